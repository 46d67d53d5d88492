// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Plan.Solution {
  func write(to json: inout JSONText) {
    json.object { json in
      json.line("purchased") { $0.numbers(purchased) }
      json.line("unmet") { $0.numbers(unmet) }
      json.line("certificate") { json in
        guard let certificate else { return json.null() }
        certificate.write(to: &json)
      }
    }
  }
}

extension Plan.Baseline {
  func write(to json: inout JSONText) {
    json.object { json in
      json.line("levels") { $0.numbers(levels) }
      json.line("moving_and_repair") { $0.value(movingAndRepair) }
      json.line("flows") { json in
        json.array { json in
          for flow in flows {
            json.numbers([Int64(flow.lot.index), Int64(flow.need.index), flow.count])
          }
        }
      }
      json.line("solution") { solution.write(to: &$0) }
    }
  }
}

extension Plan.Certificate {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("method", method.rawValue)
      json.member("levels") { json in json.lines(levels) { $1.write(to: &$0) } }
    }
  }
}

extension Plan.Certificate.Level {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("level", level.rawValue)
      json.member("scale", scale)
      json.member("multipliers") { json in
        json.array { json in
          for multiplier in multipliers { multiplier.write(to: &json) }
        }
      }
      json.line("supply") { $0.numbers(supply) }
      json.line("demand") { $0.numbers(demand) }
    }
  }
}

extension Plan.Certificate.Multiplier {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("row", row.description)
      json.member("value", value)
    }
  }
}

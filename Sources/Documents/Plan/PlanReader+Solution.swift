// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Plan.Solution {
  init(json: inout JSONReader, size: PlanSize) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        purchased: try json.numbers("purchased", count: size.needs),
        unmet: try json.numbers("unmet", count: size.needs),
        certificate: try json.optionalMember("certificate") { json throws(JSONError) in
          try Plan.Certificate(json: &json, size: size)
        })
    }
  }
}

extension Plan.Baseline {
  init(json: inout JSONReader, size: PlanSize) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      let levels = try json.list("levels") { json throws(JSONError) in try json.number() }
      let movingAndRepair = try json.number("moving_and_repair")
      let flows = try json.list("flows") { json throws(JSONError) in
        try Flow(json: &json, size: size)
      }
      let solution = try json.member("solution") { json throws(JSONError) in
        try Plan.Solution(json: &json, size: size)
      }
      return Self(
        flows: flows, levels: levels, movingAndRepair: movingAndRepair, solution: solution)
    }
  }
}

extension Plan.Baseline.Flow {
  fileprivate init(json: inout JSONReader, size: PlanSize) throws(JSONError) {
    try json.expect("[", Message("error.json.expected.array"))
    lot = try json.position(below: size.lots)
    try json.expect(",", Message("error.json.expected.comma"))
    need = try json.position(below: size.needs)
    try json.expect(",", Message("error.json.expected.comma"))
    count = try json.number()
    try json.expect("]", Message("error.json.expected.bracket"))
  }
}

extension Plan.Certificate {
  fileprivate init(json: inout JSONReader, size: PlanSize) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        method: try json.word("method"),
        levels: try json.list("levels") { json throws(JSONError) in
          try Level(json: &json, size: size)
        })
    }
  }
}

extension Plan.Certificate.Level {
  fileprivate init(json: inout JSONReader, size: PlanSize) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        level: try json.word("level"), scale: try json.number("scale"),
        multipliers: try json.list("multipliers", Plan.Certificate.Multiplier.init(json:)),
        supply: try json.numbers("supply", count: size.lots),
        demand: try json.numbers("demand", count: size.needs))
    }
  }
}

extension Plan.Certificate.Multiplier {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        row: try json.member("row") { json throws(JSONError) in
          try json.parsed(Message("error.json.expected.row")) { Row($0) }
        },
        value: try json.number("value"))
    }
  }
}

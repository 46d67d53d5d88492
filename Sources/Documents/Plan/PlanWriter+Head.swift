// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Plan.Head {
  func write(to json: inout JSONText) {
    json.line("program") { $0.value(program) }
    json.line("inventory") { json in
      json.object { json in
        json.member("name", inventoryName)
        json.member("title", inventoryTitle)
        json.member("currency", currency)
        json.member("revision", revision.description)
      }
    }
    json.line("scenario") { scenario.write(to: &$0) }
    json.line("date") { $0.value(date.description) }
    json.line("status") { $0.value(status.rawValue) }
    json.line("reasons") { json in json.lines(reasons) { $0.value($1) } }
    json.line("levels") { json in json.lines(levels) { $1.write(to: &$0) } }
    json.line("items") { items.write(to: &$0) }
  }
}

extension Plan.LevelResult {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("level", level.rawValue)
      json.member("value", value)
      json.member("bound", bound)
      json.member("proof", proof.rawValue)
    }
  }
}

extension Plan.ItemTotals {
  /// Writes the counts as an object, by their names in the plan file.
  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("items", items)
      json.member("needed", needed)
      json.member("reused", reused)
      json.member("purchased", purchased)
      json.member("unmet", unmet)
      json.member("reserved", reserved)
      json.member("unusable", unusable)
      json.member("surplus", surplus)
    }
  }
}

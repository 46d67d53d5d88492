// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Plan.Head {
  init(json: inout JSONReader) throws(JSONError) {
    let program = try json.text("program")
    let inventory = try json.member("inventory", InventoryPart.init(json:))
    self.init(
      program: program, inventoryName: inventory.name, inventoryTitle: inventory.title,
      currency: inventory.currency, revision: inventory.revision,
      scenario: try json.member("scenario", Scenario.init(json:)),
      date: try json.member("date") { json throws(JSONError) in try json.date() },
      status: try json.word("status"),
      reasons: try json.list("reasons") { json throws(JSONError) in try json.text() },
      levels: try json.list("levels", Plan.LevelResult.init(json:)),
      items: try json.member("items", Plan.ItemTotals.init(json:)))
  }
}

/// What the head says of the inventory.
private struct InventoryPart {
  var name: String
  var title: String
  var currency: String
  var revision: Digest

  init(json: inout JSONReader) throws(JSONError) {
    (name, title, currency, revision) = try json.object { json throws(JSONError) in
      (
        try json.text("name"), try json.text("title"), try json.text("currency"),
        try json.member("revision") { json throws(JSONError) in
          try json.parsed(Message("error.json.expected.digest")) { Digest($0) }
        }
      )
    }
  }
}

extension Plan.LevelResult {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        level: try json.word("level"), value: try json.number("value"),
        bound: try json.number("bound"), proof: try json.word("proof"))
    }
  }
}

extension Plan.ItemTotals {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        items: try json.number("items"), needed: try json.number("needed"),
        reused: try json.number("reused"), purchased: try json.number("purchased"),
        unmet: try json.number("unmet"), reserved: try json.number("reserved"),
        unusable: try json.number("unusable"), surplus: try json.number("surplus"))
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Scenario {
  /// Reads the canonical text of a scenario; the inventory's folder is then empty, and the threads
  /// are the default, since the canonical text leaves them out.
  ///
  /// - Throws: ``JSONError`` where the bytes are not such a text.
  public init(canonicalText: [UInt8]) throws(JSONError) {
    var json = JSONReader(canonicalText)
    self = try Scenario(json: &json)
    try json.end()
  }

  package init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      var scenario = Scenario(name: try json.text("scenario"), inventoryFolder: "")
      scenario.date = try json.optionalMember("date") { json throws(JSONError) in
        try json.date()
      }
      scenario.needs = try json.member("needs", Needs.init(json:))
      scenario.reuse = try json.member("reuse", Reuse.init(json:))
      scenario.moving = try json.member("moving", Moving.init(json:))
      scenario.objective = try json.words("objective")
      scenario.limits = try json.member("limits", Limits.init(json:))
      scenario.pins = try json.list("pins", Pin.init(json:))
      scenario.solver = try json.member("solver", Solver.init(json:))
      scenario.premises = try json.lastMember("premises", Premises.init(json:))
      return scenario
    }
  }
}

extension Scenario.Needs {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      var needs = Self()
      let sources: [Source] = try json.words("from")
      (needs.fromNorms, needs.fromTable) = (sources.contains(.norms), sources.contains(.table))
      needs.normSet = try json.optionalText("norm_set")
      needs.coverage = try json.fraction("coverage")
      return needs
    }
  }
}

extension Scenario.Reuse {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      var reuse = Self()
      reuse.conditions = try json.words("conditions")
      reuse.repair = try json.optionalMember("repair", Scenario.Repair.init(json:))
      reuse.ownership = try json.words("ownership")
      reuse.maximumDistanceMetres = try json.optionalNumber("maximum_distance_m")
      reuse.isWorthwhileOnly = try json.flag("worthwhile")
      reuse.minimumRemainingYears = try json.optionalNumber("minimum_remaining_years")
        .map { Int($0) }
      return reuse
    }
  }
}

extension Scenario.Repair {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      var repair = Self()
      repair.from = try json.words("from")
      repair.to = try json.word("to")
      repair.limit = try json.fraction("limit")
      return repair
    }
  }
}

extension Scenario.Moving {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      var moving = Self()
      moving.perItem = try json.number("per_item")
      moving.perCubicMetreKilometre = try json.number("per_m3_km")
      moving.detour = try json.fraction("detour")
      return moving
    }
  }
}

extension Scenario.Limits {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      var limits = Self()
      limits.purchases = try json.optionalNumber("purchases")
      limits.moving = try json.optionalNumber("moving")
      return limits
    }
  }
}

extension Scenario.Pin {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      var pin = Self(rule: try json.word("rule"))
      pin.asset = try json.optionalText("asset")
      pin.assetClass = try json.optionalText("class")
      pin.unit = try json.optionalText("unit")
      pin.office = try json.optionalText("office")
      pin.quantity = try json.optionalNumber("quantity")
      pin.to = try json.optionalText("to")
      return pin
    }
  }
}

extension Scenario.Solver {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      var solver = Self()
      solver.timeLimitSeconds = try json.optionalNumber("time_limit_seconds").map { Int($0) }
      solver.gap = try json.fraction("gap")
      return solver
    }
  }
}

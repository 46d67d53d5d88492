// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Plan.Premises {
  init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        units: try json.list("units", UnitPremises.init(json:)),
        freed: try json.list("freed", FreedOffice.init(json:)),
        trials: try json.list("trials", Trial.init(json:)))
    }
  }
}

extension Plan.Premises.UnitPremises {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        unit: try json.text("unit"), status: try json.word("status"),
        conflict: try json.optionalMember("conflict", Plan.Premises.Conflict.init(json:)),
        offered: try json.list("offered") { json throws(JSONError) in try json.text() },
        reached: try json.optionalMember("reached") { json throws(JSONError) in
          try json.array(Plan.Premises.ReachedItems.init(json:))
        },
        levels: try json.list("levels", Plan.Premises.LevelResult.init(json:)),
        placements: try json.list("placements", Plan.Premises.Placement.init(json:)),
        offices: try json.list("offices", Plan.Premises.KeptOffice.init(json:)),
        space: try json.member("space", Plan.Premises.Space.init(json:)))
    }
  }
}

extension Plan.Premises.ReachedItems {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(assetClass: try json.text("class"), count: try json.number("items"))
    }
  }
}

extension Plan.Premises.LevelResult {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        level: try json.word("level"), value: try json.number("value"),
        bound: try json.number("bound"), proof: try json.word("proof"))
    }
  }
}

extension Plan.Premises.Placement {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        team: try json.text("team"), part: try json.optionalNumber("part").map { Int($0) },
        office: try json.optionalText("office"), posts: try json.member("posts", Self.posts),
        area: try json.number("area_cm2"),
        why: try json.member("why", Plan.Premises.Why.init(json:)))
    }
  }

  private static func posts(
    _ json: inout JSONReader
  ) throws(JSONError) -> [Plan.Premises.PostShare] {
    var sum: Int64 = 0
    return try json.array { json throws(JSONError) in
      let share = try Plan.Premises.PostShare(json: &json)
      let (total, isTooLarge) = sum.addingReportingOverflow(share.people)
      guard !isTooLarge else { throw json.error(Message("error.json.too-large.people")) }
      sum = total
      return share
    }
  }
}

extension Plan.Premises.PostShare {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(post: try json.text("post"), people: try json.number("people"))
    }
  }
}

extension Plan.Premises.KeptOffice {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        office: try json.text("office"), people: try json.number("people"),
        seats: try json.optionalNumber("seats"), usableArea: try json.number("usable_area_cm2"),
        neededArea: try json.number("needed_area_cm2"),
        fitOutCost: try json.number("fit_out_cost"),
        runningCost: try json.number("running_cost"))
    }
  }
}

extension Plan.Premises.Space {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        people: try json.number("people"), presentArea: try json.area("present_area_cm2"),
        normArea: try json.area("norm_area_cm2"), neededArea: try json.area("needed_area_cm2"),
        keptArea: try json.area("kept_area_cm2"))
    }
  }
}

extension JSONReader {
  /// Reads an area that is not negative, so that the difference of two fits 64 bits.
  fileprivate mutating func area(_ name: StaticString) throws(JSONError) -> Int64 {
    try member(name) { json throws(JSONError) in
      let area = try json.number()
      guard area >= 0 else { throw json.error(Message("error.json.expected.area")) }
      return area
    }
  }
}

extension Plan.Premises.FreedOffice {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        office: try json.text("office"), unit: try json.optionalText("unit"),
        reason: try json.word("reason"), usableArea: try json.number("usable_area_cm2"),
        runningCost: try json.number("running_cost"), itemsLeft: try json.number("items_left"))
    }
  }
}

extension Plan.Premises.Trial {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        layout: try json.word("layout"),
        premises: try json.list("premises") { json throws(JSONError) in try json.number() },
        equipment: try json.list("equipment") { json throws(JSONError) in try json.number() },
        isKept: try json.flag("kept"))
    }
  }
}

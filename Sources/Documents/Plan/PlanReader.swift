// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Reads plans from files, trusting nothing in them.
///
/// What is read refers only to needs, lots and pins that the plan has, has as many numbers as needs
/// and lots, and no sum of its own that would not fit 64 bits. Whether it is true to an inventory is
/// for the verification to say.
public struct PlanReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads the bytes of a plan's file.
  ///
  /// - Throws: ``JSONError`` with the place where the bytes are not those of a plan.
  public func plan(from bytes: [UInt8]) throws(JSONError) -> Plan {
    var json = JSONReader(bytes)
    let plan = try json.object(Plan.init(json:))
    try json.end()
    return plan
  }
}

extension Plan {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    try json.member("reallot_plan", Self.checkVersion)
    let head = try Head(json: &json)
    let needs = try json.list("needs", Need.init(json:))
    let lots = try json.list("lots") { json throws(JSONError) in
      try Lot(json: &json, pins: head.scenario.pins.count)
    }
    let size = PlanSize(needs: needs.count, lots: lots.count)
    self.init(
      head: head, needs: needs, lots: lots,
      assignments: try json.list("assignments") { json throws(JSONError) in
        try Assignment(json: &json, size: size)
      },
      solution: try json.member("solution") { json throws(JSONError) in
        try Solution(json: &json, size: size)
      },
      stayOnly: try json.member("stay_only") { json throws(JSONError) in
        try Baseline(json: &json, size: size)
      },
      inherited: try json.member("inherited") { json throws(JSONError) in
        try Baseline(json: &json, size: size)
      },
      surplus: try json.list("surplus", Remainder.init(json:)),
      reserved: try json.list("reserved", Remainder.init(json:)),
      unusable: try json.list("unusable", Remainder.init(json:)),
      premises: try json.nextMember("premises", Premises.init(json:)))
  }

  private static func checkVersion(_ json: inout JSONReader) throws(JSONError) {
    json.skipSpace()
    let start = json.offset
    let version = try json.number()
    guard version == Int64(formatVersion) else {
      throw json.error(
        Message("error.json.version", ["version": version, "own": formatVersion]),
        at: start)
    }
  }
}

/// How many needs and lots a plan has, for checking what refers to them.
struct PlanSize {
  let needs: Int
  let lots: Int
}

extension Plan.Need {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        id: try json.text("need"), unit: try json.text("unit"), office: try json.text("office"),
        assetClass: try json.text("class"), quantity: try json.number("quantity"),
        price: try json.number("price"), priority: try json.number("priority"),
        minimumCondition: try json.optionalWord("minimum_condition"),
        minimumRemainingYears: try json.optionalNumber("minimum_remaining_years").map { Int($0) })
    }
  }
}

extension Plan.Lot {
  fileprivate init(json: inout JSONReader, pins: Int) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        assetClass: try json.text("class"), heir: try json.optionalText("heir"),
        office: try json.text("office"),
        pins: try json.list("pins") { json throws(JSONError) in
          let pin: Position<Scenario.Pin> = try json.position(below: pins)
          return Int(pin.index)
        },
        members: try json.member("members", Self.members))
    }
  }

  private static func members(_ json: inout JSONReader) throws(JSONError) -> [Plan.RowCount] {
    var sum: Int64 = 0
    return try json.array { json throws(JSONError) in
      let (row, count) = try json.pair()
      let (total, isTooLarge) = sum.addingReportingOverflow(count)
      guard !isTooLarge else { throw json.error(Message("error.json.too-large.lot")) }
      sum = total
      return Plan.RowCount(row: row, count: count)
    }
  }
}

extension JSONReader {
  /// Reads a row and a count in brackets.
  fileprivate mutating func pair() throws(JSONError) -> (Position<Inventory.Asset>, Int64) {
    try expect("[", Message("error.json.expected.array"))
    let row: Position<Inventory.Asset> = try position(below: Int(Int32.max))
    try expect(",", Message("error.json.expected.comma"))
    let count = try number()
    try expect("]", Message("error.json.expected.bracket"))
    return (row, count)
  }
}

extension Plan.Assignment {
  fileprivate init(json: inout JSONReader, size: PlanSize) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        items: try Plan.RowCount(json: &json), tag: try json.optionalText("tag"),
        fromUnit: try json.text("from_unit"), fromOffice: try json.text("from_office"),
        toUnit: try json.text("to_unit"), toOffice: try json.text("to_office"),
        lot: try json.position("lot", below: size.lots),
        need: try json.position("need", below: size.needs), kind: try json.word("kind"),
        isRepaired: try json.flag("repaired"), metres: try json.number("metres"),
        cost: try Plan.Cost(json: &json))
    }
  }
}

extension Plan.Cost {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self.init(
      moving: try json.number("moving"), repair: try json.number("repair"),
      penalty: try json.number("penalty"))
    let total = Int128(moving) + Int128(repair) + Int128(penalty)
    let part = moving.addingReportingOverflow(repair)
    guard !part.overflow, Int64(exactly: total) != nil else {
      throw json.error(Message("error.json.too-large.cost"))
    }
  }
}

extension Plan.Remainder {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        items: try Plan.RowCount(json: &json), tag: try json.optionalText("tag"),
        reason: try json.word("reason"))
    }
  }
}

extension Plan.RowCount {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self.init(
      row: try json.position("row", below: Int(Int32.max)), count: try json.number("count"))
  }
}

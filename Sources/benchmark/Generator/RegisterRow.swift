// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds

/// One row of assets.csv.
struct RegisterRow {
  let tag: String?
  private let kind: RegisterClass
  private let place: Place
  private let name: String
  private let quantity: Int
  private let wear: Wear
  private let since: String?
  private let ownership: String?
  private let inspected: String?
  private let cost: Int?
  private let residual: Int?
  /// Only where it is not what the class says: built in, or a portable device.
  private let movable: Bool?
  private let note: String?

  /// Items that cost less are tools: counted, hardly ever tagged, never worn off.
  private static let fixedAsset = 10_000_000

  init(
    _ kind: RegisterClass, at place: Place, number: Int, notes: [String],
    _ random: inout SplitMix64
  ) {
    self.kind = kind
    self.place = place
    name = random.pick(kind.names)
    quantity = random.chance(kind.supply.counted) ? Supply.line(&random) : 1
    wear = Wear(kind, &random)
    since = random.chance(94) ? wear.date(&random) : nil
    ownership = Self.ownership(kind, &random)
    inspected = random.chance(55) ? "2025-06-\(random.within(10...28))" : nil
    let price = kind.price * random.within(kind.supply.cost) / 1_000_000 * 10_000
    let isFixed = price >= Self.fixedAsset
    let isKnown = random.chance(isFixed ? 90 : 40)
    cost = isKnown ? price * quantity : nil
    residual =
      isKnown && isFixed ? wear.residual(of: price * quantity, over: kind.usefulLife) : nil
    let isTagged = random.chance(isFixed ? 94 : quantity > 1 ? 5 : 20)
    tag = isTagged ? Self.tag(place.prefix, number) : nil
    movable = random.chance(1) ? !kind.movable : nil
    note = random.chance(2) ? random.pick(notes) : nil
  }

  func write(to table: inout TableWriter) throws {
    table.text(tag ?? "")
    table.text(kind.identifier)
    table.text(name)
    table.number(quantity)
    table.text(place.unit)
    table.text(place.office)
    table.text(wear.condition)
    table.text(ownership ?? "")
    table.text(since ?? "")
    table.text(inspected ?? "")
    table.number(cost)
    table.number(residual)
    table.text(movable.map { $0 ? "yes" : "no" } ?? "")
    table.text(note ?? "")
    try table.endRow()
  }

  private static func ownership(_ kind: RegisterClass, _ random: inout SplitMix64) -> String? {
    guard !random.chance(kind.supply.foreign) else {
      return random.pick(["borrowed", "borrowed", "held", "leased"])
    }
    return random.chance(92) ? "own" : nil
  }

  private static func tag(_ prefix: String, _ number: Int) -> String {
    let digits = String(number)
    return prefix + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}

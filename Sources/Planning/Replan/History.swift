// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What the plan before meant the items of each row for, and what has become of them.
struct History: Sendable {
  /// Items of a row with one past.
  struct Piece: Sendable {
    /// The unit that inherited them, by its id.
    let heir: String?
    let pins: [Int]
    var count: Int64
    let end: End
  }

  /// Where items ended.
  enum End: Sendable {
    /// They are there.
    case past(Plan.Past)
    /// They are out of the supply.
    case gone(Plan.Remainder.Reason)
  }

  private(set) var pieces: [Position<Inventory.Asset>: [Piece]] = [:]
  /// All pasts, in the order of lots.
  let pasts: [Plan.Past]
  private let places: [Plan.Past: Int]
  /// How many items the plan before meant for something.
  private(set) var meant: Int64 = 0

  init(_ former: Plan.Former, _ facts: Plan.Facts, _ rules: Scenario.Replan, _ inventory: Inventory)
  {
    let plan = former.plan
    var lines = LinePortions(former, facts, rules, inventory)
    var left = plan.lots.map { lot in
      lot.members.reduce(into: [:]) { $0[$1.row, default: Int64(0)] += $1.count }
    }
    var found: [(Position<Inventory.Asset>, Piece)] = []
    for assignment in plan.assignments {
      let lot = plan.lots[assignment.lot]
      meant += assignment.items.count
      left[Int(assignment.lot.index)][assignment.items.row, default: 0] -= assignment.items.count
      found += lines.take(assignment).map { end, count in
        (assignment.items.row, Piece(heir: lot.heir, pins: lot.pins, count: count, end: end))
      }
    }
    found += Self.others(plan, left)
    for (row, piece) in found { pieces[row, default: []].append(piece) }
    pasts = Set(
      found.compactMap { if case .past(let past) = $1.end { past } else { nil } }
    ).sorted()
    places = Dictionary(uniqueKeysWithValues: pasts.enumerated().map { ($1, $0) })
  }

  /// The place of a past in the list.
  func place(of past: Plan.Past) -> Int? { places[past] }

  /// The office where items stand, where it is not that of the register.
  func office(_ past: Int, _ inventory: Inventory) -> Position<Inventory.Office>? {
    guard let id = pasts[past].standsAt else { return nil }
    return inventory.offices.firstIndex { $0.id == id }.map { Position($0) }
  }

  /// Items that the plan before left over although something had become of them, and those that it had
  /// lost sight of.
  private static func others(
    _ plan: Plan, _ left: [[Position<Inventory.Asset>: Int64]]
  ) -> [(Position<Inventory.Asset>, Piece)] {
    guard plan.replan != nil else { return [] }
    let kept = zip(plan.lots, left).flatMap { lot, left in
      left.sorted { $0.key < $1.key }.compactMap { row, count in
        piece(lot, count).map { (row, $0) }
      }
    }
    let gone = plan.unusable.map { remainder in
      let end = End.gone(remainder.reason)
      return (
        remainder.items.row, Piece(heir: nil, pins: [], count: remainder.items.count, end: end)
      )
    }
    return kept + gone
  }

  private static func piece(_ lot: Plan.Lot, _ count: Int64) -> Piece? {
    guard count > 0, var past = lot.past,
      past.condition != nil || past.standsAt != nil || past.refusedAt != nil
    else { return nil }
    (past.meant, past.fate) = (nil, .left)
    return Piece(heir: lot.heir, pins: lot.pins, count: count, end: .past(past))
  }
}

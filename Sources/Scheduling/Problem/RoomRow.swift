// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// How many people, or how much area of theirs, an office may hold at any opening.
struct RoomRow: Sendable {
  /// A part that leaves or comes, and what it takes up.
  struct Use: Sendable {
    let part: Int
    let amount: Int64
  }

  let office: Int
  let limit: Int64
  let staying: Int64
  let leaving: [Use]
  let coming: [Use]

  /// What is taken up beyond the limit; at most 0 where all have room.
  func excess(_ hasMoved: (Int) -> Bool) -> Int64 {
    leaving.reduce(staying) { $0 + (hasMoved($1.part) ? 0 : $1.amount) }
      + coming.reduce(0) { $0 + (hasMoved($1.part) ? $1.amount : 0) } - limit
  }

  /// The rows of all offices to which parts come, by seats and, where the plan has premises, by area.
  static func rows(_ parts: [TeamPart], _ plan: Plan, _ inventory: Inventory) -> [RoomRow] {
    let offices = Set(parts.filter(\.moves).map(\.to)).sorted()
    let seats = offices.compactMap { office in
      inventory.offices[office].seats.map { row(office, parts, Int64($0), \.people) }
    }
    guard plan.premises != nil else { return seats }
    return seats
      + offices.map { office in
        let area = inventory.offices[office].usableArea
          .multiplied(by: Fraction(Plan.Premises.squareCentimetres))?.roundedDown
        return row(office, parts, area ?? .max, \.area)
      }
  }

  private static func row(
    _ office: Int, _ parts: [TeamPart], _ room: Int64, _ amount: KeyPath<TeamPart, Int64>
  ) -> RoomRow {
    func uses(_ isMeant: (TeamPart) -> Bool) -> [Use] {
      parts.indices.filter { isMeant(parts[$0]) }
        .map { Use(part: $0, amount: parts[$0][keyPath: amount]) }
    }
    let staying = uses { $0.from == office && !$0.moves }.reduce(0) { $0 + $1.amount }
    let leaving = uses { $0.from == office && $0.moves }
    let coming = uses { $0.to == office && $0.moves }
    let today = leaving.reduce(staying) { $0 + $1.amount }
    let end = coming.reduce(staying) { $0 + $1.amount }
    return RoomRow(
      office: office, limit: max(room, today, end), staying: staying, leaving: leaving,
      coming: coming)
  }
}

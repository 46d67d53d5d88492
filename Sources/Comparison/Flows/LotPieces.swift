// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Items of one row that lie in a lot of each of two plans.
struct LotPieces {
  struct Piece {
    let pool: Pool
    var count: Int64
  }

  /// The pieces by their row in the first register.
  private(set) var byLeftRow: [RowMatching.Row: [Piece]] = [:]
  /// The pieces by their row in the second register.
  private(set) var byRightRow: [RowMatching.Row: [Piece]] = [:]
  /// All pieces, in the order of the first register.
  private(set) var all: [Piece] = []

  private struct Part {
    let lot: Position<Plan.Lot>
    /// The heir and the pins, by which parts of a divided row are matched first.
    let bound: [String]
    var count: Int64
  }

  init(_ first: ComparedPlan, _ second: ComparedPlan, _ rows: RowMatching) {
    let (left, right) = (Self.parts(first.plan), Self.parts(second.plan))
    for row in first.inventory.assets.positions {
      guard let partner = rows.partner[row], let parts = left[row], let others = right[partner]
      else { continue }
      let holder = first.inventory.units[first.inventory.assets[row].holder].id
      let pieces = Self.pieces(of: holder, parts, others)
      (byLeftRow[row], byRightRow[partner]) = (pieces, pieces)
      all += pieces
    }
  }

  private static func parts(_ plan: Plan) -> [RowMatching.Row: [Part]] {
    var parts: [RowMatching.Row: [Part]] = [:]
    for position in plan.lots.positions {
      let lot = plan.lots[position]
      let bound = [lot.heir ?? ""] + lot.pins.map { "\(plan.head.scenario.pins[$0])" }
      for member in lot.members {
        parts[member.row, default: []].append(
          Part(lot: position, bound: bound, count: member.count))
      }
    }
    return parts
  }

  /// Parts that are bound alike go together first, then the rest in order.
  private static func pieces(
    of holder: String, _ left: [Part], _ right: [Part]
  ) -> [Piece] {
    var (left, right, pieces) = (left, right, [Piece]())
    for isStrict in [true, false] {
      for index in left.indices {
        for other in right.indices where !isStrict || left[index].bound == right[other].bound {
          let count = min(left[index].count, right[other].count)
          guard count > 0 else { continue }
          left[index].count -= count
          right[other].count -= count
          let pool = Pool(holder: holder, left: left[index].lot, right: right[other].lot)
          pieces.append(Piece(pool: pool, count: count))
        }
      }
    }
    return pieces
  }
}

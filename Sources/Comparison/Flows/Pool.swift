// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Items of one holder that neither of two plans can tell apart.
struct Pool: Hashable {
  /// The unit that has them.
  let holder: String
  /// Their lot in the first plan.
  let left: Position<Plan.Lot>
  /// Their lot in the second plan.
  let right: Position<Plan.Lot>
}

/// The usable items that two plans share, and which needs they serve in each.
struct Pools {
  /// Items of a pool that serve a need.
  struct Flow: Hashable {
    let pool: Int
    /// The need, among those of both plans.
    let need: Int
  }

  /// The pools, in the order of the first plan's lots.
  private(set) var pools: [Pool] = []
  /// What the first plan does with them.
  private(set) var left: [Flow: Int64] = [:]
  /// What the second plan does with them.
  private(set) var right: [Flow: Int64] = [:]

  private var places: [Pool: Int] = [:]

  init(_ first: ComparedPlan, _ second: ComparedPlan, _ needs: SharedNeeds) {
    let rows = RowMatching(first, second)
    let pieces = LotPieces(first, second, rows)
    for piece in pieces.all where places[piece.pool] == nil {
      places[piece.pool] = pools.count
      pools.append(piece.pool)
    }
    left = flows(of: first.plan, needs.left, pieces.byLeftRow, \.left)
    right = flows(of: second.plan, needs.right, pieces.byRightRow, \.right)
  }

  /// Hands the items of each assignment out to the pools that its row and lot belong to.
  private func flows(
    of plan: Plan, _ needs: [Int], _ pieces: [RowMatching.Row: [LotPieces.Piece]],
    _ lot: KeyPath<Pool, Position<Plan.Lot>>
  ) -> [Flow: Int64] {
    var (flows, pieces) = ([Flow: Int64](), pieces)
    for assignment in plan.assignments {
      var rest = assignment.items.count
      let row = assignment.items.row
      for index in (pieces[row] ?? []).indices where rest > 0 {
        guard let piece = pieces[row]?[index], piece.pool[keyPath: lot] == assignment.lot,
          let pool = places[piece.pool]
        else { continue }
        let count = min(rest, piece.count)
        rest -= count
        pieces[row]?[index].count -= count
        guard count > 0 else { continue }
        flows[Flow(pool: pool, need: needs[Int(assignment.need.index)]), default: 0] += count
      }
    }
    return flows
  }
}

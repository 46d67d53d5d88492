// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Tells where workplaces are below the minimum, why, and what could be lent.
struct ShortageWriter {
  private let problem: WaveProblem
  private let plan: Plan
  private let inventory: Inventory
  private let index: InventoryIndex

  init(_ problem: WaveProblem, _ plan: Plan, _ inventory: Inventory) {
    (self.problem, self.plan, self.inventory) = (problem, plan, inventory)
    index = InventoryIndex(inventory)
  }

  /// What is lacking, by the ids of office and class, with equal spans in a row as one.
  func shortages(_ lacks: [StateCheck.Lack]) -> [WavePlan.Shortage] {
    var shortages: [WavePlan.Shortage] = []
    var end: (row: Int, opening: Int)?
    let openings = problem.horizon.openings
    let ranks = ranks
    let order: (StateCheck.Lack, StateCheck.Lack) -> Bool = {
      (ranks[$0.row], $0.span.first) < (ranks[$1.row], $1.span.first)
    }
    for lack in lacks.sorted(by: order) {
      let last = openings[lack.span.first + lack.span.count - 1]
      if let end, end == (lack.row, lack.span.first), let before = shortages.last,
        before.items == lack.items
      {
        shortages[shortages.count - 1].to = last
      } else {
        shortages.append(shortage(lack, until: last))
      }
      end = (lack.row, lack.span.first + lack.span.count)
    }
    return shortages
  }

  /// The place of each row in the order of the ids of its office and class.
  private var ranks: [Int] {
    let names = problem.minimum.map {
      (inventory.offices[$0.office].id, inventory.classes[$0.group].id)
    }
    var ranks = names.map { _ in 0 }
    for (rank, row) in names.indices.sorted(by: { names[$0] < names[$1] }).enumerated() {
      ranks[row] = rank
    }
    return ranks
  }

  private func shortage(_ lack: StateCheck.Lack, until last: Day) -> WavePlan.Shortage {
    let row = problem.minimum[lack.row]
    let isLate = row.bought.contains { $0.opening > lack.span.first }
    return WavePlan.Shortage(
      office: inventory.offices[row.office].id, assetClass: inventory.classes[row.group].id,
      from: problem.horizon.openings[lack.span.first], to: last, items: lack.items,
      reason: isLate ? .purchase : .carrying, loan: loan(of: row, lack.items))
  }

  /// Surplus of the nearest office that has any of the group.
  private func loan(of row: MinimumRow, _ items: Int64) -> WavePlan.Shortage.Loan? {
    var surplus: [Int: Int64] = [:]
    for remainder in plan.surplus {
      let asset = inventory.assets[remainder.items.row]
      guard index.groups[Int(asset.assetClass.index)] == row.group else { continue }
      surplus[Int(asset.office.index), default: 0] += remainder.items.count
    }
    let nearest = surplus.keys.filter { $0 != row.office }.min {
      (problem.ways($0, row.office), $0) < (problem.ways($1, row.office), $1)
    }
    return nearest.map {
      .init(office: inventory.offices[$0].id, items: min(items, surplus[$0] ?? 0))
    }
  }
}

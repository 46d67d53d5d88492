// SPDX-License-Identifier: GPL-3.0-or-later

internal import Comparison
internal import Documents
internal import Inventory
internal import Words

extension ComparisonReport {
  /// What each unit, office or class buys and receives by transfer, where that differs; nil where it is
  /// not asked for.
  var groups: Table? {
    guard let grouping else { return nil }
    let sums = comparison.plans.map { GroupSums($0.plan, by: grouping) }
    let ids = Set(sums.flatMap(\.ids)).filter { id in Set(sums.map { $0[id] }).count > 1 }
    return Table(
      grouping.term,
      [Table.Column(grouping.column), Table.Column(.name)] + columns(.purchases, .money)
        + columns(.received, .count),
      rows: ids.sorted().map { id in
        [.text(id), name(id, grouping)] + cells(sums.map { $0[id].purchases })
          + cells(sums.map { $0[id].received })
      })
  }

  private func name(_ id: String, _ grouping: Grouping) -> Table.Cell {
    switch grouping {
    case .unit: directory.unitName(id)
    case .office: directory.officeName(id)
    case .assetClass: directory.className(id)
    }
  }

  /// The values of all plans, and of two what the second has more.
  private func cells(_ values: [Int64]) -> [Table.Cell] {
    values.map { .number($0) } + (values.count == 2 ? [.number(values[1] - values[0])] : [])
  }

  private func columns(_ term: Term, _ kind: Table.Column.Kind) -> [Table.Column] {
    let plans = comparison.plans.enumerated().map { index, plan in
      Term(
        "\(term.name)_\(Self.code(of: index))", "title.of_plan",
        ["what": term.message, "plan": plan.name])
    }
    let change = Term("\(term.name)_change", "title.change_of", ["what": term.message])
    return (plans + (plans.count == 2 ? [change] : [])).map { Table.Column($0, kind) }
  }
}

extension ComparisonReport.Grouping {
  fileprivate var term: Term {
    switch self {
    case .unit: .byUnit
    case .office: Term("by_office")
    case .assetClass: .byClass
    }
  }

  fileprivate var column: Term {
    switch self {
    case .unit: .unit
    case .office: .office
    case .assetClass: .assetClass
    }
  }

  fileprivate func id(of need: Plan.Need) -> String {
    switch self {
    case .unit: need.unit
    case .office: need.office
    case .assetClass: need.assetClass
    }
  }
}

/// What each group of needs buys, in money, and how many items it receives by transfer.
private struct GroupSums {
  struct Sum: Hashable {
    var purchases: Money = 0
    var received: Int64 = 0
  }

  private var sums: [String: Sum] = [:]

  init(_ plan: Plan, by grouping: ComparisonReport.Grouping) {
    for (need, purchased) in zip(plan.needs, plan.solution.purchased) {
      sums[grouping.id(of: need), default: Sum()].purchases += purchased * need.price
    }
    for assignment in plan.assignments where assignment.kind == .transfer {
      let id = grouping.id(of: plan.needs[assignment.need])
      sums[id, default: Sum()].received += assignment.items.count
    }
  }

  var ids: [String] { Array(sums.keys) }

  subscript(id: String) -> Sum { sums[id] ?? Sum() }
}

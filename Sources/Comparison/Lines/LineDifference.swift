// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What a plan does otherwise than another, need by need.
struct LineDifference {
  private let shared: SharedNeeds
  /// Whether it could be judged which differences are equal choices.
  private(set) var isJudged = true
  private var counts: [Key: Counts] = [:]

  private struct Key: Hashable {
    let need: Int
    let way: ChangedLine.Way
  }

  private struct Counts {
    var before: Int64 = 0
    var after: Int64 = 0
    var equal: Int64 = 0
  }

  init(_ first: ComparedPlan, _ second: ComparedPlan) {
    let shared = SharedNeeds(first.plan, second.plan)
    self.shared = shared
    add(first.plan, shared.left, \.before)
    add(second.plan, shared.right, \.after)
    guard counts.values.contains(where: { $0.before != $0.after }) else { return }
    let choices = EqualChoices(first, second, shared)
    isJudged = choices.isJudged
    for choice in choices.changes {
      counts[Key(need: choice.need, way: choice.way), default: Counts()].equal += choice.count
    }
  }

  private mutating func add(
    _ plan: Plan, _ needs: [Int], _ side: WritableKeyPath<Counts, Int64>
  ) {
    func add(_ count: Int64, _ need: Int, _ way: ChangedLine.Way) {
      guard count != 0 else { return }
      counts[Key(need: need, way: way), default: Counts()][keyPath: side] += count
    }
    for assignment in plan.assignments {
      let way = ChangedLine.Way(assignment, plan)
      add(assignment.items.count, needs[Int(assignment.need.index)], way)
    }
    for (index, need) in needs.enumerated() {
      add(plan.solution.purchased[index], need, .purchase)
      add(plan.solution.unmet[index], need, .unmet)
    }
  }

  /// The lines that differ, in the order of the needs, then of the ways.
  var lines: [ChangedLine] {
    counts.filter { $0.value.before != $0.value.after || $0.value.equal != 0 }
      .sorted { ($0.key.need, $0.key.way.rank) < ($1.key.need, $1.key.way.rank) }
      .map { key, counts in
        ChangedLine(
          need: shared.needs[key.need], way: key.way,
          before: counts.before, after: counts.after, equal: counts.equal)
      }
  }
}

extension ChangedLine.Way {
  /// How an assignment serves its need.
  init(_ assignment: Plan.Assignment, _ plan: Plan) {
    self = .items(
      assignment.kind, fromUnit: assignment.fromUnit, fromOffice: assignment.fromOffice,
      assetClass: plan.lots[assignment.lot].assetClass, repaired: assignment.isRepaired)
  }

  /// Purchases first, then what stays unmet, then items by kind and place.
  fileprivate var rank: String {
    switch self {
    case .purchase: "0"
    case .unmet: "1"
    case .items(let kind, let unit, let office, let assetClass, let repaired):
      "2 \(kind.rawValue) \(unit) \(office) \(assetClass) \(repaired)"
    }
  }
}

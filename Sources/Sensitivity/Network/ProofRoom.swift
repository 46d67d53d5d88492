// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// What the proof of a plan within budgets leaves room for: which columns plans may have that keep the
/// budgets and are as good, or nearly so.
struct ProofRoom: Sendable {
  /// The leaves that may hold such plans, of each level that has any: each plan lies in one of every level's.
  private let levels: [[LeafRoom]]
  /// Whether needs may be left unmet.
  let allowsUnmet: Bool

  /// - Parameter most: what plans may count more than the plan at each level, in the order of the
  ///   objective, up to the last level that is bound.
  /// - Returns: nil where the proof is none of levels by themselves.
  init?(_ plan: Plan, _ components: [Component], within most: [Int64]) {
    guard let certificate = plan.solution.certificate, certificate.method == .lagrangian else {
      return nil
    }
    let scenario = plan.head.scenario
    allowsUnmet = scenario.limits.purchases != nil
    let values = Dictionary(
      plan.head.levels.map { ($0.level, $0.value) }, uniquingKeysWith: { first, _ in first })
    levels = zip(scenario.objective, most).map { level, more in
      certificate.levels.filter { $0.level == level }.map { leaf in
        LeafRoom(leaf, of: plan, components, noWorseThan: (values[level] ?? 0) + more) { row in
          switch row {
          case .purchaseBudget: scenario.limits.purchases ?? 0
          case .movingBudget: scenario.limits.moving ?? 0
          case .level(let earlier): values[earlier] ?? 0
          }
        }
      }
    }.filter { !$0.isEmpty }.map { $0.filter(\.isOpen) }
  }

  private func allows(_ isAllowed: (LeafRoom) -> Bool) -> Bool {
    levels.allSatisfy { $0.contains(where: isAllowed) }
  }

  func allows(_ arc: Arc, _ lot: Int, _ need: Int) -> Bool {
    allows { $0.allows(arc, lot, need) }
  }

  func allowsBuying(_ side: Market.NeedSide, _ need: Int) -> Bool {
    allows { $0.allowsBuying(side, need) }
  }

  func allowsLacking(_ side: Market.NeedSide, _ need: Int) -> Bool {
    allowsUnmet && allows { $0.allowsLacking(side, need) }
  }

  func allowsRest(_ lot: Int) -> Bool { allows { $0.allowsRest(lot) } }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What the register has of each class, and what becomes of it.
struct ClassSupply: Sendable {
  /// Items that can serve a class, substitutes included.
  struct Counts: Hashable, Sendable {
    /// All items.
    var registered: Int64 = 0
    /// Those that serve a need or are left over.
    var usable: Int64 = 0
    /// Those left over.
    var left: Int64 = 0

    /// Why more have to be bought.
    var reason: Term {
      if registered == 0 { return .noneOfClass }
      if usable == 0 { return .noneUsable }
      return left == 0 ? .allServe : .noneFits
    }

    mutating func add(_ other: Counts) {
      registered += other.registered
      usable += other.usable
      left += other.left
    }
  }

  private var own: [String: Counts] = [:]
  private var substitutes: [String: [String]] = [:]

  init(_ content: PlanContent) {
    let (plan, inventory) = (content.plan, content.inventory)
    func id(_ items: Plan.RowCount) -> String {
      inventory.classes[inventory.assets[items.row].assetClass].id
    }
    for asset in inventory.assets {
      own[inventory.classes[asset.assetClass].id, default: Counts()].registered += asset.quantity
    }
    for items in plan.assignments.map(\.items) + plan.surplus.map(\.items) {
      own[id(items), default: Counts()].usable += items.count
    }
    for items in plan.surplus.map(\.items) {
      own[id(items), default: Counts()].left += items.count
    }
    for substitution in inventory.substitutions {
      let substitute = inventory.classes[substitution.substitute].id
      substitutes[inventory.classes[substitution.needed].id, default: []].append(substitute)
    }
  }

  func counts(for assetClass: String) -> Counts {
    ([assetClass] + (substitutes[assetClass] ?? [])).reduce(into: Counts()) { counts, id in
      counts.add(own[id] ?? Counts())
    }
  }
}

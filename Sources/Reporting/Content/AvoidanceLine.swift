// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
public import Inventory

/// What is avoided in one unit or one class, against B2.
public struct AvoidanceLine: Hashable, Sendable {
  /// The id of the unit or class.
  public let id: String
  /// Items needed.
  public var needed: Int64 = 0
  /// Items of the register that serve.
  public var reused: Int64 = 0
  /// Items bought.
  public var purchased: Int64 = 0
  /// Items neither reused nor bought.
  public var unmet: Int64 = 0
  /// What B2 buys.
  public var baselinePurchases: Money = 0
  /// What the plan buys.
  public var planPurchases: Money = 0
  /// What the plan leaves unmet, at the needs' prices.
  public var planUnmet: Money = 0
  /// Items received from other units.
  public var received: Int64 = 0
  /// Items given to other units, by the heir of the items or else their holder.
  public var given: Int64 = 0
  /// Moving and repair of what is received and kept.
  public var movingAndRepair: Money = 0
  /// Moving and repair in B2.
  public var baselineMoving: Money = 0

  /// Avoided purchases, with their sign.
  public var avoided: Money { baselinePurchases - planPurchases - planUnmet }

  /// Avoided purchases less the extra moving and repair.
  public var net: Money { avoided - (movingAndRepair - baselineMoving) }

  init(id: String) { self.id = id }

  static func units(_ content: PlanContent) -> [Self] {
    let lots = content.plan.lots
    return lines(content, need: \.unit) { assignment in
      let index = Int(assignment.lot.index)
      return (lots.indices.contains(index) ? lots[index].heir : nil) ?? assignment.fromUnit
    }
  }

  static func classes(_ content: PlanContent) -> [Self] {
    lines(content, need: \.assetClass) {
      content.inventory.classes[content.asset($0).assetClass].id
    }
  }

  private static func lines(
    _ content: PlanContent, need key: (Plan.Need) -> String, giver: (Plan.Assignment) -> String
  ) -> [Self] {
    var lines: [String: Self] = [:]
    let plan = content.plan
    for index in plan.needs.indices {
      lines[key(plan.needs[index]), default: Self(id: key(plan.needs[index]))].add(index, plan)
    }
    for assignment in plan.assignments {
      let receiver = key(content.need(assignment))
      lines[receiver, default: Self(id: receiver)].add(assignment)
      guard assignment.kind == .transfer else { continue }
      let giver = giver(assignment)
      lines[giver, default: Self(id: giver)].given += assignment.items.count
    }
    for (flow, cost) in zip(plan.inherited.flows, content.inheritedCosts) {
      let id = key(plan.needs[flow.need])
      lines[id, default: Self(id: id)].baselineMoving += cost
    }
    return lines.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private mutating func add(_ index: Int, _ plan: Plan) {
    let need = plan.needs[index]
    needed += need.quantity
    purchased += plan.solution.purchased[index]
    unmet += plan.solution.unmet[index]
    baselinePurchases += plan.inherited.solution.purchased[index] * need.price
    planPurchases += plan.solution.purchased[index] * need.price
    planUnmet += plan.solution.unmet[index] * need.price
  }

  private mutating func add(_ assignment: Plan.Assignment) {
    reused += assignment.items.count
    received += assignment.kind == .transfer ? assignment.items.count : 0
    movingAndRepair += (assignment.cost.moving + assignment.cost.repair) * assignment.items.count
  }
}

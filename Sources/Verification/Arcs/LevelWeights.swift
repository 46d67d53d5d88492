// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// What one unit of each kind of column counts: at a level, in a row, or in a sum of such.
struct LevelWeights {
  private(set) var unmet: Int128 = 0
  private(set) var purchase: Int128 = 0
  private(set) var transfer: Int128 = 0
  private(set) var relocation: Int128 = 0
  private(set) var penalty: Int128 = 0
  /// Items that do not serve what the plan before meant them for.
  private(set) var change: Int128 = 0

  init() {}

  /// - Parameter replan: how changes count; nil for baselines, which know of no plan before.
  init(_ level: Scenario.Level, _ replan: Scenario.Replan? = nil) {
    let tax = replan.flatMap { $0.published == .free ? nil : $0.tax } ?? 0
    switch level {
    case .unmet: unmet = 1
    case .purchases: purchase = 1
    case .changes: change = replan == nil ? 0 : 1
    case .transfers: transfer = 1
    case .moving: (relocation, penalty, change) = (1, 1, Int128(tax))
    case .totalCost: (purchase, relocation, penalty, change) = (1, 1, 1, Int128(tax))
    }
  }

  /// What a row that binds all classes counts.
  init(_ row: Plan.Certificate.Multiplier.Row, _ replan: Scenario.Replan?) {
    self.init()
    switch row {
    case .purchaseBudget: purchase = 1
    case .movingBudget: relocation = 1
    case .level(let level): self.init(level, replan)
    }
  }

  mutating func add(_ factor: Int64, times other: LevelWeights) {
    unmet += Int128(factor) * other.unmet
    purchase += Int128(factor) * other.purchase
    transfer += Int128(factor) * other.transfer
    relocation += Int128(factor) * other.relocation
    penalty += Int128(factor) * other.penalty
    change += Int128(factor) * other.change
  }

  @inline(__always)
  func cost(_ arc: Arc) -> Int128 {
    (arc.kind == .transfer ? transfer : 0) + relocation * Int128(arc.relocation)
      + penalty * Int128(arc.cost.penalty) + (arc.isChange ? change : 0)
  }

  /// Whether arcs count at all.
  var countsArcs: Bool { (transfer, relocation, penalty, change) != (0, 0, 0, 0) }

  func purchaseCost(_ need: ArcRules.NeedSide) -> Int128 { purchase * Int128(need.price) }

  /// What an item of a lot counts that serves no need.
  func restCost(_ lot: ArcRules.LotSide) -> Int128 { lot.isCounted ? change : 0 }

  func unmetCost(_ need: ArcRules.NeedSide) -> Int128 { unmet * Int128(need.priority) }
}

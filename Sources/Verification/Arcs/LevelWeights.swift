// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// What one unit of each kind of column counts: at a level, in a row, or in a sum of such.
struct LevelWeights {
  private(set) var unmet: Int128 = 0
  private(set) var purchase: Int128 = 0
  private(set) var transfer: Int128 = 0
  private(set) var relocation: Int128 = 0
  private(set) var penalty: Int128 = 0

  init() {}

  init(_ level: Scenario.Level) {
    switch level {
    case .unmet: unmet = 1
    case .purchases: purchase = 1
    case .transfers: transfer = 1
    case .moving: (relocation, penalty) = (1, 1)
    case .totalCost: (purchase, relocation, penalty) = (1, 1, 1)
    }
  }

  /// What a row that binds all classes counts.
  init(_ row: Plan.Certificate.Multiplier.Row) {
    self.init()
    switch row {
    case .purchaseBudget: purchase = 1
    case .movingBudget: relocation = 1
    case .level(let level): self.init(level)
    }
  }

  mutating func add(_ factor: Int64, times other: LevelWeights) {
    unmet += Int128(factor) * other.unmet
    purchase += Int128(factor) * other.purchase
    transfer += Int128(factor) * other.transfer
    relocation += Int128(factor) * other.relocation
    penalty += Int128(factor) * other.penalty
  }

  @inline(__always)
  func cost(_ arc: Arc) -> Int128 {
    (arc.kind == .transfer ? transfer : 0) + relocation * Int128(arc.relocation)
      + penalty * Int128(arc.cost.penalty)
  }

  /// Whether arcs count at all.
  var countsArcs: Bool { (transfer, relocation, penalty) != (0, 0, 0) }

  func purchaseCost(_ need: ArcRules.NeedSide) -> Int128 { purchase * Int128(need.price) }

  func unmetCost(_ need: ArcRules.NeedSide) -> Int128 { unmet * Int128(need.priority) }
}

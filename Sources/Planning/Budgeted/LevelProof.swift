// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// What proves one box of a level: whole numbers by which no plan in it is below a bound, or by which
/// it is empty.
struct ProofLeaf: Sendable {
  /// The multipliers of the rows; where their scale is 0 the level does not count, and a bound above 0
  /// says that the box is empty.
  let multipliers: Multipliers
  /// The duals of all lots and needs of the plan.
  let duals: Duals
  /// The branchings that lead to the box.
  let branches: [Plan.Certificate.Branch]
  /// What the duals say of all columns with the rows priced.
  let priced: Int128

  /// Whether no plan in the box keeps the rows.
  func isEmpty(_ rows: [CouplingRow]) -> Bool {
    multipliers.scale == 0 && priced > multipliers.limit(rows)
  }

  /// The bound, rounded up to a multiple of a step.
  fileprivate func value(_ rows: [CouplingRow], step: Int64) -> Int64 {
    Self.value(priced, multipliers, rows, step: step)
  }

  /// The bound where all values are told with a constant more.
  fileprivate func value(_ rows: [CouplingRow], plus offset: Int64) -> Int64 {
    let (scale, sum) = (Int128(multipliers.scale), priced - multipliers.limit(rows))
    guard scale > 0 else { return sum > 0 ? .max : 0 }
    let quotient = (sum + scale * Int128(offset) + scale - 1)
    return Int64(clamping: quotient > 0 ? quotient / scale : 0)
  }

  /// The bound that multipliers and a sum make.
  static func value(
    _ priced: Int128, _ multipliers: Multipliers, _ rows: [CouplingRow], step: Int64
  ) -> Int64 {
    guard multipliers.scale > 0 else { return priced > multipliers.limit(rows) ? .max : 0 }
    let unit = Int128(multipliers.scale) * Int128(step)
    let numerator = max(0, priced - multipliers.limit(rows))
    return Int64(clamping: (numerator + unit - 1) / unit * Int128(step))
  }
}

/// What proves a level: leaves whose boxes together are all there is.
struct LevelProof: Sendable {
  let leaves: [ProofLeaf]
  /// What no plan can be below, as `Plan.Certificate.Method.lagrangian` derives it.
  let value: Int64
  private let step: Int64
  private let rows: [CouplingRow]

  /// - Parameter step: what all values of the level are multiples of.
  init(_ leaves: [ProofLeaf], step: Int64, _ rows: [CouplingRow]) {
    (self.leaves, self.step, self.rows) = (leaves, step, rows)
    value = leaves.map { $0.value(rows, step: step) }.min() ?? 0
  }

  /// What no plan can be below where all values are told with a constant more, at least 0.
  func value(plus offset: Int64) -> Int64 {
    max(0, leaves.map { $0.value(rows, plus: offset) }.min() ?? 0)
  }

  /// What the same leaves prove where the rows have other limits.
  func under(_ rows: [CouplingRow]) -> LevelProof { LevelProof(leaves, step: step, rows) }
}

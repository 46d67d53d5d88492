// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// What no plan can be below at a level, by the duals of components in which the coupling rows are
/// priced instead of kept.
struct LagrangianBound: Sendable {
  let multipliers: Multipliers
  /// The duals of each component.
  let duals: [Duals]
  /// The bound, as `Plan.Certificate.Method.lagrangian` derives it.
  let value: Int64
  /// What the duals say of all components with the rows priced.
  private let priced: Int128

  /// - Parameter step: what all values of the level are multiples of.
  init(
    _ multipliers: Multipliers, _ rows: [CouplingRow], _ components: [Component], _ duals: [Duals],
    step: Int64
  ) {
    (self.multipliers, self.duals) = (multipliers, duals)
    priced = zip(components, duals).reduce(Int128(0)) { $0 + $1.1.value(of: $1.0.market) }
    let unit = Int128(multipliers.scale) * Int128(step)
    let numerator = max(0, priced - multipliers.limit(rows))
    value = Int64(clamping: (numerator + unit - 1) / unit * Int128(step))
  }

  /// The bound as the one leaf of a level's proof.
  ///
  /// - Parameter none: duals of the whole plan that are 0.
  func leaf(_ components: [Component], _ none: Duals) -> ProofLeaf {
    var all = none
    for (component, duals) in zip(components, duals) {
      for (index, lot) in component.lots.enumerated() { all.supply[lot] = duals.supply[index] }
      for (index, need) in component.needs.enumerated() { all.demand[need] = duals.demand[index] }
    }
    return ProofLeaf(multipliers: multipliers, duals: all, branches: [], priced: priced)
  }
}

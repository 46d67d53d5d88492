// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Rounds a relaxation's duals to whole numbers over a scale at which a certificate can hold them.
struct BoxRounding {
  /// The largest whole number to begin with.
  private static let room = 0x1p58
  /// The largest scale, at which the double behind a dual has no more digits.
  private static let finest = 0x1p45

  let model: WholeModel
  let level: BudgetedLevel
  let magnitudes: Magnitudes

  /// The bound of a box by a relaxation's duals; the first scale is enough where it reaches a value.
  ///
  /// - Parameter countsLevel: false for duals of the least violation, which prove by a sum above 0
  ///   that the box is empty.
  func bound(
    _ duals: BoxRelaxation.RowDuals, in box: Box, countsLevel: Bool, reaching enough: Int64
  ) -> BoxBound {
    var best: (bound: BoxBound, value: Int64)?
    for scale in scales(duals, countsLevel: countsLevel) where best?.value ?? -1 < enough {
      let bound = bound(duals, scale: scale, in: box, countsLevel: countsLevel)
      let value = value(bound)
      if bound.isTellable, value > best?.value ?? -1 { best = (bound, value) }
    }
    return best?.bound ?? trivial(in: box)
  }

  /// What a bound proves of the level.
  func value(_ bound: BoxBound) -> Int64 {
    ProofLeaf.value(
      bound.priced(model), bound.multipliers, level.rows, step: magnitudes.step(level.weights))
  }

  private func bound(
    _ duals: BoxRelaxation.RowDuals, scale: Double, in box: Box, countsLevel: Bool
  ) -> BoxBound {
    func whole(_ value: Double) -> Int64 { Int64((value * scale).rounded()) }
    let multipliers = Multipliers(
      scale: countsLevel ? Int64(scale) : 0, values: duals.multipliers.map(whole))
    var start = Duals(lots: 0, needs: 0)
    start.supply = zip(duals.lots, model.lots).map { $1.isExact ? whole($0) : min(0, whole($0)) }
    start.demand = duals.needs.map(whole)
    return bound(multipliers, groups: duals.groups.map(whole), from: start, in: box)
  }

  /// The bound of a box in which nothing is priced.
  func trivial(in box: Box) -> BoxBound {
    bound(
      .none(level.rows),
      groups: model.groups.map { _ in 0 },
      from: Duals(lots: model.lots.count, needs: model.needs.count), in: box)
  }

  /// The bound of a box by the whole numbers that served another.
  func bound(_ other: BoxBound, in box: Box) -> BoxBound {
    bound(other.multipliers, groups: other.groups, from: other.duals, in: box)
  }

  private func bound(
    _ multipliers: Multipliers, groups: [Int64], from duals: Duals, in box: Box
  ) -> BoxBound {
    let branched = Set(box.path.map { Box.Branching(target: $0.target, side: $0.side, count: 0) })
    let kept = groups.enumerated().map { group, value in
      let side = Box.Branching(
        target: .group(group), side: value > 0 ? .atLeast : .atMost, count: 0)
      return branched.contains(side) ? value : 0
    }
    return BoxBound(
      multipliers, kept, from: duals, weights: multipliers.weights(level.weights, level.rows),
      model, box)
  }

  /// Scales to try: the largest that fits, and the largest that makes all multipliers of rows whole,
  /// which keeps ties between columns exact.
  private func scales(_ duals: BoxRelaxation.RowDuals, countsLevel: Bool) -> [Double] {
    let largest = largestScale(duals)
    var exact = 1.0
    for (multiplier, row) in zip(duals.multipliers, level.rows) where exact <= largest {
      exact *= Denominator.of(multiplier * exact, step: magnitudes.step(row.weights))
    }
    guard countsLevel, exact <= largest else { return largest >= 1 ? [largest] : [] }
    return [(largest / exact).rounded(.down) * exact, largest]
  }

  private func largestScale(_ duals: BoxRelaxation.RowDuals) -> Double {
    let all = [duals.multipliers, duals.lots, duals.needs, duals.groups]
    let most = all.map { $0.map(abs).max() ?? 0 }.max() ?? 0
    return min(Self.finest, (Self.room / max(most, 1e-9)).rounded(.down))
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Rounds a relaxation's duals to whole numbers over the largest scale at which every sum of a column
/// stays within 64 bits.
struct BoxRounding {
  /// What the amounts of one column may add up to.
  private static let room = 0x1p57

  let model: WholeModel
  let level: BudgetedLevel
  let magnitudes: Magnitudes

  /// The bound of a box by a relaxation's duals.
  ///
  /// - Parameter countsLevel: false for duals of the least violation, which prove by a sum above 0
  ///   that the box is empty.
  func bound(_ duals: BoxRelaxation.RowDuals, in box: Box, countsLevel: Bool) -> BoxBound {
    let scale = scale(duals, countsLevel: countsLevel)
    guard scale >= 1 else { return trivial(in: box) }
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
      Multipliers(scale: 1, values: level.rows.map { _ in 0 }),
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

  private func scale(_ duals: BoxRelaxation.RowDuals, countsLevel: Bool) -> Double {
    let rows = zip(duals.multipliers, level.rows).reduce(0) { sum, part in
      sum + part.0 * magnitudes.most(part.1.weights)
    }
    let sides = [duals.lots, duals.needs, duals.groups].map { $0.map(abs).max() ?? 0 }
    let most = sides.reduce(rows + (countsLevel ? magnitudes.most(level.weights) : 0), +)
    return (Self.room / max(most, 1e-9)).rounded(.down)
  }
}

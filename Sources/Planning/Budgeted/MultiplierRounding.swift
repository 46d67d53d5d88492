// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Rounds a master's multipliers to whole numbers over a common scale.
///
/// Multipliers of a proven level come as multiples of that level's own proof (its ray): along it the
/// bound does not fall, so whole multiples of rays keep ties between columns exact where rounding each
/// multiplier by itself would break them. Which rounding is best is judged by the known columns.
struct MultiplierRounding {
  /// The largest combined weight of one item, which GLPK's tolerances still tell from its neighbours.
  private static let heaviest = Double(1 << 38)

  let master: Master
  /// For each row of a proven level, the multipliers that it comes with: 0 for the rows after it.
  let rays: [[Int64]?]
  let magnitudes: Magnitudes

  /// Whole-number multipliers near those of a master, first those that would prove the best bound if
  /// there were no other columns.
  func candidates(_ multipliers: [Double]) -> [Multipliers] {
    let units = rays.indices.map { row in rays.indices.map { $0 == row ? Int64(1) : 0 } }
    let candidates = [zip(rays, units).map { $0 ?? $1 }, units].flatMap { basis in
      let parts = parts(of: multipliers, basis)
      return scales(for: multipliers, parts, basis).map { whole(parts, basis, scale: $0) }
    }
    let fitting = candidates.filter { weight($0) <= limit }
    return (fitting.isEmpty ? [capped(multipliers)] : fitting)
      .map { (multipliers: $0, estimate: estimate($0)) }
      .enumerated().sorted { left, right in
        let estimates = (left.element.estimate, right.element.estimate)
        return estimates.0 == estimates.1
          ? left.offset < right.offset : estimates.0 > estimates.1
      }
      .map(\.element.multipliers)
  }

  private var limit: Double {
    min(Self.heaviest, Double(Int64(1) << 60) / Double(max(magnitudes.demand, 1)))
  }

  /// What the costliest item counts at the level and in each row.
  private var levelMagnitude: Double { magnitudes.most(master.level) }
  private var rowMagnitudes: [Double] { master.rows.map { magnitudes.most($0.weights) } }

  /// The multipliers as multiples of a basis, worked out from the last row.
  private func parts(of multipliers: [Double], _ basis: [[Int64]]) -> [Double] {
    var rest = multipliers
    var parts = rest
    for row in rest.indices.reversed() {
      parts[row] = rest[row] / Double(basis[row][row])
      for earlier in 0...row { rest[earlier] -= parts[row] * Double(basis[row][earlier]) }
    }
    return parts
  }

  /// Scales to try: 1, which goes furthest along rays, the one at which all parts are whole, where it
  /// is small, and the largest that fits.
  private func scales(
    for multipliers: [Double], _ parts: [Double], _ basis: [[Int64]]
  ) -> [Int64] {
    let weight = zip(multipliers, rowMagnitudes).reduce(levelMagnitude) { $0 + $1.0 * $1.1 }
    let largest = max(1, (limit / weight / 2).rounded(.down))
    var exact = 1.0
    for (row, part) in parts.enumerated() {
      let step = basis[row][row] == 1 ? magnitudes.step(master.rows[row].weights) : 1
      exact *= Denominator.of(part * exact, step: step)
      if exact > largest { return [1, Int64(largest)] }
    }
    return [1, Int64(exact), Int64((largest / exact).rounded(.down) * exact)]
  }

  /// Whole multiples of a basis; those of rays are rounded up, which does not lower the bound.
  private func whole(_ parts: [Double], _ basis: [[Int64]], scale: Int64) -> Multipliers {
    var values = [Double](repeating: 0, count: parts.count)
    for (row, part) in parts.enumerated() {
      let scaled = part * Double(scale)
      let isWhole = abs(scaled - scaled.rounded()) < 1e-6 * max(1, abs(scaled))
      let isRay = basis[row] == rays[row] && !isWhole
      let count = scaled.rounded(isRay ? .up : .toNearestOrEven)
      for earlier in 0...row { values[earlier] += count * Double(basis[row][earlier]) }
    }
    return Multipliers(scale: scale, values: values.map { Int64(max(0, min($0, 0x1p60))) })
  }

  /// Multipliers so large that no weight could hold them, cut to what fits.
  private func capped(_ multipliers: [Double]) -> Multipliers {
    let share = limit / Double(2 * (multipliers.count + 1))
    return Multipliers(
      scale: 1,
      values: zip(multipliers, rowMagnitudes).map { Int64(min($0, share / max($1, 1)).rounded()) })
  }

  /// An upper limit of what the costliest column counts.
  private func weight(_ multipliers: Multipliers) -> Double {
    zip(multipliers.values, rowMagnitudes)
      .reduce(Double(multipliers.scale) * levelMagnitude) { $0 + Double($1.0) * $1.1 }
  }

  /// The bound that multipliers would prove if no other columns existed.
  private func estimate(_ multipliers: Multipliers) -> Double {
    let weights = multipliers.weights(master.level, master.rows)
    let least = master.columns.reduce(Int128(0)) { sum, columns in
      sum + Int128(columns.map { $0.value(weights) }.min() ?? 0)
    }
    return Double(least - multipliers.limit(master.rows)) / Double(multipliers.scale)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// What one run of the simplex method improves: a level, or two of small costs whose sum, the first
/// weighted so that the second never outweighs it, has the lexicographic optimum.
struct LevelRun {
  /// What counts.
  let weights: Weights
  /// The largest whole number that is known to divide all costs, so that GLPK sees small ones; 0 where
  /// all costs are 0.
  let scale: Int64
  private let levels: [Weights]
  /// What the first of two levels is weighted with, after division by the scale.
  private let factor: Int64

  /// The largest cost up to which GLPK tells the sum of two levels from a neighbour.
  private static let largestCost: Int64 = 100_000_000

  private init(_ level: Weights, of columns: TransportColumns) {
    (weights, levels, factor) = (level, [level], 1)
    scale = level.countsArcs ? 1 : columns.commonDivisor(level)
  }

  /// Purchases and transfers in one; nil where the levels are others or the costs too large.
  ///
  /// The transfers' duals are sums along a path of the basis, of costs 1 and of alternating sign: none
  /// is larger than the number of lots or needs, and no reduced cost reaches half the factor.
  private init?(_ first: Weights, _ second: Weights, of columns: TransportColumns) {
    let market = columns.market
    guard first == Weights(.purchases), second == Weights(.transfers), market.reach == .anywhere
    else { return nil }
    factor = 4 * Int64(min(market.lots.count, market.needs.count) + 2)
    scale = columns.commonDivisor(first)
    let largest = market.needs.lazy.map(\.price).max() ?? 0
    guard scale > 0, largest / scale <= Self.largestCost / factor, largest <= 1 << 30
    else { return nil }
    weights = first.times(factor) + second.times(scale)
    levels = [first, second]
  }

  /// The runs of levels in order.
  static func runs(_ levels: [Weights], of columns: TransportColumns) -> [LevelRun] {
    var runs: [LevelRun] = []
    var rest = levels[...]
    while let level = rest.popFirst() {
      if let next = rest.first, let run = LevelRun(level, next, of: columns) {
        rest.removeFirst()
        runs.append(run)
      } else {
        runs.append(LevelRun(level, of: columns))
      }
    }
    return runs
  }

  /// The levels with their parts of the run's duals.
  func parts(of duals: Duals) -> [(weights: Weights, duals: Duals)] {
    guard levels.count == 2 else { return [(levels[0], duals)] }
    var (first, second) = (duals, duals)
    (first.supply, second.supply) = split(duals.supply)
    (first.demand, second.demand) = split(duals.demand)
    return [(levels[0], first), (levels[1], second)]
  }

  /// The first level with its part of the duals of a solver's rows, lots first.
  func firstPart(of rows: [Double], lots: Int) -> (weights: Weights, duals: Duals) {
    (levels[0], Duals(near: rows.map { $0 / Double(factor) }, lots: lots, unit: scale))
  }

  private func split(_ duals: [Int64]) -> ([Int64], [Int64]) {
    let scaled = duals.map { $0 / scale }
    let counts = scaled.map { Int64((Double($0) / Double(factor)).rounded()) }
    return (counts.map { $0 * scale }, zip(scaled, counts).map { $0 - $1 * factor })
  }
}

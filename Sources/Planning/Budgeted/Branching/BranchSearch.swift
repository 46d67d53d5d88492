// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import LinearProgramming

/// Decides one level by branch and bound, depth first, and writes down what proves it: a bound of every
/// box that is not divided further.
struct BranchSearch {
  /// How many columns all nodes together may have.
  private static let effort = 2_000_000
  /// The most nodes.
  private static let mostNodes = 10_000
  /// The most branchings behind one another, each of which takes room on the stack.
  private static let mostBranchings = 1_000
  /// The most numbers that a proof may have.
  private static let mostNumbers = 2_000_000

  let level: BudgetedLevel
  private let model: WholeModel
  private let gap: Fraction
  private let limits: SearchLimits
  private let report: LevelReport
  private let rounding: BoxRounding
  private let step: Int64
  private var relaxation: BoxRelaxation
  /// The best solution so far, which keeps all rows.
  private(set) var incumbent: [ComponentColumn]
  private(set) var isStopped = false
  private var leaves: [ProofLeaf] = []
  private var nodes = 0
  /// What no plan can be below, by the first relaxation.
  private var rootBound: Int64?

  init(
    _ level: BudgetedLevel, _ model: WholeModel, _ magnitudes: Magnitudes, gap: Fraction,
    limits: SearchLimits, incumbent: [ComponentColumn],
    report: @escaping LevelReport = { _, _ in }
  ) {
    self.report = report
    (self.level, self.model, self.gap, self.limits) = (level, model, gap, limits)
    self.incumbent = incumbent
    rounding = BoxRounding(model: model, level: level, magnitudes: magnitudes)
    step = magnitudes.step(level.weights)
    relaxation = BoxRelaxation(model, level, magnitudes, limits)
  }

  /// Searches until every box is proven, or the effort is spent, or the search has to end.
  mutating func run() throws -> DecidedLevel {
    let root = Box(model)
    try Solver.solving(relaxation.program) { solver in
      try explore(root, above: rounding.trivial(in: root), &solver)
    }
    let proof = LevelProof(leaves, step: step, level.rows)
    isStopped = limits.isOver && !isGoodEnough(proof.value)
    return DecidedLevel(level: level, value: value, proof: proof)
  }

  private var value: Int64 { incumbent.totals.value(level.weights) }

  private func isGoodEnough(_ bound: Int64) -> Bool {
    Int128(value - min(value, bound)) * Int128(gap.denominator)
      <= Int128(value) * Int128(gap.numerator)
  }

  /// Whether a box has to be left as it is.
  private var isSpent: Bool {
    nodes > min(Self.mostNodes, max(100, Self.effort / max(1, model.columns.count)))
      || leaves.count * model.numbersOfLeaf > Self.mostNumbers
      || limits.isOver
  }

  /// Proves a box, or divides it and proves both halves.
  private mutating func explore(
    _ box: Box, above: BoxBound, _ solver: inout Solver
  ) throws {
    nodes += 1
    var bound = rounding.bound(above, in: box)
    guard !isSpent, box.path.count < Self.mostBranchings else { return close(bound) }
    var found = Found.nothing
    switch try relaxation.answer(box, &solver) {
    case .infeasible(let duals):
      let ray = rounding.bound(duals, in: box, countsLevel: false, reaching: .max)
      if rounding.value(ray) == .max { return close(ray) }
    case .optimal(let values, let duals):
      found = consider(values, in: box)
      let better = rounding.bound(duals, in: box, countsLevel: true, reaching: value)
      if rounding.value(better) >= rounding.value(bound) { bound = better }
    case .unknown: break
    }
    if rootBound == nil { rootBound = rounding.value(bound) }
    report(value, rootBound)
    guard !isGoodEnough(rounding.value(bound)), let halves = halves(found, bound, box) else {
      return close(bound)
    }
    for half in halves { try explore(box.half(half), above: bound, &solver) }
  }

  private mutating func close(_ bound: BoxBound) {
    leaves.append(
      ProofLeaf(
        multipliers: bound.multipliers, duals: model.duals(ofPlan: bound.duals),
        branches: bound.branches(model),
        priced: bound.priced(model)))
  }
}

extension BranchSearch {
  /// What a relaxation found in a box.
  private enum Found {
    case nothing
    case values([Double])
    /// Whole numbers that keep all rows, so that only the rounding of duals is left to blame.
    case plan([Double])
  }

  /// How many branchings may try to make up for the rounding of duals.
  private static let mostTries = 30

  /// Both halves of a box, the one first that is nearer to the relaxation's solution; nil where nothing
  /// is left to divide.
  private func halves(
    _ found: Found, _ bound: BoxBound, _ box: Box
  ) -> [Box.Branching]? {
    switch found {
    case .values(let values):
      if let (target, sum) = mostFractional(values, in: box) {
        let below = sum.rounded(.down)
        return halves(target, at: Int64(below), isLowFirst: sum - below < 0.5)
      }
      return widest(bound, box, near: values)
    case .plan(let values):
      return box.path.count < Self.mostTries ? widest(bound, box, near: values) : nil
    case .nothing: return widest(bound, box, near: nil)
    }
  }

  /// The halves by the column that costs the bound most.
  private func widest(
    _ bound: BoxBound, _ box: Box, near values: [Double]?
  ) -> [Box.Branching]? {
    guard let column = bound.widest(model) else { return nil }
    let range = box.columns[column]
    let near = values.map { Int64($0[column].rounded()) } ?? range.lowerBound
    return halves(
      .column(column), at: min(max(near, range.lowerBound), range.upperBound - 1), isLowFirst: true)
  }

  private func halves(
    _ target: Box.Target, at count: Int64, isLowFirst: Bool
  ) -> [Box.Branching] {
    let low = Box.Branching(target: target, side: .atMost, count: count)
    let high = Box.Branching(target: target, side: .atLeast, count: count + 1)
    return isLowFirst ? [low, high] : [high, low]
  }

  /// The group, or else the column, that is farthest from a whole number and has whole numbers of the box
  /// on both sides; nil where all are whole, but for what rounding leaves at the ends of the box.
  private func mostFractional(
    _ values: [Double], in box: Box
  ) -> (target: Box.Target, sum: Double)? {
    let groups = model.groups.enumerated().map { index, columns in
      (target: Box.Target.group(index), sum: columns.reduce(0) { $0 + values[$1] })
    }
    let columns = values.enumerated().map { (target: Box.Target.column($0), sum: $1) }
    return [groups, columns].lazy.compactMap { candidates in
      candidates.filter { box.isDivided($0.target, at: Int64($0.sum.rounded(.down))) }
        .max { Self.fraction($0.sum) < Self.fraction($1.sum) }
    }
    .first { Self.fraction($0.sum) > 1e-6 }
  }

  private static func fraction(_ value: Double) -> Double { abs(value - value.rounded()) }

  /// Takes what a relaxation's solution becomes in whole numbers where it keeps all rows and is better
  /// than the best so far, level by level.
  private mutating func consider(_ values: [Double], in box: Box) -> Found {
    let isWhole = mostFractional(values, in: box) == nil
    var found = Found.values(values)
    for (number, candidate) in model.roundings(values).enumerated()
    where model.balances(candidate) {
      let totals = model.totals(candidate)
      guard level.allows(totals) else { continue }
      if number == 0, isWhole { found = .plan(values) }
      if level.values(totals).lexicographicallyPrecedes(level.values(incumbent.totals)) {
        incumbent = model.solutions(candidate)
      }
    }
    return found
  }
}

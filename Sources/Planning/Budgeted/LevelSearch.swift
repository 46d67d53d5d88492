// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Decides one level: multipliers of the coupling rows by column generation, which gives a bound, then
/// whole-number solutions between the columns that the bound mixes.
struct LevelSearch {
  /// The most rounds of column generation.
  private static let rounds = 40
  /// How many columns of each component are tried in turn.
  private static let ranks = 4

  let level: BudgetedLevel
  private(set) var solver: ComponentSolver
  let magnitudes: Magnitudes
  /// Duals of the whole plan that are 0.
  let none: Duals
  let rays: [[Int64]?]
  let gap: Fraction
  let limits: SearchLimits
  private let report: LevelReport
  /// The solutions that are known.
  var pool: ColumnPool
  /// The best solution so far, which keeps all rows.
  var incumbent: [ComponentColumn]
  private var bound: LagrangianBound?
  private(set) var isStopped = false

  init(
    _ level: BudgetedLevel, _ solver: ComponentSolver, _ magnitudes: Magnitudes, none: Duals,
    rays: [[Int64]?], gap: Fraction, limits: SearchLimits, pool: ColumnPool,
    incumbent: [ComponentColumn], report: @escaping LevelReport = { _, _ in }
  ) {
    self.report = report
    (self.level, self.solver, self.magnitudes, self.none) = (level, solver, magnitudes, none)
    (self.rays, self.gap, self.limits) = (rays, gap, limits)
    (self.pool, self.incumbent) = (pool, incumbent)
  }

  /// What the best solution so far reaches.
  private var value: Int64 { incumbent.totals.value(level.weights) }

  /// Searches until the bound is reached, nothing improves, or the search has to end.
  mutating func run() throws -> DecidedLevel {
    let mixture = try improveBound()
    if let mixture, !isGoodEnough { try repair(mixture, ranks: Self.ranks) }
    isStopped = isStopped || (limits.isOver && !isGoodEnough)
    return DecidedLevel(level: level, value: value, proof: proof)
  }

  /// The bound as far as there is one; no plan is below 0.
  private var proof: LevelProof {
    let leaf =
      bound?.leaf(solver.components, none)
      ?? ProofLeaf(multipliers: .none(level.rows), duals: none, branches: [], priced: 0)
    return LevelProof([leaf], step: magnitudes.step(level.weights), level.rows)
  }

  private var isGoodEnough: Bool {
    guard let bound else { return false }
    return Int128(value - bound.value) * Int128(gap.denominator)
      <= Int128(value) * Int128(gap.numerator)
  }

  /// Prices the rows by the master's multipliers as long as its mixture is better than the bound.
  private mutating func improveBound() throws -> Master.Mixture? {
    var tried = Set<Multipliers>()
    var mixture: Master.Mixture?
    for _ in 0..<Self.rounds where !isGoodEnough && !isStopped {
      let master = Master(
        level: level.weights, rows: level.rows, columns: pool.columns.map { $0.map(\.totals) })
      guard let next = try master.mixture() else {
        if bound == nil { try price(.none(level.rows)) }
        break
      }
      mixture = next
      let candidates = rounding(master).candidates(next.multipliers)
      guard leavesRoom(next.value),
        let multipliers = candidates.first(where: { tried.insert($0).inserted })
      else { break }
      try price(multipliers)
      try repair(next, ranks: 2)
    }
    return mixture
  }

  /// Whether a mixture's value says that the bound could still rise.
  private func leavesRoom(_ mixture: Double) -> Bool {
    guard let bound else { return true }
    return mixture - Double(bound.value) > max(1e-3, abs(mixture) * 1e-10)
  }

  private func rounding(_ master: Master) -> MultiplierRounding {
    MultiplierRounding(master: master, rays: rays, magnitudes: magnitudes)
  }

  /// Solves all components under multipliers.
  private mutating func price(_ multipliers: Multipliers) throws {
    let weights = multipliers.weights(level.weights, level.rows)
    let solutions = try solver.solve([weights], limits)
    // Duals of a component whose solve was stopped prove less, yet something.
    let duals = solutions.compactMap(\.duals.first)
    if duals.count == solutions.count {
      let found = LagrangianBound(
        multipliers, level.rows, solver.components, duals, step: magnitudes.step(level.weights))
      if found.value > bound?.value ?? -1 { bound = found }
      report(value, bound?.value)
    }
    guard !solutions.contains(where: \.isStopped) else {
      isStopped = true
      return
    }
    let columns = zip(solutions, solver.components).map { ComponentColumn($0, of: $1.market) }
    pool.insert(columns)
    consider(columns)
  }

  /// Looks for better solutions between the columns of a mixture, then from the best one towards them.
  private mutating func repair(_ mixture: Master.Mixture, ranks: Int) throws {
    guard let bound else { return }
    let judgement = bound.multipliers.weights(level.weights, level.rows)
    let relinking = Relinking(
      level: level.weights, rows: level.rows, judgement: judgement, limits: limits)
    var isImproved = true
    while isImproved {
      isImproved = false
      for rank in 0..<ranks where !isGoodEnough && !limits.isOver {
        let target = pool.ranked(rank, mixture.shares, judgement)
        let base = pool.ranked(0, mixture.shares, judgement)
        for start in [base, incumbent] {
          guard let found = try relinking.best(from: start, to: target, of: solver.components)
          else { continue }
          if consider(found) { isImproved = true }
        }
      }
    }
  }

  /// Takes a solution that keeps all rows and is better than the best so far, level by level.
  @discardableResult
  private mutating func consider(_ solution: [ComponentColumn]) -> Bool {
    let totals = solution.totals
    guard level.values(totals).lexicographicallyPrecedes(level.values(incumbent.totals)),
      level.allows(totals)
    else { return false }
    incumbent = solution
    pool.insert(solution)
    report(value, bound?.value)
    return true
  }
}

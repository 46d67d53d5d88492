// SPDX-License-Identifier: GPL-3.0-or-later

internal import LinearProgramming
internal import Words

/// Solves a market's transportation problem level by level, by column generation over GLPK's primal
/// simplex, and proves each level by whole-number duals.
///
/// After a level every column whose reduced cost is not 0 is closed, and every supply row whose dual is
/// not 0 becomes an equality; what is left are the optima of that level, among which the next chooses.
struct TransportSolver {
  private let levels: [Weights]
  private let limits: SearchLimits
  private var columns: TransportColumns
  private var proven: [(weights: Weights, duals: Duals)] = []
  /// Duals of the level in work, which prove a bound of it although the search was stopped.
  private var unfinished: Duals?
  private var primal: [Double] = []
  /// The duals of the rows where the search was stopped.
  private var rowDuals: [Double] = []
  private var isStopped = false

  /// Solves a market.
  ///
  /// - Parameters:
  ///   - market: the lots, needs and arcs.
  ///   - levels: what counts, most important first.
  ///   - allowsUnmet: whether needs may be left neither served nor bought.
  ///   - limits: when to stop with the best solution so far.
  static func solve(
    _ market: Market, levels: [Weights], allowsUnmet: Bool, limits: SearchLimits
  ) throws -> TransportSolution {
    try solve(market, levels: levels, allowsUnmet: allowsUnmet, limits: limits, from: nil).solution
  }

  /// Solves a market from where an earlier solve of it ended, by other levels.
  ///
  /// - Parameter networkRows: from how many lots and needs on a network's optimum is the start.
  static func solve(
    _ market: Market, levels: [Weights], allowsUnmet: Bool, limits: SearchLimits,
    from earlier: TransportStart?, networkRows: Int = NetworkStart.leastRows
  ) throws -> (solution: TransportSolution, end: TransportStart) {
    func columns(_ links: [Candidates.Link]) -> TransportColumns {
      TransportColumns(market, allowsUnmet: allowsUnmet, links: links)
    }
    var start = earlier ?? columns([]).start(GreedyStart(market))
    if market.lots.count + market.needs.count >= networkRows {
      var network = try NetworkStart(columns(start.links), levels, from: start.basis)
      start = network.end(limits)
    }
    var solver = TransportSolver(levels: levels, limits: limits, columns: columns(start.links))
    return try solver.run(from: start.basis)
  }

  private init(levels: [Weights], limits: SearchLimits, columns: TransportColumns) {
    (self.levels, self.limits, self.columns) = (levels, limits, columns)
  }

  private mutating func run(
    from start: Basis
  ) throws -> (solution: TransportSolution, end: TransportStart) {
    let end = try Solver.solving(columns.model()) { solver in
      try solver.addColumns(columns.fixedBatch())
      try solver.addColumns(columns.batch(of: columns.links) { _ in 0 })
      try solver.setBasis(start)
      try placeStranded(&solver)
      for run in LevelRun.runs(levels, of: columns) where !isStopped {
        try improve(run, &solver)
      }
      if primal.isEmpty { _ = try solveRestricted(&solver) }
      return try solver.basis()
    }
    return (solution(), TransportStart(links: columns.links, basis: end))
  }

  /// Makes lots that must go serve as many needs as they can, before any level counts.
  private mutating func placeStranded(_ solver: inout Solver) throws {
    guard !columns.mustGo.isEmpty else { return }
    let stranded = columns.firstStranded..<columns.firstArc
    _ = try optimum(Weights(), scale: 1, &solver) { stranded.contains($0) ? 1 : 0 }
    for (column, value) in zip(stranded, primal[stranded]) {
      try solver.setBounds(Column(index: column), .exactly(value.rounded()))
    }
  }

  /// Finds the optimum of a run, and closes what is not optimal.
  private mutating func improve(_ run: LevelRun, _ solver: inout Solver) throws {
    let (weights, scale) = (run.weights, run.scale)
    guard scale > 0 else { return proveNothingCounts(run) }
    let columns = columns
    let duals = try optimum(weights, scale: scale, &solver) { columns.count($0, weights) / scale }
    guard let duals else { return bound(run) }
    try close(weights, duals, &solver)
    proven += run.parts(of: duals)
  }

  /// Keeps what the duals of a stopped run's rows prove of its first level; duals of 0 always prove 0.
  private mutating func bound(_ run: LevelRun) {
    let market = columns.market
    let (weights, duals) = run.firstPart(of: rowDuals, lots: market.lots.count)
    let feasible = FeasibleDuals(columns: columns, earlier: proven, weights: weights)
      .lowered(from: duals)
    let none = Duals(lots: market.lots.count, needs: market.needs.count)
    unfinished = feasible.value(of: market) > 0 ? feasible : none
  }

  /// Where no column counts, duals of 0 prove the run.
  private mutating func proveNothingCounts(_ run: LevelRun) {
    let market = columns.market
    proven += run.parts(of: Duals(lots: market.lots.count, needs: market.needs.count))
  }

  /// The duals of a level's optimum, or nil where the search was stopped.
  private mutating func optimum(
    _ level: Weights, scale: Int64, _ solver: inout Solver, cost: (Int) -> Int64
  ) throws -> Duals? {
    let fixed = columns.firstArc
    var costs = (0..<solver.columnCount).map { Double($0 < fixed ? cost($0) : 0) }
    if level.countsArcs {
      for (index, link) in columns.links.enumerated() {
        costs[fixed + index] = Double(level.cost(link.arc) / scale)
      }
    }
    try solver.setCosts(costs)
    while true {
      guard let rows = try solveRestricted(&solver) else { return nil }
      guard let duals = Duals(rounding: rows, lots: columns.market.lots.count, scale: scale)
      else { throw PlanningError.inexact(Message("error.planning.inexact.dual")) }
      let pricing = Pricing(
        market: columns.market, earlier: proven, weights: level, duals: duals)
      let added = pricing.improvingArcs()
      if added.isEmpty { return duals }
      guard columns.insert(added) else {
        throw PlanningError.inexact(Message("error.planning.inexact.reduced-cost"))
      }
      try solver.addColumns(columns.batch(of: added) { Double(level.cost($0) / scale) })
    }
  }

  /// The row duals of the arcs so far, or nil where the search was stopped.
  private mutating func solveRestricted(_ solver: inout Solver) throws -> [Double]? {
    var result = try solver.solveLinear(
      tolerance: Tolerances(dual: 1e-9),
      limits: Limits(time: limits.remaining, isInterrupted: limits.isInterrupted))
    if result.reason == .optimal {
      primal = result.primal
      return result.rowDuals
    }
    isStopped = true
    // Without a solution yet, that of the few arcs so far is there in no time.
    if result.primal.isEmpty { result = try solver.solveLinear() }
    (primal, rowDuals) = (result.primal, result.rowDuals)
    guard primal.count == solver.columnCount else {
      throw PlanningError.inexact(Message("error.planning.inexact.first-plan"))
    }
    return nil
  }

  private func close(_ level: Weights, _ duals: Duals, _ solver: inout Solver) throws {
    let closed = (0..<solver.columnCount).filter { column in
      !(columns.firstStranded..<columns.firstArc).contains(column)
        && columns.reducedCost(column, level, duals) != 0
    }
    try solver.setBounds(closed.map { Column(index: $0) }, .exactly(0))
    for (lot, dual) in duals.supply.enumerated() where dual != 0 {
      try solver.setBounds(
        columns.supplyRow(lot), .exactly(Double(columns.market.lots[lot].supply)))
    }
  }

  private func solution() -> TransportSolution {
    let whole = primal.map { Int64($0.rounded()) }
    var solution = TransportSolution(
      purchased: Array(whole[0..<columns.needCount]),
      unmet: columns.allowsUnmet
        ? Array(whole[columns.firstUnmet..<columns.firstStranded])
        : Array(repeating: 0, count: columns.needCount))
    solution.flows = zip(columns.links, whole[columns.firstArc...])
      .filter { $1 > 0 }
      .map { TransportSolution.Flow(lot: Int($0.lot), need: Int($0.need), count: $1) }
      .sorted { ($0.lot, $0.need) < ($1.lot, $1.need) }
    solution.stranded = zip(columns.mustGo, whole[columns.firstStranded...])
      .filter { $1 > 0 }.map { (lot: $0, count: $1) }
    solution.duals = proven.map(\.duals) + [unfinished].compactMap(\.self)
    solution.isStopped = isStopped
    return solution
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import LinearProgramming

/// Looks for the best solution between two solutions of all components: which exchanges that lead from
/// one to the other improve the level and keep the coupling rows.
///
/// The exchanges that change the same amounts are one whole-number variable, so that the integer program
/// has as many rows as there are coupling rows.
struct Relinking {
  /// The most nodes of a search.
  private static let nodes = 400
  /// The most variables of a search.
  private static let variables = 1_500

  let level: Weights
  let rows: [CouplingRow]
  /// How exchanges are judged where there are too many of them.
  let judgement: Weights
  let limits: SearchLimits

  /// Exchanges of a component that change the same amounts.
  private struct Bundle {
    let component: Int
    let totals: Totals
    var exchanges: [Exchange]
    var count: Int64 { exchanges.reduce(0) { $0 + $1.count } }
  }

  /// The best solution found between two; nil where none keeps the rows.
  func best(
    from base: [ComponentColumn], to target: [ComponentColumn], of components: [Component]
  ) throws -> [ComponentColumn]? {
    let bundles = most(Self.variables, of: try bundles(from: base, to: target, of: components))
    guard !bundles.isEmpty, let counts = try counts(bundles, base.totals) else { return nil }
    return taking(bundles, counts, from: base, of: components)
  }

  /// A solution on the way between two, found at once: the exchanges that use least of the limits for
  /// what they improve are taken first, as long as all rows hold.
  func greedy(
    from base: [ComponentColumn], to target: [ComponentColumn], of components: [Component]
  ) throws -> [ComponentColumn] {
    let bundles = try bundles(from: base, to: target, of: components)
      .filter { $0.totals.value(level) < 0 }
      .map { (bundle: $0, use: use(of: $0.totals)) }
      .enumerated().sorted { ($0.element.use, $0.offset) < ($1.element.use, $1.offset) }
      .map(\.element.bundle)
    var totals = base.totals
    let counts = bundles.map { bundle in
      let count = rows.reduce(bundle.count) { min($0, room($1, totals, for: bundle.totals)) }
      totals = totals + bundle.totals.times(count)
      return count
    }
    return taking(bundles, counts, from: base, of: components)
  }

  /// The share of the limits that one exchange uses, for each unit by which it improves the level.
  private func use(of totals: Totals) -> Double {
    let shares = rows.map { row in
      Double(max(0, totals.value(row.weights))) / Double(max(row.limit, 1))
    }
    return shares.reduce(0, +) / Double(-totals.value(level))
  }

  /// How often an exchange can be taken until a row is at its limit.
  private func room(_ row: CouplingRow, _ totals: Totals, for exchange: Totals) -> Int64 {
    let use = exchange.value(row.weights)
    return use <= 0 ? .max : max(0, (row.limit - totals.value(row.weights)) / use)
  }

  private func taking(
    _ bundles: [Bundle], _ counts: [Int64], from base: [ComponentColumn],
    of components: [Component]
  ) -> [ComponentColumn] {
    var result = base
    for component in components.indices {
      var taken: [(exchange: Exchange, times: Int64)] = []
      for (bundle, count) in zip(bundles, counts) where bundle.component == component {
        taken += Self.spread(count, over: bundle.exchanges)
      }
      guard taken.contains(where: { $0.times > 0 }) else { continue }
      let market = components[component].market
      result[component] = ComponentColumn(base[component].solution.taking(taken), of: market)
    }
    return result
  }

  private func bundles(
    from base: [ComponentColumn], to target: [ComponentColumn], of components: [Component]
  ) throws -> [Bundle] {
    var bundles: [Bundle] = []
    for (index, component) in components.enumerated() {
      let exchanges = try Difference.exchanges(
        from: base[index].solution, to: target[index].solution, in: component.market)
      let groups = Dictionary(grouping: exchanges, by: \.totals)
      for totals in groups.keys.sorted() where totals != Totals() {
        bundles.append(
          Bundle(component: index, totals: totals, exchanges: groups[totals] ?? []))
      }
    }
    return bundles
  }

  /// The bundles that weigh least, where there are too many.
  private func most(_ count: Int, of bundles: [Bundle]) -> [Bundle] {
    guard bundles.count > count else { return bundles }
    let best = bundles.enumerated().sorted {
      ($0.element.totals.value(judgement), $0.offset)
        < ($1.element.totals.value(judgement), $1.offset)
    }
    return best.prefix(count).map(\.element)
  }

  /// How often to take each bundle; where the solver's tolerance oversteps a limit, a little less of
  /// the limit is offered.
  private func counts(_ bundles: [Bundle], _ base: Totals) throws -> [Int64]? {
    for margin in [0, 1e-6, 1e-4] {
      guard let found = try values(of: model(bundles, base, margin: margin)) else { return nil }
      let counts = zip(found, bundles).map { min(max(Int64($0.rounded()), 0), $1.count) }
      let totals = zip(bundles, counts).reduce(base) { $0 + $1.0.totals.times($1.1) }
      if rows.allSatisfy({ $0.holds(for: totals) }) { return counts }
    }
    return nil
  }

  /// The best values found; nil where there are none, or GLPK gave up.
  private func values(of model: Model) throws -> [Double]? {
    do {
      let result = try Solver.solving(model) { solver in
        try solver.solveInteger(
          options: IntegerOptions(presolve: false),
          limits: Limits(
            time: limits.remaining, iterations: 200_000, nodes: Self.nodes,
            isInterrupted: limits.isInterrupted))
      }
      return result.primal.isEmpty ? nil : result.primal
    } catch is SolverError { return nil }
  }

  private func model(_ bundles: [Bundle], _ base: Totals, margin: Double) -> Model {
    var model = Model()
    let units = rows.map { row in
      bundles.reduce(0) { greatestCommonDivisor($0, abs($1.totals.value(row.weights))) }
    }
    .map { Double(max($0, 1)) }
    for (row, unit) in zip(rows, units) {
      let room = (Double(row.limit - base.value(row.weights)) / unit).rounded(.down)
      model.addRow(.atMost(room - (margin * abs(room)).rounded(.up)))
    }
    for bundle in bundles {
      let entries = rows.indices.compactMap { row in
        let value = bundle.totals.value(rows[row].weights)
        return value == 0 ? nil : Entry(Row(index: row), Double(value) / units[row])
      }
      model.addColumn(
        .between(0, Double(bundle.count)), cost: Double(bundle.totals.value(level)),
        integer: true, entries: entries)
    }
    return model
  }

  /// The first exchanges are taken first.
  private static func spread(
    _ count: Int64, over exchanges: [Exchange]
  ) -> [(exchange: Exchange, times: Int64)] {
    var rest = count
    return exchanges.map { exchange in
      let times = min(rest, exchange.count)
      rest -= times
      return (exchange, times)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import LinearProgramming

/// The linear relaxation of a whole-number model at a level, solved for one box after another.
///
/// What GLPK answers only guides the search: nothing that is claimed rests on its floating point.
struct BoxRelaxation {
  /// What GLPK says of a box.
  enum Answer {
    case optimal(values: [Double], RowDuals)
    /// The duals of the least violation of all rows.
    case infeasible(RowDuals)
    /// GLPK gave up.
    case unknown
  }

  /// Duals of the rows, in units of the level's cost.
  struct RowDuals {
    let lots: [Double]
    let needs: [Double]
    /// What one unit less of a coupling row's limit costs, at least 0.
    let multipliers: [Double]
    let groups: [Double]
  }

  private let model: WholeModel
  private let level: BudgetedLevel
  private let limits: SearchLimits
  private let costScale: Double
  private let rowScales: [Double]
  /// The box whose bounds the solver has.
  private var box: Box

  init(
    _ model: WholeModel, _ level: BudgetedLevel, _ magnitudes: Magnitudes, _ limits: SearchLimits
  ) {
    (self.model, self.level, self.limits) = (model, level, limits)
    costScale = magnitudes.most(level.weights)
    rowScales = level.rows.map { magnitudes.most($0.weights) }
    box = Box(model)
  }

  /// Solves the relaxation in a box.
  ///
  /// - Parameter solver: the one that has ``program``.
  mutating func answer(_ target: Box, _ solver: inout Solver) throws -> Answer {
    do {
      try move(to: target, &solver)
      let result = try solve(&solver)
      switch result.reason {
      case .optimal:
        return .optimal(
          values: Array(result.primal.prefix(model.columns.count)), duals(result, costScale))
      case .infeasible: return try violation(&solver)
      default: return .unknown
      }
    } catch is SolverError { return .unknown }
  }

  private func solve(_ solver: inout Solver) throws -> LinearResult {
    try solver.solveLinear(
      method: .dualThenPrimal, tolerance: Tolerances(primal: 1e-9, dual: 1e-9),
      limits: Limits(
        time: limits.remaining, iterations: 50_000, isInterrupted: limits.isInterrupted))
  }

  /// Minimises how far all rows are violated, and puts the costs back.
  private func violation(_ solver: inout Solver) throws -> Answer {
    let excess = (model.columns.count..<solver.columnCount).map { Column(index: $0) }
    try solver.setBounds(excess, .atLeast(0))
    try solver.setCosts(model.columns.map { _ in 0 } + excess.map { _ in 1 })
    let result = try solve(&solver)
    try solver.setBounds(excess, .exactly(0))
    try solver.setCosts(costs + excess.map { _ in 0 })
    return result.reason == .optimal ? .infeasible(duals(result, 1)) : .unknown
  }

  private func duals(_ result: LinearResult, _ scale: Double) -> RowDuals {
    var rest = result.rowDuals[...]
    func next(_ count: Int) -> [Double] {
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    return RowDuals(
      lots: next(model.lots.count).map { $0 * scale },
      needs: next(model.needs.count).map { $0 * scale },
      multipliers: zip(next(rowScales.count), rowScales).map { max(0, -$0 * scale / $1) },
      groups: next(model.groups.count).map { $0 * scale })
  }

  private mutating func move(to target: Box, _ solver: inout Solver) throws {
    for column in target.columns.indices where target.columns[column] != box.columns[column] {
      try solver.setBounds(Column(index: column), Bounds(target.columns[column]))
    }
    for group in target.groups.indices where target.groups[group] != box.groups[group] {
      try solver.setBounds(Row(index: firstGroup + group), Bounds(target.groups[group]))
    }
    box = target
  }
}

extension BoxRelaxation {
  private var costs: [Double] {
    model.columns.map { Double($0.totals.value(level.weights)) / costScale }
  }

  private var firstNeed: Int { model.lots.count }
  private var firstCoupling: Int { firstNeed + model.needs.count }
  private var firstGroup: Int { firstCoupling + level.rows.count }

  /// Lots, needs, coupling rows and groups; the columns, then what may violate each row, which is 0
  /// as long as nobody asks.
  var program: Model {
    var program = Model()
    for side in model.lots + model.needs {
      program.addRow(
        side.isExact ? .exactly(Double(side.quantity)) : .atMost(Double(side.quantity)))
    }
    for (row, scale) in zip(level.rows, rowScales) {
      program.addRow(.atMost(Double(row.limit) / scale))
    }
    for group in box.groups { program.addRow(Bounds(group)) }
    for (index, cost) in costs.enumerated() {
      program.addColumn(Bounds(box.columns[index]), cost: cost, entries: entries(index))
    }
    for row in 0..<program.rowCount {
      for sign in [1.0, -1.0] {
        program.addColumn(.exactly(0), cost: 0, entries: [Entry(Row(index: row), sign)])
      }
    }
    return program
  }

  private func entries(_ index: Int) -> [Entry] {
    let column = model.columns[index]
    var entries = [Entry(Row(index: firstNeed + column.need), 1)]
    if let lot = column.lot { entries.append(Entry(Row(index: lot), 1)) }
    for (number, row) in level.rows.enumerated() {
      let value = column.totals.value(row.weights)
      guard value != 0 else { continue }
      entries.append(Entry(Row(index: firstCoupling + number), Double(value) / rowScales[number]))
    }
    if let group = model.group(of: index) {
      entries.append(Entry(Row(index: firstGroup + group), 1))
    }
    return entries
  }
}

extension Bounds {
  fileprivate init(_ range: ClosedRange<Int64>) {
    self =
      range.count == 1
      ? .exactly(Double(range.lowerBound))
      : .between(Double(range.lowerBound), Double(range.upperBound))
  }
}

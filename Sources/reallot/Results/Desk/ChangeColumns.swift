// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// What changes at each level of an objective, as cells of a table.
struct ChangeColumns {
  /// The levels that can change.
  private let levels: [(index: Int, level: Scenario.Level)]
  /// Whether changes may be known only within bounds.
  let isBounded: Bool

  /// - Parameter countsUnmet: whether needs may be left unmet, as only within a budget.
  init(_ objective: [Scenario.Level], countsUnmet: Bool = false) {
    self.init(objective, countsUnmet: countsUnmet, isBounded: false)
  }

  /// The columns for changes of a plan.
  init(of problem: PlannedProblem) {
    let scenario = problem.plan.head.scenario
    let hasBudget = scenario.limits.purchases != nil || scenario.limits.moving != nil
    self.init(
      scenario.objective, countsUnmet: scenario.limits.purchases != nil,
      isBounded: hasBudget || !problem.isProven)
  }

  private init(_ objective: [Scenario.Level], countsUnmet: Bool, isBounded: Bool) {
    levels = objective.enumerated().filter { countsUnmet || $0.element != .unmet }
      .map { ($0, $1) }
    self.isBounded = isBounded
  }

  var columns: [Table.Column] {
    levels.map { level in
      Table.Column(
        Term(
          "change_\(level.level.rawValue)", "term.level_change",
          [
            "level": Term(level.level).message
          ]), level.level.kind)
    }
  }

  /// The cells of changes in the order of the objective; nothing where there are none.
  func cells(_ changes: [Int64]?) -> [Table.Cell] {
    levels.map { level in
      guard let changes else { return .none }
      return .number(changes.isEmpty ? 0 : changes[level.index])
    }
  }

  /// The cells of what is known of a change: a number for each level of which it is exact.
  func cells(_ change: Change?) -> [Table.Cell] {
    let ranges = change?.ranges
    return levels.map { level in
      if let amounts = change?.amounts { return .number(amounts[level.index]) }
      guard let ranges, ranges.indices.contains(level.index), ranges[level.index].isPoint
      else { return .none }
      return .number(ranges[level.index].low)
    }
  }

  /// Columns of what changes at least and at most; none where all changes are exact.
  var boundColumns: [Table.Column] {
    guard isBounded else { return [] }
    return levels.flatMap { level in
      ["low", "high"].map { end in
        Table.Column(
          Term(
            "\(end)_\(level.level.rawValue)", "term.level_\(end)",
            ["level": Term(level.level).message]), level.level.kind)
      }
    }
  }

  /// The cells of what changes at least and at most, where that is known.
  func boundCells(_ change: Change?) -> [Table.Cell] {
    guard isBounded else { return [] }
    let ranges = change?.ranges ?? []
    return levels.flatMap { level -> [Table.Cell] in
      guard ranges.indices.contains(level.index) else { return [.none, .none] }
      return [.number(ranges[level.index].low), .number(ranges[level.index].high)]
    }
  }

  /// The money among what is known of a change; nil where not all of it is.
  func money(_ change: Change) -> Money? { change.amounts.map { money($0) } }

  /// The money among the changes: purchases and moving with repair and penalties, or all of it.
  func money(_ changes: [Int64]) -> Money {
    levels.reduce(0) { $0 + ($1.level.kind == .money ? changes[$1.index] : 0) }
  }
}

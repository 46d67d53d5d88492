// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Words

/// What changes at each level of an objective, as cells of a table.
struct ChangeColumns {
  /// The levels that can change.
  private let levels: [(index: Int, level: Scenario.Level)]

  /// - Parameter countsUnmet: whether needs may be left unmet, as only within a budget.
  init(_ objective: [Scenario.Level], countsUnmet: Bool = false) {
    levels = objective.enumerated().filter { countsUnmet || $0.element != .unmet }
      .map { ($0, $1) }
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

  /// The money among the changes: purchases and moving with repair and penalties, or all of it.
  func money(_ changes: [Int64]) -> Money {
    levels.reduce(0) { $0 + ($1.level.kind == .money ? changes[$1.index] : 0) }
  }
}

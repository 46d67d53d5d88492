// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents

extension Table {
  /// The levels of a plan with value, bound, gap and proof.
  static func levels(of head: Plan.Head) -> Table {
    Table(
      .levels,
      [
        Column(.level), Column(.value, .count), Column(.bound, .count), Column(.gap, .count),
        Column(.proof),
      ],
      rows: head.levels.map { level in
        let kind = level.level.kind
        let (gap, overflows) = level.value.subtractingReportingOverflow(level.bound)
        return [
          .term(Term(level.level)), .measured(level.value, kind), .measured(level.bound, kind),
          overflows ? .none : .measured(gap, kind), .term(Term(level.proof)),
        ]
      })
  }
}

extension Scenario.Level {
  /// What the level counts.
  public var kind: Table.Column.Kind {
    switch self {
    case .unmet, .changes, .transfers: .count
    case .purchases, .moving, .totalCost: .money
    }
  }
}

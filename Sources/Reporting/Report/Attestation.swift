// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// What an independent check said of a plan before a report was made of it.
public struct Attestation: Hashable, Sendable {
  /// Whether everything holds.
  public let holds: Bool
  /// Verdict, what is proven, the command that repeats the check, and what came after the plan.
  public let facts: [Report.Fact]

  /// What a check said.
  public init(holds: Bool, facts: [Report.Fact]) {
    (self.holds, self.facts) = (holds, facts)
  }

  /// What stands above everything else; nil where everything holds.
  var stamp: Message? { holds ? nil : Message("stamp.not_verified") }
}

extension Attestation {
  /// Yes or no, for a column.
  var mark: Table.Cell {
    .term(holds ? Term("yes", "value.yes") : Term("no", "value.no"))
  }
}

extension Table {
  /// The table with a last column that tells of every row whether its plan was verified.
  func marked(by attestation: Attestation?) -> Table {
    guard let attestation else { return self }
    return Table(
      term, columns + [Column(Term("verified"))],
      rows: rows.map { $0 + [attestation.mark] })
  }
}

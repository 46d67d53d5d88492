// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
public import Words

/// One report's content: facts about where it comes from, and tables; formats print it.
public struct Report: Hashable, Sendable {
  /// A single fact, such as the plan's status.
  public struct Fact: Hashable, Sendable {
    /// What it is called.
    public let term: Term
    /// The value.
    public let value: Table.Cell
    /// What the value is.
    public let kind: Table.Column.Kind

    /// A fact.
    public init(_ term: Term, _ value: Table.Cell, _ kind: Table.Column.Kind = .text) {
      (self.term, self.value, self.kind) = (term, value, kind)
    }
  }

  /// What it is called.
  public let term: Term
  /// The ISO 4217 code of its money; nil where there is none.
  public let currency: String?
  /// The day that it speaks of, as exact as it is known; nil where it has none.
  public let date: PartialDate?
  /// Where it comes from and what it says in short.
  public let facts: [Fact]
  /// What people should know when they read it.
  public let notes: [Message]
  /// The tables, the most telling first; the last one is the most detailed and what CSV holds.
  public let tables: [Table]

  /// Whether the last table is too detailed for a terminal, where people read the others.
  public let hasDetails: Bool
  /// What JSON holds in place of facts and tables; nil where it holds those.
  public let record: Record?
  /// What an independent check said before; nil for what is not of a plan, or is that check.
  public let attestation: Attestation?

  /// A report.
  public init(
    _ term: Term, currency: String? = nil, date: PartialDate? = nil, facts: [Fact] = [],
    notes: [Message] = [], tables: [Table], hasDetails: Bool = false, record: Record? = nil,
    attestation: Attestation? = nil
  ) {
    (self.attestation, self.date) = (attestation, date)
    (self.term, self.currency, self.facts) = (term, currency, facts)
    (self.notes, self.tables, self.hasDetails) = (notes, tables, hasDetails)
    self.record = record
  }

  /// The report cut to what fits so many lines of a terminal: of the longest tables the last rows are left
  /// out, last all of a table after the first, and a note says how many.
  ///
  /// - Parameters:
  ///   - whole: a table that is not cut for the others.
  ///   - most: how many of its rows are told all the same.
  public func firstScreen(
    _ lines: Int, keeping whole: Term? = nil, upTo most: Int = .max
  ) -> Report {
    let all = tables.reduce(0) { $0 + $1.rows.count }
    let isKept = tables.map { $0.term.name == whole?.name }
    var rows = zip(tables, isKept).map { $1 ? min($0.rows.count, most) : $0.rows.count }
    let around = 3 + (facts.isEmpty ? 0 : facts.count + 1) + notes.count
    func longest() -> Int? {
      guard around + rows.reduce(0, { $0 + $1 + ($1 > 0 ? 4 : 0) }) > lines else { return nil }
      return rows.indices.filter { table in
        !isKept[table] && rows[table] > (table == 0 && !isKept.contains(true) ? 1 : 0)
      }.max { (rows[$0], $0) < (rows[$1], $1) }
    }
    while let longest = longest() { rows[longest] -= 1 }
    let left = all - rows.reduce(0, +)
    let note = left > 0 ? [Message("note.rows_left_out", ["rows": left])] : []
    return Report(
      term, currency: currency, date: date, facts: facts, notes: notes + note,
      tables: zip(tables, rows).filter { $1 > 0 }.map { $0.first($1) }, record: record,
      attestation: attestation)
  }

  /// The same report, which says whether the work behind it was stopped: in a note and in its record.
  public func stopped(_ isStopped: Bool) -> Report {
    Report(
      term, currency: currency, date: date, facts: facts,
      notes: notes + (isStopped ? [Message("desk.stopped")] : []), tables: tables,
      hasDetails: hasDetails, record: record?.adding("stopped", .cell(Table.Cell(isStopped))),
      attestation: attestation)
  }

  /// The same report with other tables.
  public func with(tables: [Table]) -> Report {
    Report(
      term, currency: currency, date: date, facts: facts, notes: notes, tables: tables,
      hasDetails: hasDetails, record: record, attestation: attestation)
  }
}

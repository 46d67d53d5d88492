// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// A word of the reports: the name that scripts read, and what people read.
struct Term: Hashable, Sendable {
  let name: String
  let phrase: Phrase

  init(_ name: String, _ english: String, _ vietnamese: String, _ korean: String) {
    (self.name, phrase) = (name, Phrase(english, vietnamese, korean))
  }
}

extension Table {
  init(_ term: Term, _ columns: [Column], rows: [[Cell]], footer: [Cell]? = nil) {
    self.init(term.name, term.phrase, columns)
    for row in rows { append(row) }
    totals = footer
  }
}

extension Table.Column {
  init(_ term: Term, _ kind: Kind = .text) { self.init(term.name, term.phrase, kind) }
}

extension Table.Cell {
  static func term(_ term: Term) -> Self { .word(term.name, term.phrase) }
}

extension Report.Fact {
  init(_ term: Term, _ value: Table.Cell, _ kind: Table.Column.Kind = .text) {
    self.init(term.name, term.phrase, value, kind)
  }
}

extension Report {
  init(_ term: Term, _ content: PlanContent, notes: [Term] = [], tables: [Table]) {
    self.init(
      term.name, term.phrase, currency: content.plan.head.currency, facts: content.facts,
      notes: notes.map(\.phrase), tables: tables)
  }
}

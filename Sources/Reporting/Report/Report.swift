// SPDX-License-Identifier: GPL-3.0-or-later

/// One report's content: facts about where it comes from, and tables; formats print it.
public struct Report: Hashable, Sendable {
  /// A single fact, such as the plan's status.
  public struct Fact: Hashable, Sendable {
    /// The name for scripts, in snake case.
    public var name: String
    /// What people read before it.
    public var title: Phrase
    /// The value.
    public var value: Table.Cell
    /// What the value is.
    public var kind: Table.Column.Kind

    /// A fact.
    public init(
      _ name: String, _ title: Phrase, _ value: Table.Cell, _ kind: Table.Column.Kind = .text
    ) {
      (self.name, self.title, self.value, self.kind) = (name, title, value, kind)
    }
  }

  /// The name for scripts, in snake case.
  public var name: String
  /// What people read above it.
  public var title: Phrase
  /// The ISO 4217 code of its money; nil where there is none.
  public var currency: String?
  /// Where it comes from and what it says in short.
  public var facts: [Fact]
  /// What people should know when they read it.
  public var notes: [Phrase]
  /// The tables, the most telling first; the last one is the most detailed and what CSV holds.
  public var tables: [Table]

  /// A report.
  public init(
    _ name: String, _ title: Phrase, currency: String? = nil, facts: [Fact] = [],
    notes: [Phrase] = [], tables: [Table]
  ) {
    (self.name, self.title, self.currency) = (name, title, currency)
    (self.facts, self.notes, self.tables) = (facts, notes, tables)
  }
}

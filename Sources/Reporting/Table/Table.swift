// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows under named columns: what every report is made of, and every format can print.
public struct Table: Hashable, Sendable {
  /// The name for scripts, in snake case.
  public var name: String
  /// What people read above it.
  public var title: Phrase
  /// The columns.
  public var columns: [Column]
  /// The rows; each has a cell for each column.
  public private(set) var rows: [[Cell]] = []
  /// The last line, which adds up; nil for none.
  public var totals: [Cell]?

  /// A table without rows.
  public init(_ name: String, _ title: Phrase, _ columns: [Column]) {
    (self.name, self.title, self.columns) = (name, title, columns)
  }

  /// Adds a row.
  ///
  /// - Precondition: it has a cell for each column.
  public mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row of \(name) has \(row.count) cells")
    rows.append(row)
  }

  /// Adds up the columns that count something, under a label in the first column.
  public mutating func addTotals(_ label: Phrase) {
    totals = columns.indices.map { index in
      if index == 0 { return .word("total", label) }
      guard columns[index].kind.isAdditive else { return .none }
      return .number(rows.reduce(0) { $0 + ($1[index].number ?? 0) })
    }
  }
}

extension Table {
  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// What its cells hold.
    public enum Kind: Hashable, Sendable {
      /// Text or words.
      case text
      /// A whole number that can be added up.
      case count
      /// Money in minor units of the plan's currency.
      case money
      /// A distance in whole metres, shown in km.
      case metres

      /// Whether a sum of its cells means something.
      public var isAdditive: Bool { self == .count || self == .money }
      /// Whether its cells are numbers.
      public var isNumber: Bool { self != .text }
    }

    /// The name for scripts, in snake case.
    public var name: String
    /// What people read above it.
    public var title: Phrase
    /// What its cells hold.
    public var kind: Kind

    /// A column.
    public init(_ name: String, _ title: Phrase, _ kind: Kind = .text) {
      (self.name, self.title, self.kind) = (name, title, kind)
    }
  }

  /// A cell of a table.
  public enum Cell: Hashable, Sendable {
    /// Text of the inventory, the same in every language.
    case text(String)
    /// A word of the program: its name for scripts, and what people read.
    case word(String, Phrase)
    /// A whole number.
    case number(Int64)
    /// Nothing.
    case none

    /// Text where there is some.
    public init(_ text: String?) {
      self = text.map { .text($0) } ?? .none
    }

    /// A number where there is one.
    public init(_ number: Int64?) {
      self = number.map { .number($0) } ?? .none
    }

    /// The number, where it is one.
    public var number: Int64? {
      if case .number(let number) = self { number } else { nil }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows under named columns: what every report is made of, and every format can print.
public struct Table: Hashable, Sendable {
  /// What it is called.
  public let term: Term
  /// The columns.
  public let columns: [Column]
  /// The rows; each has a cell for each column.
  public private(set) var rows: [[Cell]] = []
  /// The last line, which adds up; nil for none.
  public var totals: [Cell]?

  /// A table, of rows that have a cell for each column.
  public init(_ term: Term, _ columns: [Column], rows: [[Cell]] = [], totals: [Cell]? = nil) {
    (self.term, self.columns, self.totals) = (term, columns, totals)
    for row in rows { append(row) }
  }

  /// Adds a row.
  ///
  /// - Precondition: it has a cell for each column.
  public mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row of \(term.name) has \(row.count) cells")
    rows.append(row)
  }

  /// The table with its first rows alone.
  func first(_ count: Int) -> Table {
    count < rows.count ? Table(term, columns, rows: Array(rows.prefix(count))) : self
  }

  /// The table without some columns; what adds up adds up again.
  func without(_ terms: Set<Term>) -> Table {
    let kept = columns.indices.filter { !terms.contains(columns[$0].term) }
    var table = Table(
      term, kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
    if totals != nil { table.addTotals() }
    return table
  }

  /// The table without columns of which no cell holds anything.
  var withoutEmptyColumns: Table {
    let empty = columns.indices.filter { column in rows.allSatisfy { $0[column] == .none } }
    return without(Set(empty.map { columns[$0].term }))
  }

  /// Adds up the columns that count something; a sum that leaves 64 bits stays empty.
  public mutating func addTotals() {
    totals = columns.indices.map { index in
      if index == 0 { return .term(.total) }
      guard columns[index].kind.isAdditive else { return .none }
      let sum = rows.reduce(Int128(0)) { $0 + Int128($1[index].number ?? 0) }
      return Cell(Int64(exactly: sum))
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
      /// A date of ISO 8601, as exact as it is known.
      case date
      /// A whole number that can be added up.
      case count
      /// Money in minor units of the plan's currency.
      case money
      /// A distance in whole metres, shown in km.
      case metres
      /// An area in whole square centimetres, shown in m².
      case area
      /// An area for each of several, in whole square centimetres, shown in m².
      case areaEach
      /// A share in whole thousandths, shown in per cent.
      case permille

      /// Whether a sum of its cells means something.
      public var isAdditive: Bool { self == .count || self == .money || self == .area }
      /// Whether its cells are numbers.
      public var isNumber: Bool { self != .text && self != .date }
    }

    /// What it is called.
    public let term: Term
    /// What its cells hold.
    public let kind: Kind

    /// A column.
    public init(_ term: Term, _ kind: Kind = .text) {
      (self.term, self.kind) = (term, kind)
    }
  }

  /// A cell of a table.
  public enum Cell: Hashable, Sendable {
    /// Text of the inventory, the same in every language.
    case text(String)
    /// A word of the program.
    case term(Term)
    /// Whether something is so, and the word for it.
    case truth(Bool, Term)
    /// A whole number of what its column holds.
    case number(Int64)
    /// A whole number in a column that holds numbers of several kinds.
    case measured(Int64, Column.Kind)
    /// Nothing.
    case none

    /// Yes or no.
    public init(_ value: Bool) {
      self = .truth(value, value ? .yes : .no)
    }

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
      switch self {
      case .number(let number), .measured(let number, _): number
      case .text, .term, .truth, .none: nil
      }
    }
  }
}

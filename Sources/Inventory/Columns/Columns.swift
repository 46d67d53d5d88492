// SPDX-License-Identifier: GPL-3.0-or-later

/// The columns of a table of one kind of rows.
struct Columns<Row: Sendable>: Sendable, ExpressibleByArrayLiteral {
  /// A column and how the cell of a row is written.
  struct Declaration: Sendable {
    typealias Write = @Sendable (Row, inout CanonicalRow) -> Void

    let column: TableName.Column
    let write: Write

    /// A column that must be there and has no empty cells.
    init(_ name: String, _ kind: ColumnKind, _ write: @escaping Write) {
      column = .init(name: name, kind: kind, isOptional: false, isLater: false)
      self.write = write
    }

    private init(optional name: String, _ kind: ColumnKind, isLater: Bool, _ write: @escaping Write)
    {
      column = .init(name: name, kind: kind, isOptional: true, isLater: isLater)
      self.write = write
    }

    /// A column that may be missing or have empty cells, and is always written.
    static func optional(_ name: String, _ kind: ColumnKind, _ write: @escaping Write) -> Self {
      Self(optional: name, kind, isLater: false, write)
    }

    /// An optional column that was declared after revisions had been made.
    ///
    /// It is not written where it is empty in all rows, so that those revisions keep their digests.
    static func later(_ name: String, _ kind: ColumnKind, _ write: @escaping Write) -> Self {
      Self(optional: name, kind, isLater: true, write)
    }
  }

  /// All columns without how they are written.
  let all: [TableName.Column]
  private let declarations: [Declaration]

  init(arrayLiteral declarations: Declaration...) {
    self.declarations = declarations
    all = declarations.map(\.column)
  }

  /// The columns that the canonical form of these rows has.
  func written(for rows: [Row], _ ids: CanonicalIDs) -> WrittenColumns<Row> {
    WrittenColumns(
      declarations.filter { !$0.column.isLater || Self.isFilled($0, in: rows, ids) })
  }

  private static func isFilled(
    _ declaration: Declaration, in rows: [Row], _ ids: CanonicalIDs
  ) -> Bool {
    rows.contains { row in
      // The first cell of a row has no comma before it, so any byte is of its content.
      var cell = CanonicalRow(ids)
      declaration.write(row, &cell)
      return !cell.bytes.isEmpty
    }
  }
}

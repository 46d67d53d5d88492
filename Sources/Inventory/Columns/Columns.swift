// SPDX-License-Identifier: GPL-3.0-or-later

/// The columns of a table of one kind of rows.
package struct Columns<Row: Sendable>: Sendable, ExpressibleByArrayLiteral {
  /// A column and how the cell of a row is written.
  package struct Declaration: Sendable {
    typealias Write = @Sendable (RowView<Row>, inout CanonicalRow) -> Void

    let column: TableName.Column
    let value: OptionalValue<Row>?
    let write: Write

    private init(
      _ name: String, _ kind: ColumnKind, isOptional: Bool, isLater: Bool = false,
      orElse alternative: String? = nil, value: OptionalValue<Row>? = nil,
      _ write: @escaping Write
    ) {
      column = .init(
        name: name, kind: kind, isOptional: isOptional, isLater: isLater, alternative: alternative)
      (self.value, self.write) = (value, write)
    }

    /// A column that must be there and has no empty cells; it is read where rows are made.
    init(_ name: String, _ kind: ColumnKind, _ write: @escaping Write) {
      self.init(name, kind, isOptional: false, write)
    }

    /// A column whose cell may be empty, or that may be missing, where another one says it instead.
    init(
      _ name: String, _ kind: ColumnKind, orElse alternative: String, _ write: @escaping Write
    ) {
      self.init(name, kind, isOptional: false, orElse: alternative, write)
    }

    /// A column that may be missing or have empty cells, and is read where rows are made, since
    /// its value means something only with others.
    static func optional(_ name: String, _ kind: ColumnKind, _ write: @escaping Write) -> Self {
      Self(name, kind, isOptional: true, write)
    }

    /// A column that may be missing or have empty cells, and is always written.
    static func optional(_ name: String, _ value: OptionalValue<Row>) -> Self {
      Self(name, value.kind, isOptional: true, value: value, value.writing)
    }

    /// An optional column that was declared after revisions had been made.
    ///
    /// It is not written where it is empty in all rows, so that those revisions keep their digests.
    static func later(_ name: String, _ value: OptionalValue<Row>) -> Self {
      Self(name, value.kind, isOptional: true, isLater: true, value: value, value.writing)
    }

    /// An optional column, declared after revisions had been made, that is read where rows are made.
    static func later(_ name: String, _ kind: ColumnKind, _ write: @escaping Write) -> Self {
      Self(name, kind, isOptional: true, isLater: true, write)
    }
  }

  /// All columns without how they are written.
  let all: [TableName.Column]
  /// The columns that are read into rows that have been made, each for itself.
  package let optionalValues: [(name: String, value: OptionalValue<Row>)]
  private let declarations: [Declaration]

  package init(arrayLiteral declarations: Declaration...) {
    self.declarations = declarations
    all = declarations.map(\.column)
    optionalValues = declarations.compactMap { declaration in
      declaration.value.map { (declaration.column.name, $0) }
    }
  }

  /// The columns that the canonical form of these rows has.
  func written(for rows: [Row], _ ids: CanonicalIDs) -> WrittenColumns<Row> {
    WrittenColumns(
      declarations.filter { !$0.column.isLater || Self.isFilled($0, in: rows, ids) })
  }

  private static func isFilled(
    _ declaration: Declaration, in rows: [Row], _ ids: CanonicalIDs
  ) -> Bool {
    rows.withUnsafeBufferPointer { rows in
      rows.indices.contains { place in
        // The first cell of a row has no comma before it, so any byte is of its content.
        var cell = CanonicalRow(ids)
        declaration.write(RowView(rows, at: place), &cell)
        return !cell.bytes.isEmpty
      }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads the cells of a table that may be empty, each for itself, as the columns' declarations say.
struct OptionalCells<Row: TableRow> {
  private typealias Read = (inout Row?, inout TableReader) -> Void

  private struct Cell {
    /// Its 0-based place in each record.
    let place: Int
    let read: Read
  }

  private let cells: [Cell]

  /// Finds those columns that the file has.
  init(_ layout: TableLayout, _ keys: KeyIndexes) {
    cells = Row.columns.optionalValues.compactMap { name, value in
      let column = layout[name]
      return column.cell < 0
        ? nil : Cell(place: column.cell, read: Self.reading(value, column, keys))
    }
  }

  /// Puts the values of the current row into an entity; where there is none the cells are checked all
  /// the same.
  func fill(_ row: inout Row?, from reader: inout TableReader) {
    for cell in cells where !reader.records.cells[cell.place].isEmpty {
      cell.read(&row, &reader)
    }
  }

  private static func reading(
    _ value: OptionalValue<Row>, _ column: Column, _ keys: KeyIndexes
  ) -> Read {
    switch value {
    case .key(_, let set): setting(set) { $0.optionalKey(column) }
    case .text(_, let set): setting(set) { $0.optionalText(column) }
    case .date(_, let set): setting(set) { $0.optionalDate(column) }
    case .amount(_, let set): setting(set) { $0.optionalAmount(column) }
    case .whole(let bounds, _, let set):
      setting(set) { $0.optionalWhole(column, in: bounds).map { Int($0) } }
    case .thousandths(_, let set): setting(set) { $0.optionalThousandths(column) }
    case .flag(_, let set): setting(set) { $0.optionalFlag(column) }
    case .condition(_, let set):
      setting(set) { $0.optionalWord(column, of: Vocabularies.condition) }
    case .ownership(_, let set):
      setting(set) { $0.optionalWord(column, of: Vocabularies.ownership) }
    case .group(_, let set):
      setting(set) { $0.optionalWord(column, of: Vocabularies.group) }
    case .unit(_, let set): setting(set) { $0.optionalReference(column, in: keys.units) }
    case .office(_, let set): setting(set) { $0.optionalReference(column, in: keys.offices) }
    case .assetClass(_, let set): setting(set) { $0.optionalReference(column, in: keys.classes) }
    }
  }

  private static func setting<Value>(
    _ set: @escaping OptionalValue<Row>.Set<Value>,
    to value: @escaping (inout TableReader) -> Value?
  ) -> Read {
    { row, reader in
      if let value = value(&reader) { row?.set(value, by: set) }
    }
  }
}

extension TableRow {
  /// Sets a value in place; a row that is taken out of an optional for it is moved as a whole.
  fileprivate mutating func set<Value>(_ value: Value, by set: OptionalValue<Self>.Set<Value>) {
    set(&self, value)
  }
}

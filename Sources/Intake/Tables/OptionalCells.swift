// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads the cells of a table that may be empty, each for itself, as the columns' declarations say.
struct OptionalCells<Row: TableRow> {
  private typealias Read = (inout Row?, inout TableReader) -> Void

  private let reads: [Read]

  /// Finds those columns that the file has.
  init(_ layout: TableLayout, _ keys: KeyIndexes) {
    reads = Row.columns.optionalValues.compactMap { name, value in
      let column = layout[name]
      return column.cell < 0 ? nil : Self.reading(value, column, keys)
    }
  }

  /// Puts the values of the current row into an entity; where there is none the cells are checked all
  /// the same.
  func fill(_ row: inout Row?, from reader: inout TableReader) {
    for read in reads { read(&row, &reader) }
  }

  private static func reading(
    _ value: OptionalValue<Row>, _ column: Column, _ keys: KeyIndexes
  ) -> Read {
    switch value {
    case .key(let path): setting(path) { $0.optionalKey(column) }
    case .text(let path): setting(path) { $0.optionalText(column) }
    case .date(let path): setting(path) { $0.optionalDate(column) }
    case .amount(let path): setting(path) { $0.optionalAmount(column) }
    case .whole(let path, let bounds):
      setting(path) { $0.optionalWhole(column, in: bounds).map { Int($0) } }
    case .thousandths(let path): setting(path) { $0.optionalThousandths(column) }
    case .flag(let path): setting(path) { $0.optionalFlag(column) }
    case .condition(let path):
      setting(path) { $0.optionalWord(column, of: Vocabularies.condition) }
    case .ownership(let path):
      setting(path) { $0.optionalWord(column, of: Vocabularies.ownership) }
    case .unit(let path): setting(path) { $0.optionalReference(column, in: keys.units) }
    case .office(let path): setting(path) { $0.optionalReference(column, in: keys.offices) }
    case .assetClass(let path): setting(path) { $0.optionalReference(column, in: keys.classes) }
    }
  }

  private static func setting<Value>(
    _ path: WritableKeyPath<Row, Value?>, to value: @escaping (inout TableReader) -> Value?
  ) -> Read {
    { row, reader in
      guard let value = value(&reader) else { return }
      row?[keyPath: path] = value
    }
  }
}

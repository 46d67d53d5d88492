// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension TableReader {
  /// The class that a cell names.
  mutating func reference(
    _ column: Column, in index: KeyIndex<Inventory.AssetClass>
  ) -> Position<Inventory.AssetClass>? {
    reference(column, in: index, noun: "a class", file: .classes)
  }

  /// The unit that a cell names.
  mutating func reference(
    _ column: Column, in index: KeyIndex<Inventory.Unit>
  ) -> Position<Inventory.Unit>? {
    reference(column, in: index, noun: "a unit", file: .units)
  }

  /// The office that a cell names.
  mutating func reference(
    _ column: Column, in index: KeyIndex<Inventory.Office>
  ) -> Position<Inventory.Office>? {
    reference(column, in: index, noun: "an office", file: .offices)
  }

  /// The class that a cell names, or none.
  mutating func optionalReference(
    _ column: Column, in index: KeyIndex<Inventory.AssetClass>
  ) -> Position<Inventory.AssetClass>? {
    filled(column) == nil ? nil : reference(column, in: index)
  }

  /// The unit that a cell names, or none.
  mutating func optionalReference(
    _ column: Column, in index: KeyIndex<Inventory.Unit>
  ) -> Position<Inventory.Unit>? {
    filled(column) == nil ? nil : reference(column, in: index)
  }

  /// The office that a cell names, or none.
  mutating func optionalReference(
    _ column: Column, in index: KeyIndex<Inventory.Office>
  ) -> Position<Inventory.Office>? {
    filled(column) == nil ? nil : reference(column, in: index)
  }

  private mutating func reference<Entity>(
    _ column: Column, in index: KeyIndex<Entity>, noun: Wording, file: TableName
  ) -> Position<Entity>? {
    guard let cell = required(column) else { return nil }
    if !cell.hasDoubledQuotes, let position = index.position(of: bytes(cell)) { return position }
    // Doubled quotes and marks that are not composed hide a key that is there.
    let id = records.text(of: cell)
    if let position = index.position(of: id) { return position }
    reportUnknownReference(id, column, noun: noun, file: file, ids: index.ids)
    return nil
  }

  @inline(never)
  private mutating func reportUnknownReference(
    _ id: String, _ column: Column, noun: Wording, file: TableName, ids: [String]
  ) {
    guard !ids.isEmpty else { return reportEmptyTable(file, column) }
    let known = "\(file.rawValue)/\(id)"
    let hint = hints[known] ?? NearestWord.hint(for: id, in: ids)
    hints[known] = hint
    report(
      .unknownReference, column,
      "\(Finding.quoted(id)) is not \(noun) of \(file.fileName)",
      remedy: "correct it, or add it to \(file.fileName)\(hint)")
  }

  /// Notes that no reference can be right, once: every row would say the same.
  private mutating func reportEmptyTable(_ file: TableName, _ column: Column) {
    guard emptyTables.insert(file).inserted else { return }
    report(
      .emptyTable, column, "\(file.fileName) holds no rows that could be named here",
      remedy: "add them to \(file.fileName) first")
  }
}

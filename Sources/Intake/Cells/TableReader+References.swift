// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension TableReader {
  /// The class that a cell names.
  mutating func reference(
    _ column: Column, in index: KeyIndex<Inventory.AssetClass>
  ) -> Position<Inventory.AssetClass>? {
    reference(column, in: index, noun: Message("noun.class"), file: .classes)
  }

  /// The unit that a cell names.
  mutating func reference(
    _ column: Column, in index: KeyIndex<Inventory.Unit>
  ) -> Position<Inventory.Unit>? {
    reference(column, in: index, noun: Message("noun.unit"), file: .units)
  }

  /// The office that a cell names.
  mutating func reference(
    _ column: Column, in index: KeyIndex<Inventory.Office>
  ) -> Position<Inventory.Office>? {
    reference(column, in: index, noun: Message("noun.office"), file: .offices)
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

  /// The office, or else the unit, at whose place an office stands; nil where the cell names none.
  mutating func optionalHost(_ column: Column, in keys: KeyIndexes) -> Inventory.Office.Host? {
    guard let cell = filled(column) else { return nil }
    let id = records.text(of: cell)
    if let office = keys.offices.position(of: id) { return .office(office) }
    if let unit = keys.units.position(of: id) { return .unit(unit) }
    let remedy = Message("cell.correct-or-add", ["file": TableName.offices.fileName])
    report(
      .unknownReference, column, unknown: UnknownName(id, column.name, of: .offices),
      Message("cell.unknown-host", ["value": Finding.quoted(id)]),
      remedy: remedy.suggesting(nearestTo: id, in: keys.offices.ids + keys.units.ids))
    return nil
  }

  private mutating func reference<Entity>(
    _ column: Column, in index: KeyIndex<Entity>, noun: @autoclosure () -> Message,
    file: TableName
  ) -> Position<Entity>? {
    guard let cell = required(column) else { return nil }
    if !cell.hasDoubledQuotes, let position = index.position(of: bytes(cell)) { return position }
    // Doubled quotes and marks that are not composed hide a key that is there.
    let id = records.text(of: cell)
    if let position = index.position(of: id) { return position }
    reportUnknownReference(id, column, noun: noun(), file: file, ids: index.ids)
    return nil
  }

  @inline(never)
  private mutating func reportUnknownReference(
    _ id: String, _ column: Column, noun: Message, file: TableName, ids: [String]
  ) {
    guard !ids.isEmpty else { return reportEmptyTable(file, column) }
    let known = "\(file.rawValue)/\(id)"
    var remedy = remedies[known] ?? Message("cell.correct-or-add", ["file": file.fileName])
    if remedies[known] == nil, !log.isFull(of: .unknownReference) {
      let words = nearest[file] ?? NearestWords(ids)
      nearest[file] = words
      remedy = remedy.suggesting(nearestTo: id, in: words)
      remedies[known] = remedy
    }
    report(
      .unknownReference, column, unknown: UnknownName(id, column.name, of: file),
      Message(
        "cell.unknown-reference",
        ["value": Finding.quoted(id), "noun": noun, "file": file.fileName]),
      remedy: remedy)
  }

  /// Notes that no reference can be right, once: every row would say the same.
  private mutating func reportEmptyTable(_ file: TableName, _ column: Column) {
    guard emptyTables.insert(file).inserted else { return }
    report(
      .emptyTable, column, Message("cell.empty-table", ["file": file.fileName]),
      remedy: Message("cell.fill-table", ["file": file.fileName]))
  }
}

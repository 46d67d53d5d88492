// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// One reading of a package, from its files to an inventory.
struct PackageReading {
  /// What was wrong up to here, in no order.
  private(set) var log = FindingLog()
  /// The rows of each table that was there.
  private(set) var rowCounts: [TableName: Int] = [:]
  private let files: [String: TableFile]

  init(_ files: [TableFile]) {
    self.files = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    log.append(contentsOf: FileRules.findings(files.map(\.name)))
  }

  /// Reads everything; nil where any finding is an error.
  mutating func inventory() -> Inventory? {
    let description = description()
    let keys = keys()
    let tables = ReadTables(reading: &self, keys, asOf: description?.asOf)
    tables.checkRules(into: &log)
    guard let description, !log.hasErrors else { return nil }
    return Inventory(tables.inventoryTables(description))
  }

  private mutating func description() -> Inventory.Description? {
    guard let file = files[DescriptionReader.fileName] else { return nil }
    var reader = DescriptionReader()
    let description = reader.description(from: file.bytes)
    log.append(contentsOf: reader.findings)
    return description
  }

  private mutating func keys() -> KeyIndexes {
    KeyIndexes(
      classes: KeyIndex(ids(of: .classes, in: "class")),
      units: KeyIndex(ids(of: .units, in: "unit")),
      offices: KeyIndex(ids(of: .offices, in: "office")))
  }

  /// All ids of a table, also of rows that have faults elsewhere; repeated ids are reported.
  private mutating func ids(of table: TableName, in header: String) -> [String] {
    guard let file = files[table.fileName] else { return [] }
    return file.bytes.withUnsafeBufferPointer { bytes in
      guard let reader = TableReader(table, bytes: bytes) else { return [] }
      let column = reader.layout[header]
      var keys = FirstRows<String>(layout: reader.layout, columns: [header])
      var records = reader.records
      var ids: [String] = []
      while records.next() {
        guard records.cells.indices.contains(column.cell) else { continue }
        let cell = records.cells[column.cell]
        guard !cell.isEmpty, cell.fault == .none else { continue }
        let id = records.text(of: cell)
        ids.append(id)
        if let finding = keys.duplicate(of: id, shown: [id], row: records.row) {
          log.append(finding)
        }
      }
      return ids
    }
  }

  /// Reads a table; without its file it has no rows.
  mutating func table<Reader: RowReader>(
    _ type: Reader.Type, _ keys: KeyIndexes
  ) -> ReadTable<Reader.Row> {
    guard let file = files[Reader.table.fileName] else { return ReadTable(Reader.table) }
    return file.bytes.withUnsafeBufferPointer { bytes in
      guard var reader = TableReader(Reader.table, bytes: bytes) else {
        log.append(FileRules.emptyFile(Reader.table))
        return ReadTable(Reader.table)
      }
      let table = reader.table(type, keys, expecting: bytes.count / 128)
      log.append(reader.log)
      rowCounts[Reader.table] = reader.count
      return table
    }
  }
}

extension TableReader {
  /// Reads all rows.
  fileprivate mutating func table<Reader: RowReader>(
    _ type: Reader.Type, _ keys: KeyIndexes, expecting rows: Int
  ) -> ReadTable<Reader.Row> {
    var table = ReadTable<Reader.Row>(layout: layout)
    table.rows.reserveCapacity(rows)
    table.numbers.reserveCapacity(rows)
    let rowReader = Reader(layout)
    while next() {
      guard let entity = rowReader.row(&self, keys) else { continue }
      table.rows.append(entity)
      table.numbers.append(Int32(truncatingIfNeeded: row))
    }
    table.isWhole = !log.hasErrors
    return table
  }
}

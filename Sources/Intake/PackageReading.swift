// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// One reading of a package, from its files to an inventory.
struct PackageReading {
  /// What was wrong up to here, in no order.
  private(set) var log = FindingLog()
  /// The rows of each table that was there.
  private(set) var rowCounts: [TableName: Int] = [:]
  private let files: [String: TableFile]
  private let leftOut: RowSet
  /// The rows of headers, by file.
  private var headerRows: [String: Int] = [:]

  init(_ files: [TableFile], leavingOut leftOut: RowSet = RowSet()) {
    self.leftOut = leftOut
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
    return Inventory((consume tables).inventoryTables(description))
  }

  /// What came of it.
  func result(_ inventory: Inventory?) -> IntakeResult {
    IntakeResult(
      inventory: inventory, findings: FindingOrder.sorted(log.kept), counts: log.counts,
      badRows: log.badRows, rowCounts: rowCounts)
  }

  /// Whether all errors are of single rows of tables, so that the others can be kept.
  var canLeaveOut: Bool {
    let errors = log.kept.filter { $0.severity == .error }
    return log.badRows[DescriptionReader.fileName].isEmpty
      && headerRows.allSatisfy { !log.badRows[$0.key].contains($0.value) }
      && errors.allSatisfy { $0.row != nil && !$0.code.isOfFile }
  }

  /// Whether every table of which rows are left out has others.
  var keepsEveryTable: Bool {
    TableName.allCases.allSatisfy { table in
      !table.isRequired || leftOut[table.fileName].isEmpty || rowCounts[table] ?? 0 > 0
    }
  }

  private mutating func description() -> Inventory.Description? {
    guard let file = files[DescriptionReader.fileName] else { return nil }
    var reader = DescriptionReader()
    let description = reader.description(from: file.bytes.copy)
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
      let skipped = leftOut[table.fileName]
      let column = reader.layout[header]
      var keys = FirstRows<String>(layout: reader.layout, columns: [header])
      var records = reader.records
      var ids: [String] = []
      while records.next() {
        guard records.cells.indices.contains(column.cell), !skipped.contains(records.row) else {
          continue
        }
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
      guard
        var reader = TableReader(
          Reader.table, bytes: bytes, leavingOut: leftOut[Reader.table.fileName])
      else {
        log.append(FileRules.emptyFile(Reader.table))
        return ReadTable(Reader.table)
      }
      headerRows[Reader.table.fileName] = reader.row
      let table = reader.table(type, keys, of: file.bytes)
      log.append(reader.log)
      rowCounts[Reader.table] = reader.count
      return table
    }
  }
}

extension TableReader {
  /// Reads all rows.
  fileprivate mutating func table<Reader: RowReader>(
    _ type: Reader.Type, _ keys: KeyIndexes, of bytes: FileBytes
  ) -> ReadTable<Reader.Row> {
    var table = ReadTable<Reader.Row>(layout: layout)
    let rowReader = Reader(layout)
    while next() {
      guard let entity = rowReader.row(&self, keys) else { continue }
      table.rows.append(entity)
      table.numbers.append(Int32(truncatingIfNeeded: row))
      guard table.rows.count.isMultiple(of: 1 << 12) else { continue }
      if table.rows.count == 1 << 12 { table.reserve(records.position, of: bytes.count) }
      bytes.release(before: records.position)
    }
    table.isWhole = !log.hasErrors
    return table
  }
}

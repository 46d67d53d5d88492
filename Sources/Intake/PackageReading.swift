// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// One reading of a package, from its files to an inventory.
struct PackageReading {
  /// What was wrong up to here, in no order.
  private(set) var log = FindingLog()
  /// The rows of each table that was there.
  private(set) var rowCounts: [TableName: Int] = [:]
  /// What each sheet of a register held.
  var sheets: [SheetSummary] { mapper.sheets }
  private let files: [String: TableFile]
  /// The workbook that is the whole package, if it is one.
  private let workbook: WorkbookPackage?
  private let registers: RegisterPlan
  private var mapper: RegisterMapper
  private let leftOut: RowSet
  /// Whether registers may say again what others say.
  private let countsRepeats: Bool
  /// The rows of headers, by file.
  private var headerRows: [String: Int] = [:]

  init(
    _ files: [TableFile], leavingOut leftOut: RowSet = RowSet(), countingRepeats: Bool = false
  ) {
    (self.leftOut, countsRepeats) = (leftOut, countingRepeats)
    mapper = RegisterMapper(leavingOut: leftOut)
    if files.count == 1, WorkbookPackage.isWorkbook(files[0]) {
      let package = WorkbookPackage(files[0], leavingOut: leftOut)
      (self.files, workbook, registers) = ([:], package, RegisterPlan([]))
      mapper.add(package)
      return
    }
    workbook = nil
    self.files = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    registers = RegisterPlan(files, countingRepeats: countingRepeats)
    log.append(contentsOf: FileRules.findings(registers.others, mapped: registers.tables))
    log.append(contentsOf: registers.findings)
  }

  /// Where the rows of the inventory were read.
  private(set) var provenance = LoadProvenance()

  /// Reads everything; nil where any finding is an error.
  ///
  /// - Parameter isStored: Whether it was loaded before, by the rules between rows of its day.
  mutating func inventory(isStored: Bool = false) -> Inventory? {
    let description = description()
    mapper.currency = description.map { Currency(code: $0.currency) }
    mapKeyTables()
    let keys = keys()
    let tables = ReadTables(reading: &self, keys, asOf: description?.asOf)
    mapper.noteUnreadSheets()
    log.append(mapper.log)
    log.append(contentsOf: tables.places.faults)
    if !isStored { tables.checkRules(into: &log, countsRepeats: countsRepeats) }
    guard let description, !log.hasErrors else { return nil }
    var order = TableOrder()
    let provenance = tables.provenance(in: sources)
    let inventory = Inventory((consume tables).inventoryTables(description), order: &order)
    self.provenance = provenance.arranged(order)
    for mapping in registers.mappings { self.provenance.keep(mapping) }
    return inventory
  }

  private var sources: [TableName: Provenance.Source] {
    let sources = TableName.allCases.compactMap { table in
      files[table.fileName].map {
        (table, Provenance.Source(file: $0.name, digest: Digest(of: $0.bytes)))
      }
    }
    return Dictionary(uniqueKeysWithValues: sources)
  }

  /// What came of it.
  func result(_ inventory: Inventory?) -> IntakeResult {
    IntakeResult(
      inventory: inventory, findings: FindingOrder.sorted(log.kept), counts: log.counts,
      badRows: log.badRows, rowCounts: rowCounts, provenance: provenance, sheets: sheets)
  }

  /// Whether all errors are of single rows of tables, so that the others can be kept.
  var canLeaveOut: Bool {
    let errors = log.kept.filter { $0.severity == .error }
    return log.badRows[DescriptionReader.fileName].isEmpty
      && headerRows.allSatisfy { !log.badRows[$0.key].contains($0.value) }
      && errors.allSatisfy { !$0.rows.isEmpty && !$0.code.isOfFile }
  }

  /// Whether every table of which rows are left out has others.
  var keepsEveryTable: Bool {
    TableName.allCases.allSatisfy { table in
      !table.isRequired || rowCounts[table] ?? 0 > 0
        || Set(leftOut.files).isDisjoint(with: files(of: table))
    }
  }

  /// The files that may hold rows of a table.
  private func files(of table: TableName) -> [String] {
    [table.fileName] + registers.files(of: table)
  }

  private mutating func description() -> Inventory.Description? {
    let file = files[DescriptionReader.fileName]
    guard let bytes = workbook?.description ?? file.map({ Array($0.bytes) }) else { return nil }
    var reader = DescriptionReader()
    let description = reader.description(from: bytes)
    log.append(contentsOf: reader.findings.map { workbook?.moved($0) ?? $0 })
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
    var ids = TableIds(table, in: header)
    if let file = files[table.fileName] {
      ids.add(Array(file.bytes), leavingOut: leftOut[table.fileName])
    }
    if let mapped = mapper.tables[table] { ids.add(mapped.bytes, origins: mapped.origins) }
    log.append(contentsOf: ids.findings)
    return ids.all
  }

  /// Maps the registers of classes, units and offices, which name units.
  private mutating func mapKeyTables() {
    registers.map(&mapper, into: [.classes, .units])
    guard registers.tables.contains(.offices) else { return }
    // What is wrong with units is told when they are read for good.
    var draft = self
    let keys = draft.keys()
    let units = draft.table(UnitRows.self, keys)
    mapper.directory = Directory(
      [], units.rows, [], keys, faulty: units.isWhole ? [] : [.units])
    registers.map(&mapper, into: [.offices])
  }

  /// Maps the registers that may name classes, units and offices.
  mutating func mapRegisters(_ directory: @autoclosure () -> Directory) {
    guard !registers.isEmpty else { return }
    mapper.directory = directory()
    registers.mapOthers(&mapper)
  }

  /// Reads a table from its own file and from registers; without any it has no rows.
  mutating func table<Reader: RowReader>(
    _ type: Reader.Type, _ keys: KeyIndexes
  ) -> ReadTable<Reader.Row> {
    var (table, lastRow) = ownTable(type, keys)
    guard let mapped = mapper.tables[Reader.table] else { return table }
    let reading = mapped.read(type, keys, after: lastRow)
    table.append(reading.table)
    log.append(reading.log)
    rowCounts[Reader.table, default: 0] += reading.count
    return table
  }

  /// Reads a table's own file, and tells its last row.
  private mutating func ownTable<Reader: RowReader>(
    _ type: Reader.Type, _ keys: KeyIndexes
  ) -> (table: ReadTable<Reader.Row>, lastRow: Int) {
    guard let file = files[Reader.table.fileName] else { return (ReadTable(Reader.table), 0) }
    return file.bytes.withUnsafeBufferPointer { bytes in
      guard
        var reader = TableReader(
          Reader.table, bytes: bytes, leavingOut: leftOut[Reader.table.fileName])
      else {
        log.append(FileRules.emptyFile(Reader.table))
        return (ReadTable(Reader.table), 0)
      }
      headerRows[Reader.table.fileName] = reader.row
      let table = ReadTable(&reader, type, keys, of: file.bytes)
      log.append(reader.log)
      rowCounts[Reader.table] = reader.count
      return (table, reader.row)
    }
  }
}

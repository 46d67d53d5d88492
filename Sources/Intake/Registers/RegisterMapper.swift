// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Maps register files into tables, sheet by sheet.
struct RegisterMapper {
  /// The tables that got rows.
  private(set) var tables: [TableName: MappedTable] = [:]
  /// What is wrong or doubtful.
  private(set) var findings: [Finding] = []
  /// What each sheet held.
  private(set) var sheets: [SheetSummary] = []
  /// The names that registers may use; nil before the tables with names have been read.
  var directory: Directory?
  /// The currency of the inventory, where it is known.
  var currency: Currency?
  private let leftOut: RowSet

  init(leavingOut leftOut: RowSet) {
    self.leftOut = leftOut
  }

  /// Takes in the tables of a workbook that is a whole package.
  mutating func add(_ package: WorkbookPackage) {
    tables.merge(package.tables) { _, new in new }
    findings += package.findings
  }

  /// Maps the rows of a file.
  mutating func add(_ file: TableFile, with mapping: Mapping) {
    do throws(RegisterError) {
      let register = try RegisterFile(
        name: file.name, bytes: Array(file.bytes), encoding: mapping.encoding,
        separator: mapping.separator, limits: mapping.limits)
      let digest = Digest(of: file.bytes)
      for sheet in choose(mapping.sheet, of: register) {
        try add(sheet, of: register, digest, with: mapping)
      }
    } catch {
      findings.append(Finding(error))
    }
  }

  private mutating func add(
    _ sheet: Sheet, of register: RegisterFile, _ digest: Digest, with mapping: Mapping
  ) throws(RegisterError) {
    let source = RowOrigins.Source(
      file: register.name, digest: digest,
      sheet: register.textFormat == nil ? sheet.name : nil)
    let plan = SheetPlan(
      mapping, try SheetTop(of: sheet, in: register), source: source, currency: currency)
    var mapper = SheetMapper(
      plan, mapping, directory, format: register.textFormat,
      leavingOut: leftOut[source.file, source.sheet])
    var table = tables.removeValue(forKey: mapping.table) ?? MappedTable(mapping.table)
    defer {
      tables[mapping.table] = table
      findings += mapper.findings
      sheets.append(mapper.summary)
    }
    try mapper.read(sheet, of: register, into: &table)
  }

  private mutating func choose(_ choice: Mapping.SheetChoice, of file: RegisterFile) -> [Sheet] {
    let visible = file.sheets.filter { $0.visibility == .visible }
    let chosen: [Sheet]
    switch choice {
    case .first: chosen = Array(visible.prefix(1))
    case .all: chosen = visible
    case .number(let number):
      chosen = file.sheets.indices.contains(number - 1) ? [file.sheets[number - 1]] : []
    case .named(let name):
      let key = FoldedText.key(name)
      chosen = Array(file.sheets.filter { FoldedText.key($0.name) == key }.prefix(1))
    }
    if chosen.isEmpty { reportNoSheet(choice, of: file) }
    return chosen
  }

  private mutating func reportNoSheet(_ choice: Mapping.SheetChoice, of file: RegisterFile) {
    let names = file.sheets.map(\.name)
    let wanted: String? =
      switch choice {
      case .first, .all: nil
      case .number(let number): String(number)
      case .named(let name): name
      }
    let message: Message =
      if let wanted {
        Message("workbook.no-sheet", ["sheet": Finding.quoted(wanted)])
      } else {
        Message("workbook.hidden-sheets")
      }
    findings.append(
      Finding(
        code: .missingSheet, file: file.name, value: wanted, message: message,
        remedy: Message("workbook.name-sheet", ["sheets": Array(names.prefix(20))])
      ))
  }
}

extension Finding {
  /// A file that could not be read, or not to its end.
  init(_ error: RegisterError) {
    self.init(
      code: .unreadableRegister, file: error.file, sheet: error.sheet, row: error.row,
      column: error.column.map { CellPosition.letters(ofColumn: $0) }, columnNumber: error.column,
      message: error.reason.fault, remedy: error.reason.remedy)
  }
}

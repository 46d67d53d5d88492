// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Maps register files into tables, sheet by sheet.
struct RegisterMapper {
  /// The tables that got rows.
  private(set) var tables: [TableName: MappedTable] = [:]
  /// What is wrong or doubtful.
  private(set) var log = FindingLog()
  /// What each sheet held.
  private(set) var sheets: [SheetSummary] = []
  /// The names that registers may use; nil before the tables with names have been read.
  var directory: Directory?
  /// The currency of the inventory, where it is known.
  var currency: Currency?
  private let leftOut: RowSet
  /// The files and sheets that were read, and the sheets that a mapping left.
  private var read: Set<[String]> = []
  private var unread: [UnreadSheet] = []
  private var claims = SheetClaims()

  init(leavingOut leftOut: RowSet) {
    self.leftOut = leftOut
  }

  /// Takes in the tables of a workbook that is a whole package.
  mutating func add(_ package: WorkbookPackage) {
    tables.merge(package.tables) { _, new in new }
    log.append(contentsOf: package.findings)
  }

  /// Maps the rows of a file by the mappings that are for it.
  mutating func add(_ file: TableFile, by chooser: MappingChooser) {
    do throws(RegisterError) {
      switch try chooser.choice(for: file) {
      case .mappings(let mappings): for mapping in mappings { add(file, with: mapping) }
      case .none(let finding): log.append(finding)
      }
    } catch {
      log.append(Finding(error))
    }
  }

  /// Maps the rows of a file.
  mutating func add(_ file: TableFile, with mapping: Mapping) {
    do throws(RegisterError) {
      let register = try RegisterFile(
        file, encoding: mapping.encoding, separator: mapping.separator, limits: mapping.limits)
      let guess = register.guessedEncoding {
        Message(
          "register.confirm-encoding", ["encoding": $0, "mapping": mapping.remedyName])
      }
      if let guess { log.append(guess) }
      let choice = try SheetChooser(register, Digest(of: file.bytes), mapping, currency).choice()
      log.append(contentsOf: choice.findings)
      unread += choice.unread
      for plan in choice.plans { try add(plan, of: register, with: mapping) }
    } catch {
      log.append(Finding(error))
    }
  }

  private mutating func add(
    _ chosen: SheetChooser.Planned, of register: RegisterFile, with mapping: Mapping
  ) throws(RegisterError) {
    let source = chosen.plan.source
    read.insert([source.file, chosen.sheet.name])
    var mapper = SheetMapper(
      chosen.plan, mapping, directory, format: register.textFormat,
      leavingOut: leftOut[source.file, source.sheet])
    var table = tables.removeValue(forKey: mapping.table) ?? MappedTable(mapping.table)
    defer {
      tables[mapping.table] = table
      log.append(mapper.log)
      sheets.append(mapper.summary)
    }
    try mapper.read(chosen.sheet, of: register, into: &table)
    if let clash = claims.add(mapper, table.origins) { log.append(clash) }
  }

  /// Notes the visible sheets that no mapping read, with a warning where one could have.
  mutating func noteUnreadSheets() {
    for sheet in unread where read.insert([sheet.file, sheet.name]).inserted {
      let place = sheets.lastIndex { $0.file == sheet.file }.map { $0 + 1 } ?? sheets.endIndex
      sheets.insert(SheetSummary(unread: sheet), at: place)
      if let finding = sheet.finding { log.append(finding) }
    }
    unread = []
    log.append(contentsOf: claims.unreadTables())
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

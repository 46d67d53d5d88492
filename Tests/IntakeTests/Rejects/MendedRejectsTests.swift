// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Seeds
internal import Testing
internal import Words

@testable internal import Intake
@testable internal import benchmark

/// Rejected rows that are mended load as the register would have, had it been right.
struct MendedRejectsTests {
  /// A way in which a register is written.
  enum Layout: CaseIterable {
    /// The header is found by its texts.
    case workbook
    /// The header stands in named rows of the second sheet, behind one that is not read.
    case secondSheet
    /// The columns are known by their letters, and there is no header.
    case letters
    /// Text whose encoding and separator the mapping names.
    case semicolons
    case tabs
  }

  private typealias Cell = (kind: SheetCell.Kind, text: String)

  /// A register with wrong cells, and what they should hold, by tag and column.
  private struct Register {
    var rows: [[Cell]] = []
    var right: [String: [Int: Cell]] = [:]

    /// The rows with their wrong cells put right.
    var mended: [[Cell]] {
      rows.map { row in
        row.enumerated().map { right[row[0].text]?[$0.offset] ?? $0.element }
      }
    }
  }

  @Test(arguments: Layout.allCases, 0..<12 as Range<UInt64>)
  func `Rejected, mended and loaded is as loaded right at once`(layout: Layout, seed: UInt64) throws
  {
    var random = SplitMix64(seed: seed, purpose: "rejects \(layout)")
    let register = Self.register(&random, isText: layout == .semicolons || layout == .tabs)
    let mapping = try Self.mapping(layout)
    let base = try #require(Sample().read().inventory)
    func load(_ bytes: [UInt8], _ base: Inventory) -> Acceptance {
      RegisterReader.accept(
        [TableFile(name: "r", bytes: bytes)], with: [mapping], into: base, readFrom: nil)
    }
    let bad = TableFile(name: "r", bytes: try Self.file(register.rows, layout))
    let acceptance = load(Array(bad.bytes), base)
    let accepted = try #require(acceptance.result.inventory)
    #expect(acceptance.leftOut.count == register.right.count)
    let rejected = RejectedFile.all(
      acceptance.leftOut, acceptance.rejections, in: [bad], sheets: acceptance.result.sheets)
    try #require(rejected.map(\.count) == [register.right.count])
    let written = try rejected[0].bytes(in: .vietnamese)

    // As they are, the same rows are rejected again, with the same findings.
    let again = RegisterReader.read(
      [TableFile(name: "r", bytes: written)], with: [mapping], into: accepted)
    #expect(again.badRows.count == register.right.count)
    #expect(
      again.findings.filter { $0.severity == .error }.map(\.message)
        == acceptance.rejections.map(\.message))

    let mended = try Self.mended(written, register)
    let result = load(mended, accepted)
    #expect(result.rejections.map(\.description) == [])
    let right = load(try Self.file(register.mended, layout), base)
    #expect(right.leftOut.isEmpty)
    #expect(result.result.inventory?.revision == right.result.inventory?.revision)
  }

  private static let names = [
    "Desk", "Desk = 1+1", "=HYPERLINK(\"x\")", "'=x", "-2 desks", "Desk; \"old\"", "Desk\tA",
    "two\nlines", "@desk", "'",
  ]

  private static func register(_ random: inout SplitMix64, isText: Bool) -> Register {
    var register = Register()
    for number in 1...random.within(3...9) {
      let tag = "00\(number)"
      let dates: [Cell] = [(.text, "05/07/2021"), (.text, "2019"), (.text, "3/2020")]
      let typed: [Cell] = [(.date, "2021-07-05"), (.date, "2020-03"), (.number, "2019")]
      let costs: [Cell] = [(.text, "1.234.567"), (.text, "900"), (.text, "-")]
      let amounts: [Cell] = [(.number, "1234567"), (.number, "1.5E3")]
      var row: [Cell] = [
        (.text, tag), (.text, random.pick(names)), (.text, random.pick(["desk", "Chair"])),
        isText ? (.text, "\(number)") : (.number, "\(number)"),
        random.pick(isText ? Array(costs.dropLast()) : costs.dropLast() + amounts),
        (.text, random.pick(["OK", "Bad"])), random.pick(isText ? dates : dates + typed),
      ]
      for (column, wrong) in wrongs(isText) where number == 1 || random.chance(15) {
        guard random.chance(50) || (number == 1 && column == 3) else { continue }
        register.right[tag, default: [:]][column] = row[column]
        row[column] = random.pick(wrong)
      }
      // One row at least is right, or nothing could be accepted.
      if number == 2, let right = register.right.removeValue(forKey: tag) {
        for (column, cell) in right { row[column] = cell }
      }
      register.rows.append(row)
    }
    return register
  }

  private static func wrongs(_ isText: Bool) -> [(Int, [Cell])] {
    [
      (2, [(.text, "Dsek")]),
      (3, isText ? [(.text, "none")] : [(.text, "none"), (.error, "#REF!"), (.number, "1.5")]),
      (4, isText ? [(.text, "=1+1")] : [(.uncalculated, "A1*2"), (.boolean, "TRUE")]),
      (5, [(.text, "Fine?"), (.text, "+")]),
      (6, [(.text, "31/02/2021"), (.text, "'-")]),
    ]
  }

  private static let headers = ["Tag", "Name", "Class", "Count", "Cost", "State", "-Since"]

  private static func mapping(_ layout: Layout) throws -> Mapping {
    let fields = [
      "asset", "name", "class", "quantity", "original_cost", "condition", "in_use_since",
    ]
    let columns = zip(fields, headers).enumerated().map { place, pair in
      let letter = CellPosition.letters(ofColumn: place + 1)
      return layout == .letters
        ? "  \(pair.0): {letter: \(letter)}" : "  \(pair.0): \"\(pair.1)\""
    }
    let place =
      switch layout {
      case .workbook: ""
      case .secondSheet: "sheet: 2\nheader_row: 4-5"
      case .letters: "sheet: Two"
      case .semicolons: "encoding: windows-1258\nseparator: \";\"\nheader_row: 5"
      case .tabs: "separator: tab"
      }
    let rest = layout == .letters ? "constants: {unit: o1, " : "titles: {unit: Unit}\nconstants: {"
    let yaml = """
      columns:
      \(columns.joined(separator: "\n"))
      \(rest)office: a, ownership: own}
      lookups: {class: name, unit: name}
      vocabularies: {condition: {OK: good, Bad: broken}}
      dates: dmy
      decimal: ","
      thousands: "."
      \(place)

      """
    return try MappingReader.mapping(TableFile(name: "m.yaml", bytes: Array(yaml.utf8)))
  }
}

extension MendedRejectsTests {
  /// The register as a file.
  private static func file(_ rows: [[Cell]], _ layout: Layout) throws -> [UInt8] {
    let sheet = sheetRows(rows, hasTop: layout != .letters)
    switch layout {
    case .semicolons: return text(sheet, ";")
    case .tabs: return text(sheet, "\t")
    default:
      let merged = [CellRange("A4:A5"), CellRange("A2:C2")].compactMap(\.self)
      return try WorkbookWriter([
        WorkbookWriter.Page(name: "One", isHidden: layout == .workbook),
        WorkbookWriter.Page(
          name: "Two", isHidden: false, rows: sheet, merged: layout == .letters ? [] : merged),
      ]).bytes()
    }
  }

  /// Titles, an empty row, a header of two rows, then the rows.
  private static func sheetRows(_ rows: [[Cell]], hasTop: Bool) -> [SheetRow] {
    var sheet: [SheetRow] = []
    if hasTop {
      sheet = [
        SheetRow(number: 1, texts: ["Unit: Old One"]),
        SheetRow(number: 2, texts: ["", "REGISTER"]),
        SheetRow(number: 4, texts: ["", "What", "", "", "", "How"]),
        SheetRow(number: 5, texts: headers),
      ]
    }
    for row in rows {
      var cells = SheetRow()
      cells.number = (sheet.last?.number ?? 0) + 1
      for (index, cell) in row.enumerated() {
        cells.insert(cell.text, as: cell.kind, in: index + 1)
      }
      sheet.append(cells)
    }
    return sheet
  }

  private static func text(_ rows: [SheetRow], _ separator: String) -> [UInt8] {
    var lines: [String] = []
    for row in rows {
      while lines.count + 1 < row.number { lines.append("") }
      let cells = (1...headers.count).map { column -> String in
        let text = row[column].map { row.text(of: $0) } ?? ""
        return "\"\(text.replacing("\"", with: "\"\""))\""
      }
      lines.append(cells.joined(separator: separator))
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// A rejects file after a person put the wrong cells right.
  private static func mended(_ bytes: [UInt8], _ register: Register) throws -> [UInt8] {
    let file = try RegisterFile(name: "r", bytes: bytes)
    let pages = try file.sheets.map { sheet in
      var page = WorkbookWriter.Page(name: sheet.name, isHidden: sheet.visibility == .hidden)
      page.merged = try file.mergedRanges(of: sheet)
      var rows = try file.rows(of: sheet)
      while try rows.next() { page.rows.append(mended(rows.row, register)) }
      return page
    }
    guard let format = file.textFormat else { return try WorkbookWriter(pages).bytes() }
    var text = "\u{FEFF}"
    for row in pages[0].rows {
      while text.count(where: { $0 == "\u{1}" }) + 1 < row.number { text += "\u{1}\n" }
      let cells = (1...row.width).map { column -> String in
        let text = row[column].map { row.text(of: $0) } ?? ""
        return "\"\(text.replacing("\"", with: "\"\""))\""
      }
      text += "\u{1}" + cells.joined(separator: format.separator.rawValue) + "\n"
    }
    return Array(text.replacing("\u{1}", with: "").utf8)
  }

  private static func mended(_ row: SheetRow, _ register: Register) -> SheetRow {
    let tag = row[1].map { row.text(of: $0) } ?? ""
    guard let right = register.right[tag] else { return row }
    var mended = SheetRow()
    mended.number = row.number
    for cell in row.cells {
      let (kind, text) = right[cell.column - 1] ?? (cell.kind, row.text(of: cell))
      mended.insert(text, as: kind, in: cell.column)
    }
    return mended
  }
}

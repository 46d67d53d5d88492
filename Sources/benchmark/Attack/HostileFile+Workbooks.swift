// SPDX-License-Identifier: GPL-3.0-or-later

extension HostileFile {
  private static let row = #"<row><c t="inlineStr"><is><t>Bàn</t></is></c><c><v>1</v></c></row>"#
  private static let part = "xl/worksheets/rId1.xml"

  /// A workbook whose sheet is blanks without end.
  static func bomb() -> [UInt8] {
    var workbook = SampleWorkbook(sheet: "")
    workbook.parts.removeAll { $0.name == part }
    workbook.parts.append((part, StoredArchive.deflatedBlanks(5_000_000)))
    return StoredArchive(workbook.parts, deflated: [part]).archive
  }

  /// A workbook whose sheets are all the same part of a megabyte.
  static func sharedPart() -> [UInt8] {
    let rows = String(repeating: row, count: 15_000)
    let sheets = (1...1_000).map { number in
      (name: "S\(number)", state: "visible", content: number == 1 ? sheetData(rows) : "")
    }
    var workbook = SampleWorkbook(sheets: sheets)
    let list = "xl/_rels/workbook.xml.rels"
    for index in workbook.parts.indices where workbook.parts[index].name == list {
      let text = String(decoding: workbook.parts[index].bytes, as: UTF8.self)
      let shared = text.replacing(/worksheets\/rId\d+\.xml/, with: "worksheets/rId1.xml")
      workbook.parts[index].bytes = Array(shared.utf8)
    }
    workbook.parts.removeAll { $0.name.hasPrefix("xl/worksheets/") && $0.name != part }
    return workbook.archive
  }

  /// A workbook whose sheet's elements stand inside one another.
  static func deepXML() -> [UInt8] {
    SampleWorkbook(sheet: String(repeating: "<x>", count: 1_000_000)).archive
  }

  /// A workbook with a document type whose entities grow tenfold each.
  static func entities() -> [UInt8] {
    let grown = (1...9).map { level in
      "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
    }
    let type = "<!DOCTYPE worksheet [<!ENTITY e0 \"x\">\(grown.joined())]>"
    var workbook = SampleWorkbook(sheet: "")
    let cell = #"<row r="1"><c r="A1" t="str"><v>&e9;</v></c></row>"#
    let sheet = "<worksheet xmlns=\"\(SampleWorkbook.main)\">\(sheetData(cell))</worksheet>"
    workbook.replace(part, with: type + sheet)
    return workbook.archive
  }

  /// A workbook with a million merged ranges.
  static func mergedRanges() -> [UInt8] {
    let ranges = String(repeating: "<mergeCell ref=\"A1:B2\"/>", count: 1_000_000)
    return SampleWorkbook(sheet: sheetData(row) + "<mergeCells>\(ranges)</mergeCells>").archive
  }

  /// A workbook of 1,000 sheets.
  static func sheets() -> [UInt8] {
    let rows = String(repeating: row, count: 200)
    let sheets = (1...1_000).map {
      (name: "S\($0)", state: "visible", content: sheetData(rows))
    }
    return SampleWorkbook(sheets: sheets).archive
  }

  /// A workbook whose cells share millions of texts.
  static func sharedTexts() -> [UInt8] {
    let texts = String(repeating: "<si><t>a</t></si>", count: 2_000_000)
    return SampleWorkbook(sheet: sheetData(row), strings: texts).archive
  }

  /// A workbook with as many long number formats as are read.
  static func numberFormats() -> [UInt8] {
    let code = String(repeating: "[$đ-42A]0,", count: 25)
    let formats = (1...10_000).map { "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\(code)\"/>" }
    let cells = (1...10_000).map { "<xf numFmtId=\"\(200 + $0)\"/>" }
    let styles = "<numFmts>\(formats.joined())</numFmts><cellXfs>\(cells.joined())</cellXfs>"
    return SampleWorkbook(sheet: sheetData(row), styles: styles).archive
  }

  private static func sheetData(_ rows: String) -> String { "<sheetData>\(rows)</sheetData>" }
}

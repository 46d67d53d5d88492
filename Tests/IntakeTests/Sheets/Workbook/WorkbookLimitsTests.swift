// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake
@testable internal import benchmark

@Suite struct WorkbookLimitsTests {
  private static func remedy(_ measure: ReadingLimits.Measure) -> String {
    "; remove what is not part of the register, or raise "
      + "limits.\(measure.rawValue) in the mapping"
  }

  @Test(arguments: [
    (
      #"<row r="9"><c r="XFE9"><v>1</v></c></row>"#, ", row 9, column XFE", "16384 columns",
      .columns
    ),
    (#"<row r="1048577"/>"#, ", row 1048577", "1048576 rows in a worksheet", .sheetRows),
    (
      String(repeating: "<x>", count: 70), "", "64 elements inside one another",
      ReadingLimits.Measure.depth
    ),
    (
      #"<row r="1"><c r="A1" t="str"><v>\#(String(repeating: "x", count: 1_100_000))</v></c></row>"#,
      ", row 1, column A", "1048576 bytes in a cell", .cellBytes
    ),
    (
      #"<row r="1" x="\#(String(repeating: "x", count: 1_300_000))"/>"#, "",
      "1048576 bytes in a cell", .cellBytes
    ),
  ])
  func `A sheet that is too large is refused at its place`(
    rows: String, place: String, amount: String, measure: ReadingLimits.Measure
  ) {
    #expect(
      refusal { try RegisterFile(rows: rows) }
        == "'register.xlsx', sheet 'Sheet1'\(place): more than \(amount)\(Self.remedy(measure))")
  }

  @Test func `Fifty thousand merged ranges are refused`() {
    let ranges = (1...50_000).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }
    let text = refusal {
      try RegisterFile(
        SampleWorkbook(sheet: "<sheetData/><mergeCells>\(ranges.joined())</mergeCells>"))
    }
    #expect(
      text == "'register.xlsx', sheet 'Sheet1': more than 20000 merged ranges"
        + Self.remedy(.mergedRanges))
  }

  @Test func `Shared texts, styles, sheets and bytes are counted`() {
    var limits = ReadingLimits()
    limits.sharedStrings = 2
    limits.cellStyles = 2
    limits.sheets = 1
    let two = SampleWorkbook(sheets: [("a", "visible", ""), ("b", "visible", "")])
    #expect(
      refusal { try RegisterFile(two, limits: limits) }
        == "'register.xlsx': more than 1 sheets\(Self.remedy(.sheets))")
    let strings = String(repeating: "<si/>", count: 3)
    #expect(
      refusal { try RegisterFile(rows: "", strings: strings, limits: limits) }
        == "'register.xlsx': more than 2 shared texts\(Self.remedy(.sharedStrings))")
    let styles = "<cellXfs><xf/><xf/><xf/></cellXfs>"
    #expect(
      refusal { try RegisterFile(rows: "", styles: styles, limits: limits) }
        == "'register.xlsx': more than 2 cell styles\(Self.remedy(.cellStyles))")
    limits.numberFormats = 1
    let formats = (1...2).map { "<numFmt numFmtId=\"20\($0)\" formatCode=\"0\"/>" }.joined()
    #expect(
      refusal { try RegisterFile(rows: "", styles: formats, limits: limits) }
        == "'register.xlsx': more than 1 number formats\(Self.remedy(.numberFormats))")
    limits.uncompressedBytes = 100
    #expect(
      refusal { try RegisterFile(rows: "", limits: limits) }
        == "'register.xlsx': more than 100 bytes when unpacked\(Self.remedy(.uncompressedBytes))")
    limits.parts = 3
    #expect(
      refusal { try RegisterFile(rows: "", limits: limits) }
        == "'register.xlsx': more than 3 parts\(Self.remedy(.parts))")
  }

  @Test func `The parts of a workbook are counted together before one is unpacked`() {
    let sheet = String(repeating: " ", count: 1_000)
    let two = SampleWorkbook(sheets: [("a", "visible", sheet), ("b", "visible", sheet)])
    var limits = ReadingLimits()
    limits.uncompressedBytes = two.parts.reduce(-1) { $0 + $1.bytes.count }
    #expect(
      refusal { try RegisterFile(two, limits: limits) }
        == "'register.xlsx': more than \(limits.uncompressedBytes) bytes when unpacked"
        + Self.remedy(.uncompressedBytes))
    limits.uncompressedBytes += 1
    #expect(refusal { try RegisterFile(two, limits: limits) } == "read")
  }

  @Test func `Two sheets that are one part are refused`() throws {
    var two = SampleWorkbook(sheets: [("a", "visible", ""), ("b", "visible", "")])
    let name = "xl/_rels/workbook.xml.rels"
    let links = try #require(two.parts.first { $0.name == name }).bytes
    two.replace(
      name, with: String(decoding: links, as: UTF8.self).replacing("rId2.xml", with: "rId1.xml"))
    #expect(
      refusal { try RegisterFile(two) }
        == "'register.xlsx': the workbook is damaged: sheets 'b' and 'a' are one part, "
        + "'xl/worksheets/rId1.xml'; open it in a spreadsheet program, save it again, or ask for it "
        + "again")
  }

  @Test func `Two parts of one name are refused`() {
    let parts = FuzzSeeds.workbooks[0].parts + [("XL/workbook.xml", [])]
    #expect(
      refusal { try RegisterFile(name: "a", bytes: StoredArchive(parts).archive) }
        == "'a': the workbook is damaged: two parts are named 'XL/workbook.xml'; open it in a "
        + "spreadsheet program, save it again, or ask for it again")
  }

  @Test func `A part that unpacks to far more than it was is refused`() {
    var limits = ReadingLimits()
    limits.compressionRatio = 100
    var parts = FuzzSeeds.workbooks[0].parts.filter { $0.name != "xl/worksheets/rId1.xml" }
    parts.append(("xl/worksheets/rId1.xml", StoredArchive.deflatedBlanks(10_000)))
    let bomb = StoredArchive(parts, deflated: ["xl/worksheets/rId1.xml"]).archive
    #expect(
      refusal { try RegisterFile(name: "a", bytes: bomb, limits: limits) }
        == "'a', sheet 'Sheet1': more than 100 times larger when unpacked"
        + Self.remedy(.compressionRatio))
    #expect(
      refusal { try RegisterFile(name: "a", bytes: bomb) }.hasPrefix(
        "'a', sheet 'Sheet1': the workbook is damaged: 'xl/worksheets/rId1.xml'"))
  }

  @Test func `A part that says that it is too large is refused before it is unpacked`() throws {
    var archive = FuzzSeeds.workbooks[0].archive
    let name = Array("xl/worksheets/rId1.xml".utf8)
    let start = try #require(
      archive.indices.last { archive[$0...].starts(with: name) }, "the directory names the sheet")
    // The size when unpacked stands 22 bytes before the name (APPNOTE.TXT 4.3.12).
    archive.replaceSubrange(start - 22..<start - 18, with: [0, 0, 0, 0x7F])
    #expect(
      refusal { try RegisterFile(name: "a", bytes: archive) }
        == "'a': more than 1073741824 bytes when unpacked"
        + Self.remedy(.uncompressedBytes))
  }

  @Test(arguments: [0xFFFF, 0x7FFF])
  func `A directory that claims more parts than it has is refused`(count: Int) {
    var archive = FuzzSeeds.workbooks[0].archive
    for offset in [archive.count - 14, archive.count - 12] {
      archive[offset] = UInt8(count & 0xFF)
      archive[offset + 1] = UInt8(count >> 8)
    }
    let text = refusal { try RegisterFile(name: "a", bytes: archive) }
    #expect(text.hasPrefix("'a': the workbook is damaged: "))
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing
internal import Words

@testable internal import Intake
@testable internal import benchmark

/// Numbers of workbooks whose formats make texts of them.
struct ShownTextTests {
  @Test(arguments: [
    ("0000000", 123, "0000123"), ("\"TS\"000", 9, "TS009"), ("\\T\\S-00", 1234, "TS-1234"),
    ("00-000", 1234, "01-234"), ("0\"/\"00\"/\"000", 7, "0/00/007"), ("#\" kg\"", 5, "5 kg"),
    ("[Red]000;-000", 7, "007"), ("General\" cái\"", 12, "12 cái"), ("_-* 00_-", 3, "03"),
    ("#,##0.00\" đ\"", 1200, "1200 đ"),
  ])
  func `A format shows zeros in front and words around`(
    _ code: String, _ number: Int, _ shown: String
  ) throws {
    let format = try #require(ShownText(formatCode: code))
    #expect(String(decoding: format.text(of: Array(String(number).utf8)), as: UTF8.self) == shown)
  }

  @Test(arguments: [
    "0", "#,##0", "0.00", "00.0", "General", "@", "0%", "0.00E+00", "# ?/?", "_(* #,##0_)", "yyyy",
    "[>100]\"A\"0", "\"none\"",
  ])
  func `Marks of thousands and decimals are no text`(code: String) {
    #expect(ShownText(formatCode: code) == nil)
  }

  /// A workbook of two rows with tags of a format each, and a cost of the first.
  private static let workbook = SampleWorkbook(
    sheet: """
      <sheetData><row r="1"><c r="A1" t="str"><v>Tag</v></c><c r="B1" t="str"><v>Name</v></c>\
      <c r="C1" t="str"><v>Count</v></c><c r="D1" t="str"><v>Cost</v></c></row>\
      <row r="2"><c r="A2" s="1"><v>123</v></c><c r="B2" t="str"><v>Desk</v></c>\
      <c r="C2"><v>1</v></c><c r="D2" s="1"><v>700</v></c></row>\
      <row r="3"><c r="A3" s="2"><v>9</v></c><c r="B3" t="str"><v>Desk</v></c><c r="C3"><v>1</v></c>\
      <c r="D3" t="str"><v>7x</v></c></row></sheetData>
      """,
    styles: """
      <numFmts><numFmt numFmtId="164" formatCode="0000000"/>\
      <numFmt numFmtId="165" formatCode="&quot;TS&quot;000"/></numFmts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
      """
  ).archive

  private static let sample = Sample().with("assets.csv", nil)
    .with("mappings/m.yaml", ReadRegister.mapping).with("registers/r.xlsx", bytes: workbook)

  @Test func `Tags are read as they are shown, amounts as they are`() {
    let accepted = Self.sample.accept()
    let assets = accepted.result.inventory?.assets ?? []
    #expect(assets.map(\.tag) == ["0000123"] && assets.map(\.originalCost) == [700])
  }

  @Test func `Rejected rows keep what was shown, since formats are not written again`() throws {
    let accepted = Self.sample.accept()
    let rejected = try #require(
      RejectedFile.all(
        accepted.leftOut, accepted.rejections, in: Self.sample.tableFiles,
        sheets: accepted.result.sheets
      ).first)
    let mended = ReadRegister(workbook: try rejected.bytes(in: .english))
    #expect(mended.findings.count == 1)
    #expect(mended.result.sheets.first?.rowCount == 1)
    let register = try RegisterFile(
      TableFile(name: "r.xlsx", bytes: try rejected.bytes(in: .english)))
    var rows = try register.rows(of: register.sheets[0])
    var tags: [String] = []
    while try rows.next() { tags.append(rows.row[1].map { rows.row.text(of: $0) } ?? "") }
    #expect(tags == ["Tag", "TS009"])
  }
}

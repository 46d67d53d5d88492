// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake
@testable internal import benchmark

struct CurrencySignTests {
  @Test(arguments: [
    ("\"$\"#,##0.00", "$"), ("[$$-409]#,##0.00", "$"), ("#,##0\\ [$€-2]", "EUR"),
    ("[$VND]\\ #,##0", "VND"), ("#,##0\\ \"đ\"", "VND"), ("_(\"$\"* #,##0.00_)", "$"),
    ("$#,##0", "$"), ("#,##0 [$₫-42A]", "VND"), ("[$US$-409]#,##0", "USD"), ("[Red]\\€0;-0", "EUR"),
    ("#,##0", "none"), ("#,##0_₫", "none"), ("[$-412]General", "none"), ("0.0\" đ/m²\"", "none"),
    ("dd/mm/yyyy", "none"), ("0;\"$\"0", "none"), ("\"", "none"), ("[$", "none"), ("", "none"),
  ])
  func `A number format shows a currency`(_ code: String, _ name: String) {
    #expect(CurrencySign(formatCode: code)?.name ?? "none" == name)
  }

  @Test func `A word names its currencies`() {
    #expect(CurrencySign.named("đồng")?.codes == ["VND"])
    #expect(CurrencySign.named("원")?.codes.contains("KRW") == true)
    #expect(CurrencySign.named("cái") == nil)
    #expect(CurrencySign.all.count < 255)
    #expect(Set(CurrencySign.all.map(\.name)).count == CurrencySign.all.count)
  }

  @Test func `A cell knows the currency of its format where it is a number`() throws {
    let workbook = SampleWorkbook(
      sheet: """
        <sheetData><row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="1" t="str"><v>5</v></c>\
        <c r="C1"><v>5</v></c></row></sheetData>
        """,
      styles: """
        <numFmts><numFmt numFmtId="164" formatCode="[$$-409]#,##0"/></numFmts>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>
        """)
    let file = try RegisterFile(workbook)
    var rows = try file.rows(of: file.sheets[0])
    _ = try rows.next()
    #expect(rows.row.cells.map { $0.currency?.name } == ["$", nil, nil])
  }
}

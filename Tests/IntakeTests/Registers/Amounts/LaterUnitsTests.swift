// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake
@testable internal import benchmark

/// Units of amounts that stand below the header.
struct LaterUnitsTests {
  private static func read(_ rows: String, mapping: String = "") -> ReadRegister {
    ReadRegister(
      ReadRegister.header + "1,T1,Desk,1,7000\n2,T2,Chair,1,2000\n" + rows,
      ReadRegister.mapping + mapping)
  }

  private static func codes(_ read: ReadRegister) -> [String] {
    read.result.findings.filter { $0.code != .noOwnership }.map {
      "\($0.code.rawValue) \($0.severity.rawValue)"
    }
  }

  @Test func `A unit below the table is told as one above it`() {
    let read = Self.read(",Total,,,9000\nĐVT: nghìn đồng,,,,\n")
    #expect(read.result.inventory == nil)
    #expect(
      read.findings == [
        """
        registers/r.csv row 5, column A (No): 'ĐVT: nghìn đồng' says that its amounts are times 1000, \
        but the mapping 'm' multiplies them by 1; write in the mapping 'm' 'scales: {original_cost: 1}' \
        for amounts in VND, 'scales: {original_cost: 1000}' for thousands, and so on [bad-mapping]
        """
      ])
  }

  @Test(arguments: [
    ",Tổng số (nghìn đồng),,,9000", ",Người lập,,,\n,,,,\nGhi chú: đơn vị tính là nghìn đồng,,,,",
    "(단위: 천원),,,,", "Unit: USD,,,,", "ĐVT: T.đ,,,,",
  ])
  func `So is one in the label of a sum, below signatures and in any language`(row: String) {
    let read = Self.read(row + "\n")
    #expect(read.result.inventory == nil && Self.codes(read).count == 1, "\(read.findings)")
  }

  @Test(arguments: [
    ",Tổng số,,,9000\nBằng chữ: chín triệu hai trăm nghìn đồng,,,,",
    ",Tổng số,,,9000\nHai mươi lăm triệu đồng chẵn,,,,", "Tài sản dưới 10 triệu đồng,,,,",
    ",Tổng số (đồng),,,9000", "ĐVT: đồng,,,,", "ĐVT: cái,,,,",
  ])
  func `Amounts in words and other units are none`(row: String) {
    let read = Self.read(row + "\n")
    #expect(read.rows.count == 2 && Self.codes(read) == [], "\(read.findings)")
  }

  @Test func `What the mapping says counts, and is told where only the last word differs`() {
    let row = "ĐVT: nghìn đồng,,,,\n"
    #expect(
      Self.codes(Self.read(row, mapping: "scales: {original_cost: 1000}\n")) == [
        "assumed-value warning"
      ])
    #expect(
      Self.codes(Self.read(row, mapping: "scales: {original_cost: 1}\n")) == [
        "bad-mapping warning"
      ])
  }

  @Test func `A column of units says it of its rows`() {
    let text = "Tag,Name,Đơn vị tính,Count,Cost\nT1,Desk,cái,1,7\n"
    let read = ReadRegister(text + "T2,Chair,nghìn đồng,1,2\nT3,Chair,nghìn đồng,1,2\n")
    #expect(read.result.inventory == nil)
    #expect(
      read.findings == [
        """
        registers/r.csv row 3, column C (Đơn vị tính): 'nghìn đồng' says that its amounts are times \
        1000, but the mapping 'm' multiplies them by 1; rows like this: 2 (3, 4); write in the mapping \
        'm' 'scales: {original_cost: 1}' for amounts in VND, 'scales: {original_cost: 1000}' for \
        thousands, and so on [bad-mapping]
        """
      ])
  }

  private static func formatted(_ code: String, _ mapping: String = "") -> ReadRegister {
    let texts = ["Tag", "Name", "Count", "Cost"].enumerated().map { place, text in
      "<c r=\"\("ABCD".map(String.init)[place])1\" t=\"str\"><v>\(text)</v></c>"
    }
    let workbook = SampleWorkbook(
      sheet: """
        <sheetData><row r="1">\(texts.joined())</row><row r="2"><c r="A2" t="str"><v>T1</v></c>\
        <c r="B2" t="str"><v>Desk</v></c><c r="C2"><v>1</v></c><c r="D2" s="1"><v>7000</v></c></row>\
        </sheetData>
        """,
      styles: """
        <numFmts><numFmt numFmtId="164" formatCode="\(code)"/></numFmts>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>
        """)
    return ReadRegister(workbook: workbook.archive, ReadRegister.mapping + mapping)
  }

  @Test func `A number format that says a unit is told`() {
    #expect(
      Self.formatted("#,##0&quot; nghìn đồng&quot;").findings == [
        """
        registers/r.xlsx, sheet 'Sheet1', row 2, column D (Cost): the number format of the cell says \
        that its amount is times 1000, but the mapping 'm' multiplies it by 1; correct 'scales' in the \
        mapping 'm', such as 'scales: {original_cost: 1000}' [bad-mapping]
        """
      ])
    #expect(
      Self.codes(Self.formatted("#,##0&quot; thousand USD&quot;")) == ["foreign-currency error"])
  }

  @Test(arguments: ["#,##0", "#,##0&quot; đồng&quot;", "#,##0,", "#,##0,&quot; nghìn đồng&quot;"])
  func `A format that shows the amount, or the whole of it in thousands, is none`(code: String) {
    #expect(Self.formatted(code).findings == [])
  }

  @Test(arguments: ["#,##0&quot; đ&quot;", "[$₫-42A]#,##0"])
  func `One that shows the currency is an error where the mapping multiplies`(code: String) {
    let thousands = "scales: {original_cost: 1000}\n"
    let read = Self.formatted(code, thousands)
    #expect(
      read.findings.contains(
        """
        registers/r.xlsx, sheet 'Sheet1', row 2, column D (Cost): the number format of the cell names \
        the currency VND, but the mapping 'm' multiplies the amounts of this column by 1000; write the \
        amount in the unit of the column, without a currency [bad-mapping]
        """))
    #expect(read.result.inventory == nil)
    #expect(Self.formatted(code, thousands + "currency: VND\n").rows == ["Desk 1"])
  }

  @Test(arguments: ["#,##0,", "#,##0,&quot; nghìn đồng&quot;", "#,##0,.0"])
  func `One that shows a thousandth is told where the mapping multiplies`(code: String) {
    let read = Self.formatted(code, "scales: {original_cost: 1000}\n")
    #expect(Self.codes(read).contains("bad-mapping warning"))
  }
}

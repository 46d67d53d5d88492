// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake
@testable internal import benchmark

struct CountUnitTests {
  private static func read(_ header: String, _ mapping: String = "") -> ReadRegister {
    ReadRegister(
      "Tag,Name,Cost,\"\(header)\"\nT1,Desk,100,4\n",
      ReadRegister.mapping.replacing("quantity: Count", with: "quantity: {letter: D}") + mapping)
  }

  @Test func `A quantity in thousands is in doubt until the mapping says how many one is`() {
    let read = Self.read("Quantity (thousand)")
    #expect(
      read.findings == [
        """
        registers/r.csv row 1: 'Quantity (thousand)' says by 'thousand' that quantity counts several \
        as one, and no scale is given for it; write in the mapping 'm' how many one of them is, such \
        as 'scales: {quantity: 1000}' for thousands, or 'scales: {quantity: 1}' where single ones are \
        counted [unstated-scale]
        """
      ])
    #expect(Self.read("Quantity (thousand)", "scales: {quantity: 1000}\n").rows == ["Desk 4000"])
    #expect(Self.read("Quantity (dozen)", "scales: {quantity: 12}\n").rows == ["Desk 48"])
    #expect(Self.read("Quantity (thousand)", "scales: {quantity: 1}\n").rows == ["Desk 4"])
  }

  @Test(arguments: [
    "Số lượng (chục)", "Số lượng (nghìn cái)", "Số lượng - tá", "SL (1.000 cái)", "Qty ('000)",
    "Quantity in thousands", "Dozens", "수량(천)", "수량(천개)", "수량 (단위: 백 개)", "수량(다스)", "SL (đôi)",
    "SL (cặp)", "Pairs", "수량(켤레)",
  ])
  func `So it is by any such word`(header: String) {
    #expect(CountUnit.word(in: header) != nil)
  }

  @Test(arguments: [
    ("12 chiếc", "12"), ("20 Cái", "20"), ("1.200 bộ", "1200"), ("3대", "3"), ("3 대.", "3"),
    ("5 pcs", "5"), ("5 (cái)", "5"), ("6e\u{302}", nil), ("2 tá", nil), ("2 dozen", nil),
    ("1 thùng", nil), ("2천대", nil), ("1 bộ 3 chiếc", nil), ("cái 12", nil), ("cái", nil),
  ])
  func `Behind a number may stand a word that counts single things`(
    _ text: String, _ count: String?
  ) {
    let read = ReadRegister(
      "Tag,Name,Cost,Count\n,Desk,100,\(text)\n",
      ReadRegister.mapping + "decimal: \",\"\nthousands: \".\"\n")
    #expect(read.rows == (count.map { ["Desk \($0)"] } ?? []))
    #expect((count == nil) == read.findings.contains { $0.contains("is not a number") })
  }

  /// A register of a workbook whose counts have a number format.
  private static func formatted(_ code: String, _ count: Int, _ mapping: String) -> ReadRegister {
    let header = ["Tag", "Name", "Cost", "Count"].enumerated().map { place, text in
      "<c r=\"\("ABCD".map(String.init)[place])1\" t=\"str\"><v>\(text)</v></c>"
    }
    let workbook = SampleWorkbook(
      sheet: """
        <sheetData><row r="1">\(header.joined())</row><row r="2"><c r="B2" t="str"><v>Desk</v></c>\
        <c r="C2"><v>100</v></c><c r="D2" s="1"><v>\(count)</v></c></row></sheetData>
        """,
      styles: """
        <numFmts><numFmt numFmtId="164" formatCode="\(code)"/></numFmts>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>
        """)
    return ReadRegister(workbook: workbook.archive, mapping)
  }

  @Test(arguments: [
    ("0&quot; tá&quot;", "2 tá"), ("#,##0&quot; dozen&quot;", "2 dozen"),
    ("0&quot; cái&quot;", nil), ("00", nil), ("#,##0.00", nil), ("General&quot; 대&quot;", nil),
  ])
  func `So may a number format show one`(_ code: String, _ fault: String?) {
    let counts =
      ReadRegister.mapping.replacing("quantity: Count, ", with: "")
      .replacing(", condition: good", with: "") + "counts: {good: Count}\n"
    for mapping in [ReadRegister.mapping, counts] {
      let read = Self.formatted(code, 2, mapping)
      #expect(read.rows == (fault == nil ? ["Desk 2"] : []))
      #expect(read.findings.count == (fault == nil ? 0 : 1))
      #expect(read.findings.allSatisfy { $0.contains("'\(fault ?? "")'") })
    }
  }

  @Test(arguments: [("1,000", false), ("1,200 cái", false), ("1.000", true), ("1000", true)])
  func `A count with three decimals is in doubt`(_ text: String, _ isRead: Bool) {
    let marks = "decimal: \",\"\nthousands: \".\"\n"
    let read = ReadRegister(
      "Tag,Name,Cost,Count\n,Desk,100,\"\(text)\"\n", ReadRegister.mapping + marks)
    #expect(read.rows == (isRead ? ["Desk 1000"] : []))
    guard !isRead else { return }
    #expect(
      read.findings == [
        """
        registers/r.csv row 2, column D (Count): '\(text)' has decimals by the marks of the mapping \
        'm', and items are counted whole; write the number of items without marks, or correct \
        'decimal' and 'thousands' in the mapping 'm' [bad-number]
        """
      ])
  }

  @Test func `How many have a condition may have such a word too`() {
    let mapping =
      ReadRegister.mapping.replacing("quantity: Count, ", with: "")
      .replacing(", condition: good", with: "") + "counts: {good: Good, broken: Bad}\n"
    let read = ReadRegister("Tag,Name,Cost,Good,Bad\n,Desk,100,3 cái,2 cái\n", mapping)
    #expect(read.findings == [])
    #expect(read.rows == ["Desk 2", "Desk 3"])
  }

  @Test(arguments: [
    "Số lượng", "Số lượng (cái)", "SL (10)", "Quantity (2021)", "Số lượng thực tế", "수량", "수량(개)",
    "수량(대)", "SL trên 10 triệu đồng", "Tài sản",
  ])
  func `Other words say nothing`(header: String) {
    #expect(CountUnit.word(in: header) == nil)
  }
}

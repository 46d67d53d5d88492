// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake
@testable internal import benchmark

@Suite struct SheetReaderTests {
  private static let again = "open it in a spreadsheet program, save it again, or ask for it again"

  @Test func `Texts come from shared, inline and formula strings`() throws {
    let file = try RegisterFile(
      rows: """
        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><r><t>in</t></r><r><t>line\
        </t></r></is></c><c r="C1" t="str"><f>A1</f><v>f</v></c><c r="D1" t="s"><v>0</v></c></row>
        """,
      strings: """
        <si><r><rPr/><t>rich </t></r><r><t xml:space="preserve">text</t></r></si>\
        <si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh></si>
        """)
    #expect(
      try file.cells() == ["A1 text 課", "B1 text inline", "C1 =text f", "D1 text rich text"])
  }

  @Test func `Numbers stay as the file has them, and so do errors, truths and formulas`() throws {
    let file = try RegisterFile(
      rows: """
        <row r="3"><c r="B3"><v>10.199999999999999</v></c><c r="C3"><f>B3*2</f><v>2E+1</v></c>\
        <c r="D3" t="b"><v>0</v></c><c r="E3" t="e"><v>#N/A</v></c><c r="F3"><f>SUM(B3)</f></c>\
        <c r="G3"><v>007x</v></c><c r="H3"/><c r="I3" t="str"><f>B3</f></c></row>
        """)
    #expect(
      try file.cells() == [
        "B3 number 10.199999999999999", "C3 =number 2E+1", "D3 boolean FALSE", "E3 error #N/A",
        "F3 =uncalculated SUM(B3)", "G3 text 007x",
      ])
  }

  @Test func `A formula with an empty value has no result, unless it is a text`() throws {
    let file = try RegisterFile(
      rows: """
        <row r="1"><c r="A1"><f>B1*2</f><v/></c><c r="B1"><f>C1</f><v> </v></c>\
        <c r="C1"><f t="shared" si="0"/></c><c r="D1" t="str"><f>E1</f><v></v></c>\
        <c r="E1" t="b"><f>F1</f><v/></c><c r="F1"><f>A1</f><v>0</v></c></row>
        """)
    #expect(
      try file.cells() == [
        "A1 =uncalculated B1*2", "B1 =uncalculated C1", "C1 =uncalculated =",
        "E1 =uncalculated F1", "F1 =number 0",
      ])
  }

  @Test func `A zero is no result where formulas are still to be calculated`() throws {
    var workbook = SampleWorkbook(
      sheet: """
        <sheetData><row r="1"><c r="A1"><f>B1*2</f><v>0</v></c><c r="B1"><f>C1</f><v>7</v></c>\
        <c r="C1"><v>0</v></c></row></sheetData>
        """)
    let part = try #require(workbook.parts.first { $0.name == "xl/workbook.xml" })
    workbook.replace(
      part.name,
      with: String(decoding: part.bytes, as: UTF8.self)
        .replacing("</workbook>", with: #"<calcPr fullCalcOnLoad="1"/></workbook>"#))
    #expect(
      try RegisterFile(workbook).cells() == [
        "A1 =uncalculated B1*2", "B1 =number 7", "C1 number 0",
      ])
  }

  @Test func `Rows and cells without a reference follow the one before`() throws {
    let file = try RegisterFile(
      rows: """
        <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"/>\
        <row><c r="B8"><v>4</v></c></row><row><c r="A12"><v>5</v></c></row>
        """)
    #expect(
      try file.cells() == [
        "A1 number 1", "D1 number 2", "E1 number 3", "B8 number 4", "A12 number 5",
      ])
  }

  @Test func `Prefixes and the strict namespaces make no difference`() throws {
    var workbook = SampleWorkbook(sheet: "")
    workbook.replace(
      "xl/worksheets/rId1.xml",
      with: """
        <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:y="urn:other">\
        <x:sheetData><x:row><x:c><x:v>1</x:v><y:v>2</y:v></x:c></x:row></x:sheetData></x:worksheet>
        """)
    #expect(try RegisterFile(workbook).cells() == ["A1 number 1"])
  }

  @Test func `Sheets keep their names and say whether they are hidden`() throws {
    let sheets = try RegisterFile(FuzzSeeds.workbooks[1]).sheets
    #expect(sheets.map(\.name) == ["Một", "Hai"])
    #expect(sheets.map(\.visibility) == [.visible, .hidden])
  }

  @Test func `Merged ranges are told`() throws {
    let file = try RegisterFile(FuzzSeeds.workbooks[0])
    #expect(try file.mergedRanges(of: file.sheets[0]) == [CellRange("A1:B2")])
    #expect(CellRange("A1:B2")?.rows == 1...2)
    #expect(CellRange("B2:A1") == nil)
  }

  @Test(arguments: [
    (#"<row r="2"/><row r="2"><c><v>1</v></c></row>"#, ", row 2", "row 2 comes after row 2"),
    (
      #"<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>"#, ", row 1, column A",
      "the cell comes after one that stands to the right of it"
    ),
    (#"<row r="1"><c r="A9"/></row>"#, ", row 1, column A", "a cell of row 9 stands in row 1"),
    (#"<row r="1"><c r="1A"/></row>"#, ", row 1, column A", "'1A' is no cell"),
    (#"<row r="x"/>"#, "", "'x' is no row number"),
    (
      #"<row r="4"><c t="s"><v>7</v></c></row>"#, ", row 4, column A",
      "it refers to shared text '7', which is nowhere"
    ),
    (
      #"<row r="4"><c t="b"><v>7</v></c></row>"#, ", row 4, column A",
      "'7' is neither true nor false"
    ),
    (
      #"<row r="4"><c r="A4"><c r="D4"><v>1</v></c></c></row>"#, ", row 4, column A",
      "a cell stands inside another"
    ),
    (#"<row r="4"><row r="5"/></row>"#, ", row 4", "a row stands inside another"),
    (
      "<row><c></row>", ", row 1, column A",
      "'xl/worksheets/rId1.xml', line 1: mismatched tag"
    ),
  ])
  func `Damage is refused at its place`(rows: String, place: String, fault: String) {
    #expect(
      refusal { try RegisterFile(rows: rows) }
        == "'register.xlsx', sheet 'Sheet1'\(place): the workbook is damaged: \(fault); \(Self.again)"
    )
  }

  @Test func `An entity cannot grow, because there is none`() {
    let bomb = """
      <!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet>&b;&c;\
      </worksheet>
      """
    var workbook = SampleWorkbook(sheet: "")
    workbook.replace("xl/worksheets/rId1.xml", with: bomb)
    #expect(
      refusal { try RegisterFile(workbook) }
        == "'register.xlsx', sheet 'Sheet1': 'xl/worksheets/rId1.xml' in the workbook declares a "
        + "document type; no spreadsheet program writes that; ask where the file comes from")
  }
}

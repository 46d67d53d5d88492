// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake
@testable internal import benchmark

@Suite struct LegacyTextTests {
  /// Cells of the styles 0 (Arial), 1 (.VnTime), 2 (.VnTimeH) and 3 (VNI-Times).
  private static func workbook(_ cells: [(style: Int, text: String)], strings: String = "")
    -> [UInt8]
  {
    let content = cells.enumerated().map { index, cell in
      let place = "\(CellPosition.letters(ofColumn: index + 1))1"
      return cell.text.hasPrefix("#")
        ? "<c r=\"\(place)\" s=\"\(cell.style)\" t=\"s\"><v>\(cell.text.dropFirst())</v></c>"
        : "<c r=\"\(place)\" s=\"\(cell.style)\" t=\"inlineStr\"><is><t>\(cell.text)</t></is></c>"
    }
    let names = ["Arial", ".VnTime", ".VnTimeH", "VNI-Times"]
    let fonts = names.map { "<font><sz val=\"11\"/><name val=\"\($0)\"/></font>" }
    let styles = names.indices.map { "<xf numFmtId=\"0\" fontId=\"\($0)\"/>" }
    return SampleWorkbook(
      sheet: "<sheetData><row r=\"1\">\(content.joined())</row></sheetData>", strings: strings,
      styles: "<fonts>\(fonts.joined())</fonts><cellXfs>\(styles.joined())</cellXfs>"
    ).archive
  }

  private static func texts(
    _ cells: [(style: Int, text: String)], strings: String = "", _ encoding: TextEncoding? = nil
  ) throws -> [String] {
    let bytes = workbook(cells, strings: strings)
    return try RegisterFile(name: "a.xlsx", bytes: bytes, encoding: encoding).table().flatMap { $0 }
  }

  @Test func `The font of a cell says how its letters are meant`() throws {
    #expect(
      try Self.texts([
        (1, "Bµn gç lim"), (2, "Tªn tµi s¶n"), (3, "Baøn gheá"), (0, "Bµn gç"), (1, "Desk"),
        (1, "Sè l­îng"),
      ]) == ["Bàn gỗ lim", "TÊN TÀI SẢN", "Bàn ghế", "Bµn gç", "Desk", "Số lượng"])
  }

  @Test func `Text that was typed in Unicode stays, whatever its font`() throws {
    #expect(
      try Self.texts([(1, "Bàn gỗ"), (3, "Số lượng"), (1, "Nguyên giá")])
        == ["Bàn gỗ", "Số lượng", "Nguyên giá"])
  }

  @Test func `So does all text of a workbook that is plainly Unicode`() throws {
    let texts = ["Phòng A", "Tủ gỗ", "Mèo, còn tốt"]
    func strings(_ texts: [String]) -> String { texts.map { "<si><t>\($0)</t></si>" }.joined() }
    let cells = [(1, "#0"), (1, "#1"), (2, "#2")]
    #expect(try Self.texts(cells, strings: strings(texts)) == texts)
    // One text that only the font makes right is enough.
    let mixed = try Self.texts(cells, strings: strings(["Phßng A", "Tủ gỗ", "tµi s¶n"]))
    #expect(mixed == ["Phòng A", "Tủ gỗ", "TÀI SẢN"])
    #expect(try Self.texts([(1, "#0")], strings: strings(["Phßng A"]), .utf8) == ["Phßng A"])
  }

  @Test func `An encoding that is named is for text in all other fonts`() throws {
    #expect(
      try Self.texts([(0, "Bµn gç"), (0, "Tủ gỗ"), (3, "gheá")], .tcvn3)
        == ["Bàn gỗ", "Tủ gỗ", "ghế"])
    #expect(try Self.texts([(1, "Bµn")], .utf8) == ["Bµn"])
  }

  @Test func `The fonts of runs are told apart from that of their cell`() throws {
    let text = """
      <si><r><t>Bµn </t></r><r><rPr><rFont val="Arial"/></rPr><t>bé, µm, </t></r>\
      <r><rPr><rFont val=".VnArial"/></rPr><t>gç</t></r></si><si><t>GhÕ</t></si>
      """
    #expect(try Self.texts([(1, "#0"), (1, "#1")], strings: text) == ["Bàn bé, µm, gỗ", "Ghế"])
    #expect(try Self.texts([(0, "#0"), (0, "#1")], strings: text) == ["Bµn bé, µm, gỗ", "GhÕ"])
  }

  @Test func `A mapping without its headers says that they look typed in an old font`() {
    var sheet = MadeSheet("S")
    sheet.add("M· tµi s¶n|Tªn tµi s¶n|Sè l­îng")
    sheet.add("T1|Bµn|1")
    let workbook = MadeSheet.workbook(sheet)
    let mapping = """
      files: registers/*
      columns: {asset: Mã tài sản, name: Tên tài sản, quantity: Số lượng}
      constants: {class: desk, unit: o1, office: a, condition: good}

      """
    #expect(
      ReadRegister(workbook: workbook, mapping).findings.contains {
        $0.contains("'M· tµi s¶n' would read 'Mã tài sản'; write encoding: tcvn3")
      })
    let named = ReadRegister(workbook: workbook, mapping + "encoding: tcvn3\n")
    #expect(named.rows == ["Bàn 1"])
    #expect(named.findings == [])
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Small inputs that a fuzz run begins with: each shows the readers something of their trade.
enum FuzzSeeds {
  /// Text files in all encodings and with all separators.
  static let texts: [[UInt8]] = [
    Array("tag,name,quantity\r\nA1,\"Bàn, ghế\",2\r\nA2,\"24\"\" monitor\",1\r\n".utf8),
    Array("sep=;\nMã;Tên;Số lượng\n1;\"Máy\nin\";835,30\n;;\n".utf8),
    Array("\u{FEFF}a\tb\tc\r1\t2\t3\r\r4\t5".utf8),
    Array("a|b|c\n\"unclosed|1|2\n3|4|5\n".utf8),
    [0xFF, 0xFE] + "tên,số\n1,2\n😀,3".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    [0xFE, 0xFF] + "tên,số\n1,2\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
    // "Hải Phòng, nghiệp vụ" in TCVN3, in VNI and in Windows-1258.
    Array("H".utf8) + [0xB6] + Array("i Ph".utf8) + [0xDF] + Array("ng;nghi".utf8) + [0xD6]
      + Array("p v".utf8) + [0xF4, 0x0A],
    Array("Ha".utf8) + [0xFB] + Array("i Pho".utf8) + [0xF8] + Array("ng;nghie".utf8) + [0xE4]
      + Array("p vu".utf8) + [0xEF, 0x0A],
    Array("Ha".utf8) + [0xD2] + Array("i Pho".utf8) + [0xCC] + Array("ng;nghi".utf8)
      + [0xEA, 0xF2] + Array("p vu".utf8) + [0xF2, 0x0A],
    Array("caf".utf8) + [0xE9] + Array(",d".utf8) + [0xE9, 0x6A, 0xE0, 0x0A],
  ]

  /// Workbooks, part by part.
  static let workbooks: [SampleWorkbook] = [
    SampleWorkbook(
      sheet: """
        <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>x</t></is>\
        </c></row><row><c><v>1.5</v></c><c r="D2" s="1"><v>44197</v></c><c t="b"><v>1</v></c></row>\
        <row r="5"><c r="A5" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B5"><f>SUM(A1)</f></c></row>\
        </sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>
        """,
      strings: "<si><r><t>a</t></r><r><t>b_x000D_</t></r><rPh><t>c</t></rPh></si>",
      styles: """
        <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs>
        """),
    SampleWorkbook(
      sheets: [
        ("Một", "visible", "<sheetData/>"),
        (
          "Hai", "hidden",
          #"<sheetData><row r="9"><c r="F9" t="d"><v>2021-01-01</v></c></row></sheetData>"#
        ),
      ], properties: #"date1904="1""#), minutes,
  ]
}

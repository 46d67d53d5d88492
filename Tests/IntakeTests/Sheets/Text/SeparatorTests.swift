// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

@Suite struct SeparatorTests {
  @Test(arguments: [
    ("a,b\n1,2\n", Separator.comma), ("a\tb\n1,5\t2,5\n", .tab),
    ("mã;giá\n1;835,30\n2;1,5\n", .semicolon), ("a|b|c\n1|2|3\n", .pipe),
    ("BẢNG KÊ, NĂM 2025\n\nmã;tên;giá\n1;a;2,5\n2;b;3,5\n", .semicolon), ("alone\n", .comma),
    ("\"a;b;c\",d\n\"e;f;g\",h\n", .comma),
  ])
  func `It is the sign that cuts most rows alike`(text: String, separator: Separator) throws {
    #expect(try RegisterFile(text: text).textFormat?.separator == separator)
  }

  @Test func `A first line can say it, and is no row`() throws {
    let file = try RegisterFile(text: "sep=;\na,1;b\n")
    #expect(try file.cells() == ["A2 text a,1", "B2 text b"])
  }

  @Test func `The caller can say it`() throws {
    let file = try RegisterFile(text: "a,b;c\n", separator: .semicolon)
    #expect(try file.table() == [["a,b", "c"]])
  }
}

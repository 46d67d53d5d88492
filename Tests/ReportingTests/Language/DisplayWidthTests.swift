// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing
internal import Words

@testable internal import Reporting

struct DisplayWidthTests {
  static let widths: [(text: String, width: Int)] = [
    ("", 0), ("abc", 3), ("−1,234 ₫", 8),
    ("Phường An Biên", 14),
    // The same, with each accent as combining marks of their own.
    ("Phu\u{31B}o\u{31B}\u{300}ng An Bie\u{302}n", 14), ("e\u{323}\u{302}", 1), ("\u{301}", 0),
    ("잉여 자산", 9),
    // Hangul as letters that are drawn as one block, and as letters of their own.
    ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{110B}\u{1175}\u{11BC}\u{110B}\u{1167}", 4), ("ㄱㄴ", 4),
    ("漢字", 4), ("ｶﾅ", 2), ("Ｆ", 2), ("、", 2),
    ("🙂", 2), ("☎\u{FE0F}", 2), ("☎", 1), ("👍🏽", 2), ("👩\u{200D}👩\u{200D}👧", 2),
    ("🇻🇳", 2), ("🇻🇳🇰🇷", 4),
    ("a\u{200D}b", 2), ("\u{200B}", 0), ("\u{FEFF}x", 1),
  ]

  @Test(arguments: widths)
  func `Width counts columns of a terminal`(text: String, width: Int) {
    #expect(text.displayWidth == width)
    #expect(text.padded(to: 20).displayWidth == 20)
    #expect(text.paddedLeft(to: 20).displayWidth == 20)
  }

  @Test func `Columns stay aligned beside any text`() {
    let name = Term("name")
    var table = Table(name, [Table.Column(name), Table.Column(name, .count)])
    for (text, _) in Self.widths { table.append([.text(text), .number(7)]) }
    let lines = TextFormat(.korean).text(of: table).split(separator: "\n")
    #expect(Set(lines.map { String($0).displayWidth }).count == 1)
  }
}

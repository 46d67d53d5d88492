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

  @Test(arguments: [
    ("one two three", 20, ["one two three"]), ("one two three", 8, ["one two", "three"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("가나다 라", 4, ["가나", "다", "라"]),
    ("a  bc", 3, ["a ", "bc"]),
  ])
  func `Long text is parted between words`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test func `A table is as wide as the terminal, its widest texts in several lines`() {
    let name = Term("name")
    var table = Table(name, [Table.Column(name), Table.Column(name), Table.Column(name, .count)])
    table.append([.text("short"), .text("a rather long text about it"), .number(7)])
    func text(_ width: Int?) -> [Substring] {
      TextFormat(.english, width: width).text(of: table).split(separator: "\n")
    }
    #expect(text(nil) == text(200))
    #expect(text(nil)[2].contains("a rather long text about it"))
    let first = "short".padded(to: 13) + "a rather long".padded(to: 16) + "7".paddedLeft(to: 11)
    #expect(text(40)[2...] == [Substring(first), "             text about it"])
    #expect(text(40)[1].count == 40)
  }

  /// A table of a text, an amount and a number in a text.
  private static func amounts() -> Table {
    let columns = [
      Table.Column(Term("name")), Table.Column(Term(verbatim: "Price of everything"), .money),
      Table.Column(Term(verbatim: "Value")),
    ]
    let row: [Table.Cell] = [
      .text("a rather long text"), .number(1_234_567_890), .text("see 1.234.567.890.123 there"),
    ]
    return Table(Term("name"), columns, rows: [row, row])
  }

  @Test(arguments: 1...100)
  func `No number is parted, however narrow the terminal`(_ width: Int) {
    let text = TextFormat(.english, width: width).text(of: Self.amounts(), currency: "VND")
    for number in ["1,234,567,890", "1.234.567.890.123"] {
      #expect(text.ranges(of: number).count == 2 || width < 29)
    }
    let widest = text.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
    #expect(widest <= max(width, 29))
  }

  @Test func `Where no table is so narrow each cell has a line`() {
    let text = TextFormat(.english, width: 41).text(of: Self.amounts(), currency: "VND")
    let row = """
      Description
        a rather long text
      Price of everything (₫)
        1,234,567,890
      Value
        see 1.234.567.890.123 there

      """
    #expect(text == row + "\n" + row)
  }

  @Test func `Columns stay aligned beside any text`() {
    let name = Term("name")
    var table = Table(name, [Table.Column(name), Table.Column(name, .count)])
    for (text, _) in Self.widths { table.append([.text(text), .number(7)]) }
    let lines = TextFormat(.korean).text(of: table).split(separator: "\n")
    #expect(Set(lines.map { String($0).displayWidth }).count == 1)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Seeds
internal import Testing

@testable internal import Intake

@Suite struct DelimitedRowsTests {
  @Test func `Quotes, line breaks and blank rows leave cells where a spreadsheet shows them`()
    throws
  {
    let file = try RegisterFile(text: "a,b\r\n\"1\r\n2\",\"say \"\"x\"\"\"\r\r,,\n,z\n")
    #expect(
      try file.cells() == [
        "A1 text a", "B1 text b", "A2 text 1\r\n2", "B2 text say \"x\"", "B5 text z",
      ])
  }

  @Test func `Text is in NFC`() throws {
    #expect(try RegisterFile(text: "ho\u{300}a").table() == [["h\u{F2}a"]])
  }

  @Test func `Whatever breaks the rules of quotes is marked`() throws {
    let file = try RegisterFile(text: "màn 24\",\"a\"b,c\n\"d,e")
    #expect(
      try file.cells() == [
        "A1 text màn 24\" (strayQuote)", "B1 text a (textAfterQuote)", "C1 text c",
        "A2 text d,e (unclosedQuote)",
      ])
  }

  @Test func `Rows are whole wherever the pieces of a long file are cut`() throws {
    var random = SplitMix64(seed: 7)
    var rows: [[String]] = []
    for row in 0..<3_000 {
      let length = Int.random(in: 0..<(row % 500 == 0 ? 300_000 : 300), using: &random)
      rows.append(["\(row)", "ạ" + String(repeating: "x\r\n", count: length / 3), "z"])
    }
    let text = rows.map { "\($0[0]),\"\($0[1])\",\($0[2])" }.joined(separator: "\r\n")
    #expect(try RegisterFile(text: text).table() == rows)
  }

  @Test func `A row that never ends is refused`() {
    var limits = ReadingLimits()
    limits.rowBytes = 1 << 20
    let text = "a,b\n\"" + String(repeating: "x,", count: 1 << 20)
    #expect(
      refusal { try RegisterFile(text: text, limits: limits) }
        == "'register.csv', row 2: more than 1048576 bytes in a row; remove what is not part of the "
        + "register, or raise limits.row_bytes in the mapping")
  }

  @Test func `Millions of columns are refused`() {
    #expect(
      refusal { try RegisterFile(text: String(repeating: ",", count: 3_000_000)) }
        == "'register.csv', row 1: more than 16384 columns; remove what is not part of the register, "
        + "or raise limits.columns in the mapping")
  }

  @Test func `A cell that is too long is refused at its place`() {
    var limits = ReadingLimits()
    limits.cellBytes = 3
    #expect(
      refusal { try RegisterFile(text: "a,b\nc,long\n", limits: limits) }
        == "'register.csv', row 2, column B: more than 3 bytes in a cell; remove what is not part of "
        + "the register, or raise limits.cell_bytes in the mapping")
  }
}

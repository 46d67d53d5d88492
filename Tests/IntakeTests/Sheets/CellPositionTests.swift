// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

@Suite struct CellPositionTests {
  @Test(arguments: [
    ("A1", 1, 1), ("F17", 17, 6), ("$XFD$1048576", 1_048_576, 16_384), ("ab3", 3, 28),
  ])
  func `A reference is a place`(text: String, row: Int, column: Int) {
    #expect(CellPosition(text.utf8) == CellPosition(row: row, column: column))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "1A", "A1B", "A-1", "A99999999999999999999", "ZZZZZZZZZZZZZZ1",
  ])
  func `Anything else is none`(text: String) {
    #expect(CellPosition(text.utf8) == nil)
  }

  @Test func `Letters count on after Z`() {
    #expect(
      [1, 26, 27, 702, 703, 16_384].map(CellPosition.letters(ofColumn:))
        == ["A", "Z", "AA", "ZZ", "AAA", "XFD"])
  }
}

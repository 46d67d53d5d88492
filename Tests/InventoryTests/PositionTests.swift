// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `A position` {
  @Test func `finds its entity`() {
    let letters = ["a", "b", "c"]
    #expect(letters.positions.map { letters[$0] } == letters)
    #expect(letters[Position(2)] == "c")
    #expect(letters.positions.map(\.index) == [0, 1, 2])
    #expect([String]().positions.isEmpty)
  }

  @Test func `is told as the row of a spreadsheet that begins with the header`() {
    let table = ["header", "first", "second"]
    #expect(table[Int(Position<String>(1).spreadsheetRow) - 1] == "second")
    #expect(Position<String>(0).spreadsheetRow == 2)
  }

  @Test func `comes before those of greater number`() {
    #expect([3, 0, 2].map { Position<String>($0) }.sorted().map(\.index) == [0, 2, 3])
  }
}

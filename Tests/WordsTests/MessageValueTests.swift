// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Words

@Suite struct MessageValueTests {
  private typealias Value = Message.Value

  @Test(
    "Numbers are written as each language writes them",
    arguments: [
      (Value.number(-1_234_567), "−1,234,567", "−1.234.567"), (.decimal("0.5"), "0.5", "0,5"),
      (.money(123_456, currency: "USD"), "1,234.56", "1.234,56"),
      (.money(123_456, currency: "VND"), "123,456", "123.456"),
      (.kilometres(1_250), "1.3", "1,3"), (.exactKilometres(1_250), "1.25", "1,25"),
      (.squareMetres(12_345_678), "1,234.6", "1.234,6"), (.tenths(15), "1.5", "1,5"),
    ])
  private func numbersAreWritten(value: Value, english: String, vietnamese: String) {
    #expect(value.text(in: .english) == english)
    #expect(value.text(in: .vietnamese) == vietnamese)
    #expect(value.text(in: .korean) == english)
  }

  @Test(
    "Several values are told one after the other",
    arguments: [
      (Value.list([]), ""), (.list([.text("a"), .number(1_000)]), "a, 1,000"),
      (.clauses([.text("a"), .text("b")]), "a; b"), (.names([.text("a")]), "a"),
      (.names([.text("a"), .text("b"), .text("c")]), "a, b and c"),
      (.names([.text("a, b"), .text("c")]), "“a, b” and “c”"),
      (.names([.text("a and b"), .text("c")]), "“a and b” and “c”"),
    ])
  private func severalAreTold(value: Value, expected: String) {
    #expect(value.text(in: .english) == expected)
  }
}

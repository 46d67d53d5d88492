// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@testable internal import Intake

struct AmountTextTests {
  @Test(arguments: [
    ("12 500 000 đ", "12 500 000", "VND"), ("$500", "500", "$"),
    ("US$ 1,200.50", "1,200.50", "USD"),
    ("500 USD", "500", "USD"), ("VNĐ 1.000", "1.000", "VND"), ("-$5", "-5", "$"),
    ("(1.200.000) đồng", "(1.200.000)", "VND"), ("1.200.000 ĐỒNG.", "1.200.000", "VND"),
    ("Rs. 500", "500", "rupee"), ("5천", "5천", ""), ("500원", "500", "KRW"),
    ("€ 1.234,56", "1.234,56", "EUR"),
    ("1\u{A0}000 ₫", "1\u{A0}000", "VND"), ("5 cái", "5 cái", ""),
    ("khoảng 4 triệu", "khoảng 4 triệu", ""),
    ("5.000 đ/chiếc", "5.000 đ/chiếc", ""), ("đồng", "đồng", ""), ("", "", ""), ("-", "-", ""),
  ])
  func `A currency is parted from its number`(_ text: String, _ number: String, _ currency: String)
  {
    for text in [text, text.decomposedStringWithCanonicalMapping] {
      let amount = AmountText(text)
      #expect(amount.number == number)
      #expect(amount.currencies.first?.name ?? "" == currency)
    }
  }
}

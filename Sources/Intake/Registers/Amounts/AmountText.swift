// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// An amount that is text, taken apart into its number and the currency before or behind it.
struct AmountText {
  /// The number with its sign; the whole text where anything but a currency stands around it.
  let number: String
  /// The currencies: `$ 500`, `VND 1.000 đ`.
  let currencies: [CurrencySign]

  init(_ text: String) {
    let text = text.precomposedStringWithCanonicalMapping
    guard let first = text.firstIndex(where: Self.isDigit),
      let last = text.lastIndex(where: Self.isDigit),
      let before = Self.split(text[..<first]),
      let behind = Self.split(text[text.index(after: last)...])
    else {
      (number, currencies) = (text, [])
      return
    }
    number = before.rest + text[first...last] + behind.rest
    currencies = before.currencies + behind.currencies
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// The currencies of a text and what else it has, brackets and signs; nil where it has other words.
  private static func split(_ text: Substring) -> (rest: String, currencies: [CurrencySign])? {
    var (rest, currencies) = ("", [CurrencySign]())
    var left = text.lowercased()[...]
    while let next = left.first {
      if next.isWhitespace || next == "." || "()-+".contains(next) {
        // A point belongs to the number only where nothing stands between.
        if "()-+".contains(next) || (next == "." && currencies.isEmpty) { rest.append(next) }
        left.removeFirst()
        continue
      }
      var word = left.prefix { $0.isLetter }
      if word.isEmpty || left.dropFirst(word.count).first == "$" {
        word = left.prefix(word.count + 1)
      }
      guard let currency = CurrencySign.named(word) else { return nil }
      currencies.append(currency)
      left = left.dropFirst(word.count)
    }
    return (rest, currencies)
  }
}

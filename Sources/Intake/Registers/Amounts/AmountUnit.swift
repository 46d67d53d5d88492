// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// What a header or a title of a register says of its amounts: `(1.000đ)`, `ĐVT: triệu đồng`,
/// `Cost (USD)`.
struct AmountUnit {
  /// How many zeros amounts lack, 3 for thousands.
  let zeros: Int
  /// The currencies that are named; none where only a scale is.
  let currencies: [CurrencySign]

  /// What the header of a column of amounts says; nil where it says nothing.
  init?(header text: String) { self.init(text, isHeader: true) }

  /// What a title above a table says; nil where it says nothing.
  init?(title text: String) { self.init(text, isHeader: false) }

  private init?(_ text: String, isHeader: Bool) {
    var reader = PhraseReader(text)
    reader.read()
    let units = reader.phrases.map { $0.units(isHeader: isHeader) }.filter { !$0.isEmpty }
    guard !units.isEmpty else { return nil }
    // "Nghìn tỷ" is one scale, "1.000đ (nghìn đồng)" the same one twice.
    zeros = units.map { $0.reduce(0) { $0 + ($1.zeros ?? 0) } }.max() ?? 0
    currencies = units.flatMap { $0.compactMap(\.currency) }
  }

  /// The first currency, where none of them is that of the inventory.
  func foreign(to currency: Currency) -> CurrencySign? {
    currencies.contains(where: currency.has) ? nil : currencies.first
  }
}

/// Takes a text apart into phrases.
private struct PhraseReader {
  private(set) var phrases: [AmountPhrase] = []
  private var rest: Substring
  private var phrase = AmountPhrase()
  private var depth = 0

  init(_ text: String) {
    rest = text.precomposedStringWithCompatibilityMapping.lowercased()[...]
  }

  mutating func read() {
    while let next = rest.first {
      if next.isASCII, next.isNumber {
        phrase.append(number())
      } else if next.isLetter {
        phrase.append(word())
      } else {
        rest.removeFirst()
        separate(next)
      }
    }
    end(isSet: depth > 0)
  }

  /// A sign of a currency, or a mark between phrases.
  private mutating func separate(_ character: Character) {
    switch character {
    case "(", "[":
      end(isSet: depth > 0)
      depth += 1
    case ")", "]":
      end(isSet: true)
      depth = max(0, depth - 1)
    case ":", ",", ";", "/", "-", "–", "—": end(isSet: depth > 0)
    default:
      if let sign = AmountWord.named(String(character)) {
        phrase.append(.word(sign))
      } else if !character.isWhitespace, !".'’`*\"".contains(character) {
        phrase.append(.other)
      }
    }
  }

  private mutating func end(isSet: Bool) {
    guard !phrase.parts.isEmpty else { return }
    phrase.isSet = isSet || phrases.last?.isLabel == true
    phrases.append(phrase)
    phrase = AmountPhrase()
  }

  private mutating func word() -> AmountPhrase.Part {
    var letters = rest.prefix(while: \.isLetter)
    // US$ is one word.
    if rest.dropFirst(letters.count).first == "$",
      CurrencySign.named(letters + "$") != nil
    {
      letters = rest.prefix(letters.count + 1)
    }
    rest = rest.dropFirst(letters.count)
    let word = String(letters)
    if AmountWord.numerals.contains(word) { return .number }
    return AmountWord.named(word).map { .word($0) } ?? .other
  }

  /// `1.000`, `1 000 000` and `000` are scales.
  private mutating func number() -> AmountPhrase.Part {
    var digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    while let mark = rest.first, " .,'".contains(mark) {
      let group = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard group.count == 3 else { break }
      digits += group
      rest = rest.dropFirst(4)
    }
    let zeros = digits.first == "1" ? digits.dropFirst() : digits
    guard zeros.allSatisfy({ $0 == "0" }), [3, 6, 9].contains(zeros.count) else { return .number }
    return .word(AmountWord(zeros: zeros.count, isSure: digits.first == "0"))
  }
}

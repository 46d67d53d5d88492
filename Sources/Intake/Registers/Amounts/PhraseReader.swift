// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// Takes a text apart into phrases.
struct PhraseReader {
  private var phrases: [AmountPhrase] = []
  private var rest: Substring
  private var phrase = AmountPhrase()
  private var depth = 0

  /// The phrases of a text.
  static func phrases(of text: String) -> [AmountPhrase] {
    var reader = PhraseReader(text)
    reader.read()
    return reader.phrases
  }

  private init(_ text: String) {
    let text = Self.withPowers(text).precomposedStringWithCompatibilityMapping
    rest = text.lowercased()[...]
  }

  /// With `10^3` for `10³`, which loses its height in compatible letters.
  private static func withPowers(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: raised.contains) else { return text }
    var (written, wasRaised) = ("", false)
    for character in text {
      let isRaised = character.unicodeScalars.allSatisfy(raised.contains)
      if isRaised, !wasRaised, written.last?.isNumber == true { written.append("^") }
      written.append(character)
      wasRaised = isRaised
    }
    return written
  }

  private static let raised = Set("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)

  private mutating func read() {
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
      } else if !character.isWhitespace, !".'’`*\"_".contains(character) {
        phrase.append(.other)
      }
    }
  }

  private mutating func end(isSet: Bool) {
    guard !phrase.parts.isEmpty else { return }
    let isBehindLabel = phrases.last?.isLabel == true
    phrase.isSet = isSet || isBehindLabel
    phrase.isBehindLabel = isBehindLabel
    phrase.isBehindSureLabel = phrases.last?.isSureLabel == true
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
    // Nguyên giá is written NG as nghìn is, which only a currency tells.
    if word == "ng", !isBeforeCurrency { return .aside }
    return AmountWord.named(word).map { .word($0) } ?? (AmountWord.isAside(word) ? .aside : .other)
  }

  /// Whether a currency is what follows next, be it behind a point: `ng.đ`, `Ng đồng`.
  private var isBeforeCurrency: Bool {
    let behind = rest.drop { $0.isWhitespace || ".'’".contains($0) }
    let letters = behind.prefix(while: \.isLetter)
    return CurrencySign.named(letters.isEmpty ? behind.prefix(1) : letters) != nil
  }

  /// `1.000`, `1 000 000`, `000` and `10^3` are scales.
  private mutating func number() -> AmountPhrase.Part {
    var digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    while let mark = rest.first, " .,'".contains(mark) {
      let group = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard group.count == 3 else { break }
      digits += group
      rest = rest.dropFirst(4)
    }
    if digits == "10", let power = power() { return .word(AmountWord(zeros: power, isSure: false)) }
    let zeros = digits.first == "1" ? digits.dropFirst() : digits
    guard zeros.allSatisfy({ $0 == "0" }), [3, 6, 9].contains(zeros.count) else { return .number }
    return .word(AmountWord(zeros: zeros.count, isSure: digits.first == "0"))
  }

  /// What stands behind `10^`, up to a million millions.
  private mutating func power() -> Int? {
    let behind = rest.drop(while: \.isWhitespace)
    guard behind.first == "^" else { return nil }
    let digits = behind.dropFirst().drop(while: \.isWhitespace)
      .prefix { $0.isASCII && $0.isNumber }
    guard let power = Int(digits), (2...12).contains(power) else { return nil }
    rest = rest[digits.endIndex...]
    return power
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The parts of a text that may be a date: its numbers, and the words and marks around them.
struct DateText {
  /// A number with how many digits it is written in.
  struct Number: Hashable {
    let value: Int
    let digits: Int
  }

  /// One part after the other; blanks are left out.
  enum Part: Hashable {
    case number(Number)
    case word(DateWord)
    case mark(Character)
  }

  private(set) var parts: [Part] = []

  /// Takes a text apart; nil where it holds anything that no date has.
  init?(_ text: String) {
    guard var rest = Self.withoutTime(FoldedText.key(text)) else { return nil }
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 8, let value = Int(digits) else { return nil }
        parts.append(.number(Number(value: value, digits: digits.count)))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let letters = rest.prefix(while: \.isLetter)
        guard let word = DateWord.all[String(letters)] else { return nil }
        parts.append(.word(word))
        rest = rest.dropFirst(letters.count)
      } else {
        guard first.isWhitespace || "/-.,'’".contains(first) else { return nil }
        if !first.isWhitespace { parts.append(.mark(first)) }
        rest = rest.dropFirst()
      }
    }
  }

  /// The numbers in their order.
  var numbers: [Number] {
    parts.compactMap { if case .number(let number) = $0 { number } else { nil } }
  }

  /// The words in their order.
  var words: [DateWord] {
    parts.compactMap { if case .word(let word) = $0 { word } else { nil } }
  }

  /// The month that a word names, 1 to 12.
  var monthName: Int? {
    words.lazy.compactMap { if case .name(let month) = $0 { month } else { nil } }.first
  }

  /// Whether it begins with a word.
  var beginsWithWord: Bool {
    if case .word = parts.first { true } else { false }
  }

  /// Whether there is one mark between the numbers, always the same, as in `5/7/2021`.
  ///
  /// `1-2/2021` is no date, but two months.
  var hasOneMark: Bool {
    let bare = parts.filter { if case .word = $0 { false } else { true } }
    let body = bare.last == .mark(".") ? bare.dropLast() : bare[...]
    let marks = body.enumerated().compactMap { $0.offset % 2 == 1 ? $0.element : nil }
    return body.count == numbers.count * 2 - 1
      && marks.allSatisfy { $0 == marks[0] && ["/", "-", "."].contains($0.character) }
  }

  /// The date of eight digits alone, `20210705`; nil where they are none of our time.
  var compact: PartialDate? {
    guard parts.count == 1, let number = numbers.first, number.digits == 8,
      (1900...2099).contains(number.value / 10_000)
    else { return nil }
    return PartialDate(
      year: number.value / 10_000, month: number.value / 100 % 100, day: number.value % 100)
  }
}

extension DateText {
  private static let timeWords: Set<String> = Set(
    ["am", "pm", "a.m.", "p.m.", "sa", "ch", "z", "utc", "gmt"])
  /// What stands between a date and its time.
  private static let timeLabels = ["오전", "오후", "lúc", "at"].map { FoldedText.key($0) }

  /// The text before a time of day, `08:30`, `T08:30:00.000+07:00`; nil where a colon stands in
  /// anything else.
  private static func withoutTime(_ text: String) -> Substring? {
    guard let colon = text.firstIndex(of: ":") else { return text[...] }
    let hour = text[..<colon].reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard (1...2).contains(hour) else { return nil }
    let start = text.index(colon, offsetBy: -hour)
    let time = text[start...].split(separator: " ")
    guard time[0].allSatisfy({ $0.isNumber || ":.,+-z".contains($0) }),
      time.dropFirst().allSatisfy({ timeWords.contains(String($0)) || isOffset($0) })
    else { return nil }
    return beforeLabel(text[..<start])
  }

  /// Without the `T` of ISO 8601 or a word before the time, which something has to stand before.
  private static func beforeLabel(_ text: Substring) -> Substring? {
    var date = text
    if date.last == "t", date.dropLast().last?.isNumber == true { date = date.dropLast() }
    for label in timeLabels where date.hasSuffix(label + " ") {
      date = date.dropLast(label.count + 1)
    }
    return date.contains(where: \.isNumber) ? date : nil
  }

  private static func isOffset(_ text: Substring) -> Bool {
    "+-".contains(text.first ?? " ") && text.dropFirst().allSatisfy { $0.isNumber || $0 == ":" }
  }
}

extension DateText.Part {
  /// The mark that it is.
  fileprivate var character: Character? {
    if case .mark(let mark) = self { mark } else { nil }
  }
}

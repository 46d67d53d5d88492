// SPDX-License-Identifier: GPL-3.0-or-later

/// A date whose numbers have words that say what they are: `tháng 7/2021`, `2021년 7월`.
struct MarkedDate {
  /// The year; nil where the words say nothing that the order of the numbers does not.
  private(set) var year: DateText.Number?
  private(set) var month: Int?
  private(set) var day: Int?
  private var rest: [DateText.Number] = []

  /// Gives each number its meaning; nil where words and numbers do not go together.
  init?(_ text: DateText) {
    var marker: DateWord?
    var last: DateText.Number?
    for part in text.parts {
      switch part {
      case .number(let number):
        if let earlier = last { rest.append(earlier) }
        last = number
        if let word = marker, take(number, word) { last = nil }
        marker = nil
      case .word(let word):
        guard word.isMarker, marker == nil else { return nil }
        if word.isBehind {
          guard let number = last, take(number, word) else { return nil }
          last = nil
        } else {
          marker = word
        }
      case .mark: continue
      }
    }
    if let last { rest.append(last) }
    guard marker == nil else { return nil }
    settle()
    if year != nil, !rest.isEmpty || (day != nil && month == nil) { return nil }
  }

  /// Takes a number as what a word says; false where it cannot be that.
  private mutating func take(_ number: DateText.Number, _ word: DateWord) -> Bool {
    switch word {
    case .year, .yearBehind:
      guard year == nil, number.digits == 4 || number.digits == 2 && word == .yearBehind else {
        return false
      }
      year = number
    case .month, .monthBehind:
      guard month == nil, number.digits < 3 else { return false }
      month = number.value
    default:
      guard day == nil, number.digits < 3 else { return false }
      day = number.value
    }
    return true
  }

  /// What has no word is the year, as in `tháng 7/2021`, or day and month, as in `5/7 năm 2021`.
  private mutating func settle() {
    if year == nil {
      if month != nil, rest.count == 1 { year = rest.removeFirst() }
    } else if month == nil, rest.allSatisfy({ $0.digits < 3 }) {
      if day == nil, rest.count == 2 { day = rest.removeFirst().value }
      if rest.count == 1 { month = rest.removeFirst().value }
    }
  }
}

extension DateWord {
  fileprivate var isBehind: Bool {
    switch self {
    case .yearBehind, .monthBehind, .dayBehind: true
    default: false
    }
  }

  fileprivate var isMarker: Bool {
    switch self {
    case .year, .month, .day: true
    default: isBehind
    }
  }
}

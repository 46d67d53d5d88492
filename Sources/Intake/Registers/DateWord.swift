// SPDX-License-Identifier: GPL-3.0-or-later

/// What a word in a date means.
enum DateWord: Hashable, Sendable {
  /// The number before or behind it is the year, the month or the day.
  case year
  case month
  case day
  /// The same in languages that put the word behind its number: `2021년`.
  case yearBehind
  case monthBehind
  case dayBehind
  /// The name of a month, 1 to 12.
  case name(Int)
  /// A part of the year that is no month, such as a quarter, or that it is not known exactly.
  case part
  /// The number of such a part, `III`.
  case numeral
  /// It says nothing, such as the `th` of `5th`.
  case filler

  /// Whether it may stand in a date whose month has a name.
  var isOfNamedMonth: Bool {
    switch self {
    case .name, .filler: true
    default: false
    }
  }

  /// The words, folded, in Vietnamese with and without its marks, English, Korean and Chinese letters.
  static let all: [String: Self] = {
    var words: [String: Self] = [:]
    func add(_ word: Self, _ texts: String) {
      for text in texts.split(separator: " ") { words[FoldedText.key(String(text))] = word }
    }
    add(.year, "năm nam year")
    add(.month, "tháng thang t month")
    add(.day, "ngày ngay day")
    add(.yearBehind, "년 년도 年")
    add(.monthBehind, "월 月")
    add(.dayBehind, "일 日")
    add(
      .part, "quý quy q quarter qtr đợt dot kỳ ky kì học hoc hk lần lan đầu dau giữa giua cuối cuoi"
    )
    add(
      .part, "khoảng khoang about circa ca approx early late mid half h batch term semester phase")
    add(.part, "분기 상반기 하반기 반기 학기 차 초 말 약 季 季度")
    add(.numeral, "i ii iii iv")
    add(.filler, "st nd rd th of")
    for (index, names) in monthNames.enumerated() { add(.name(index + 1), names) }
    return words
  }()

  private static let monthNames = [
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sep sept", "october oct", "november nov", "december dec",
  ]
}

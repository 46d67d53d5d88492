// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether a number format shows a number as a date or time, and how exactly.
enum NumberFormat: Hashable, Sendable {
  case number
  case year
  case month
  case day
  case dayAndTime
  case time

  /// A format that spreadsheets know by number (ISO/IEC 29500-1, 18.8.30).
  ///
  /// 27 to 36 and 50 to 58 are dates or times by the language of the program; a date is right for
  /// all values that are dates.
  init(builtIn number: Int) {
    switch number {
    case 14...16, 27...36, 50...58: self = .day
    case 17: self = .month
    case 18...21, 45, 47: self = .time
    case 22: self = .dayAndTime
    default: self = .number
    }
  }

  /// A format by its code, such as `dd/mm/yyyy`; only the part for positive numbers counts.
  init(code: String) {
    var letters = FormatLetters(code)
    self = letters.format()
  }
}

/// The letters of a format code that stand for parts of a date or time.
private struct FormatLetters {
  private var rest: Substring
  private var letters: [Character] = []

  init(_ code: String) {
    rest = code.lowercased()[...]
  }

  mutating func format() -> NumberFormat {
    while let next = rest.popFirst(), next != ";" {
      guard take(next) else { return .number }
    }
    return shape
  }

  /// Takes in a character; false where the format shows a duration or a plain number.
  private mutating func take(_ character: Character) -> Bool {
    switch character {
    case "\"": skip(through: "\"")
    case "\\", "_", "*": rest = rest.dropFirst()
    case "[": return takeBracket()
    case "a": takeHalfOfDay()
    // Behind a colour or a language too; its e would be a year.
    case "g" where rest.hasPrefix("eneral"): return false
    case "e" where rest.hasPrefix("+") || rest.hasPrefix("-"): return false
    case "y", "e", "m", "d", "h", "s":
      if letters.last != character { letters.append(character) }
    // A year of the Buddhist era.
    case "b": letters.append("y")
    case "0", "#", "?": return letters.last == "s"
    default: break
    }
    return true
  }

  /// Passes over `AM/PM` and `A/P`.
  private mutating func takeHalfOfDay() {
    for text in ["m/pm", "/p"] where rest.hasPrefix(text) {
      rest = rest.dropFirst(text.count)
      return
    }
  }

  /// Passes over a colour or language; `[h]` and the like show durations.
  private mutating func takeBracket() -> Bool {
    let content = rest.prefix { $0 != "]" }
    skip(through: "]")
    return content.isEmpty || !content.allSatisfy { "hms".contains($0) }
  }

  private mutating func skip(through end: Character) {
    rest = rest.firstIndex(of: end).map { rest[rest.index(after: $0)...] } ?? ""
  }

  private var shape: NumberFormat {
    let hasTime = letters.contains("h") || letters.contains("s")
    let hasYear = letters.contains("y") || letters.contains("e")
    if letters.contains("d") { return hasTime ? .dayAndTime : .day }
    if hasYear, hasTime { return .dayAndTime }
    // An m beside h or s is a minute.
    if hasTime { return .time }
    if letters.contains("m") { return hasYear ? .month : .day }
    return hasYear ? .year : .number
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension CurrencySign {
  /// The sign with which a number format shows a number, such as `$` in `[$$-409]#,##0.00`; nil where it
  /// shows none, or other words too.
  init?(formatCode: String) {
    var text = FormatText(formatCode)
    let words = text.shown().lowercased().split(separator: " ")
    let signs = words.compactMap { Self.named($0) }
    guard let sign = signs.first, signs.count == words.count else { return nil }
    self = sign
  }
}

/// By how much a number format makes an amount look other than what the cell holds.
struct ShownScale: Hashable, Sendable {
  /// The zeros that the format says or takes away, 3 for `#,##0" nghìn đồng"`, 0 for a format that takes
  /// away as many as it says, −3 for `#,##0,`.
  let zeros: Int
  /// The currency that it names beside.
  let currency: CurrencySign?

  /// What a format shows; nil where it shows numbers as they are.
  init?(formatCode: String) {
    var text = FormatText(formatCode)
    let unit = AmountUnit(header: text.shown())
    guard text.commas > 0 || unit?.zeros ?? 0 > 0 else { return nil }
    (zeros, currency) = ((unit?.zeros ?? 0) - 3 * text.commas, unit?.currencies.first)
  }
}

/// The text that a number format puts around a positive number.
private struct FormatText {
  private var rest: Substring
  /// How many commas stand behind the last digit, each of which takes away three zeros.
  private(set) var commas = 0
  private var isBehindDigit = false

  init(_ code: String) { rest = code[...] }

  mutating func shown() -> String {
    var shown = ""
    while let next = rest.popFirst(), next != ";" {
      switch next {
      case "\"": shown += take(through: "\"")
      case "\\": shown.append(rest.popFirst() ?? " ")
      // A blank as wide as the next character, or the character that fills the cell.
      case "_", "*": rest = rest.dropFirst()
      case "[":
        let content = take(through: "]")
        // A currency and, behind a hyphen, the language.
        if content.hasPrefix("$") { shown += content.dropFirst().prefix { $0 != "-" } + " " }
      default:
        countCommas(next)
        shown.append(next.isCurrencySymbol ? next : " ")
      }
    }
    return shown
  }

  private mutating func countCommas(_ character: Character) {
    if "0#?".contains(character) {
      // In #,##0 commas part thousands; those before the point take zeros away.
      if isBehindDigit { commas = 0 }
      isBehindDigit = true
    } else if character == ",", isBehindDigit {
      commas += 1
    } else {
      isBehindDigit = false
    }
  }

  private mutating func take(through end: Character) -> Substring {
    let content = rest.prefix { $0 != end }
    rest = rest.dropFirst(content.count + 1)
    return content
  }
}

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

/// The text that a number format puts around a positive number.
private struct FormatText {
  private var rest: Substring

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
      default: shown.append(next.isCurrencySymbol ? next : " ")
      }
    }
    return shown
  }

  private mutating func take(through end: Character) -> Substring {
    let content = rest.prefix { $0 != end }
    rest = rest.dropFirst(content.count + 1)
    return content
  }
}

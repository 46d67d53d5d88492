// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// The text, cut to a width of a terminal's columns.
  func shortened(to columns: Int) -> String {
    shortened(to: Double(columns)) { Double($0.displayWidth) }
  }

  /// The text, cut to a width on a drawing, where capitals are wider than other letters.
  func shortened(toDrawn width: Double) -> String {
    shortened(to: width) { ($0.isUppercase ? 9 : 7) * Double($0.displayWidth) }
  }

  /// The text, cut behind a letter or digit where it is too long.
  private func shortened(to width: Double, _ measure: (Character) -> Double) -> String {
    guard reduce(0, { $0 + measure($1) }) > width else { return self }
    var (short, used) = ("", measure("…"))
    for character in self {
      used += measure(character)
      if used > width { break }
      short.append(character)
    }
    while let last = short.last, !last.isLetter, !last.isNumber { short.removeLast() }
    return short + "…"
  }
}

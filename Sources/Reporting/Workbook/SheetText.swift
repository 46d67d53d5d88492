// SPDX-License-Identifier: GPL-3.0-or-later

/// Text as sheets of Office Open XML hold it.
package enum SheetText {
  /// The text, in which nothing reads as an escaped character and nothing is outside XML.
  package static func escaped(_ text: String) -> String {
    // Nearly all texts have neither `_x` nor a byte with which U+FFFE and U+FFFF begin.
    let isOdd = zip(text.utf8, text.utf8.dropFirst()).contains {
      $0 == UInt8(ascii: "_") && $1 == UInt8(ascii: "x") || $0 == 0xEF
    }
    guard isOdd else { return text }
    let inXML = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value == 0xFFFE || $0.value == 0xFFFF ? "\u{FFFD}" : $0 }))
    return inXML.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }

  /// The name of a column, 0-based: `A` to `Z`, then `AA`.
  package static func letters(ofColumn column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(ofColumn: column / 26 - 1) + letter
  }
}

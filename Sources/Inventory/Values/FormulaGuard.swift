// SPDX-License-Identifier: GPL-3.0-or-later

/// Keeps spreadsheets from running text as a formula: an apostrophe goes before it, and one more before
/// text that has such an apostrophe already, so that taking one off gives the text again.
package enum FormulaGuard {
  /// Text as a text file may hold it; numbers stay as they are.
  package static func guarded(_ text: String) -> String {
    isDangerous(text) ? "'" + text : text
  }

  /// Whether a cell's bytes begin with an apostrophe that stands there for safety.
  package static func isGuarded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.first == apostrophe && isDangerous(bytes.drop { $0 == apostrophe })
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// Whether a spreadsheet would run text as a formula, be it behind apostrophes.
  package static func isDangerous(_ text: String) -> Bool {
    let bytes = text.utf8.drop { $0 == apostrophe }
    guard isDangerous(bytes) else { return false }
    return !isNumber(text.utf8)
  }

  /// Whether text begins with `=`, `+`, `-`, `@` or their wide forms, be it behind what a spreadsheet
  /// may take off, or with a tab or a line break.
  private static func isDangerous(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if "\t\r\n".utf8.contains(first) { return true }
    let seen = unpadded(bytes)
    guard let sign = seen.first else { return false }
    return "=+-@".utf8.contains(sign) || sign == 0xEF && starts(seen, withOneOf: wide)
  }

  /// The bytes without the blanks and invisible letters at their beginning.
  private static func unpadded<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
    var rest = bytes[...]
    while let first = rest.first {
      if first == UInt8(ascii: " ") {
        rest = rest.dropFirst()
      } else if first < 0x20 || first >= 0x7F,
        let letter = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars.first,
        isPadding(letter)
      {
        rest = rest.dropFirst(UTF8.width(letter))
      } else {
        break
      }
    }
    return rest
  }

  private static func starts(_ bytes: some Collection<UInt8>, withOneOf texts: [[UInt8]]) -> Bool {
    texts.contains { bytes.starts(with: $0) }
  }

  private static let wide = ["\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].map { Array($0.utf8) }

  /// Controls, blanks of any width, and letters that leave nothing on the page: those that Unicode lets
  /// programs pass over (Default_Ignorable_Code_Point) and fillers that look empty.
  private static func isPadding(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x17B5,
      0x180B...0x180F, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x2800, 0x3000, 0x3164,
      0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x16FE4, 0x1BCA0...0x1BCA3, 0x1D159,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  private static func isNumber(_ text: some Collection<UInt8>) -> Bool {
    text.first == UInt8(ascii: "-") && text.count > 1
      && text.dropFirst().allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
  }
}

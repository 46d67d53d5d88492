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
      } else if first >= 0xC2, let pad = padding.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(pad.count)
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

  /// Blanks of any width, and letters that leave nothing on the page.
  private static let padding =
    (Array(0x2000...0x200F) + Array(0x2028...0x202F) + [
      0x85, 0xA0, 0xAD, 0x61C, 0x1680, 0x180E, 0x205F, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069,
      0x3000,
      0xFEFF,
    ]).compactMap { Unicode.Scalar(UInt32($0)).map { Array(String($0).utf8) } }

  private static func isNumber(_ text: some Collection<UInt8>) -> Bool {
    text.first == UInt8(ascii: "-") && text.count > 1
      && text.dropFirst().allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Keeps spreadsheets from running text as a formula: an apostrophe goes before it, and one more before
/// text that has such an apostrophe already, so that taking one off gives the text again.
enum FormulaGuard {
  /// Text as a text file may hold it; numbers stay as they are.
  static func guarded(_ text: String) -> String {
    isDangerous(text) ? "'" + text : text
  }

  /// Whether a cell's bytes begin with an apostrophe that stands there for safety.
  static func isGuarded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.first == apostrophe && isDangerous(bytes.drop { $0 == apostrophe })
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// Whether a spreadsheet would run text as a formula, be it behind apostrophes.
  static func isDangerous(_ text: String) -> Bool {
    let bytes = text.utf8.drop { $0 == apostrophe }
    guard isDangerous(bytes) else { return false }
    return !isNumber(text.utf8)
  }

  /// Whether text begins with `=`, `+`, `-`, `@`, their wide forms, a tab or a line break.
  private static func isDangerous(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if "=+-@\t\r\n".utf8.contains(first) { return true }
    return first == 0xEF && wide.contains { bytes.starts(with: $0) }
  }

  private static let wide = ["\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].map { Array($0.utf8) }

  private static func isNumber(_ text: some Collection<UInt8>) -> Bool {
    text.first == UInt8(ascii: "-") && text.count > 1
      && text.dropFirst().allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
  }
}

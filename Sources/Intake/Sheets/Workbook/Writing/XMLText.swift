// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes text into the XML of a workbook.
enum XMLText {
  /// What every part begins with.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"

  /// Text with what XML cannot hold as it is replaced; ``EscapedText`` reads it back.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in guarded(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case "\u{1}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "_x\(hexadecimal(scalar))_"
      case "\0": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Text in which `_x000D_` and its like stand for themselves.
  private static func guarded(_ text: String) -> String {
    text.contains("_x")
      ? text.split(separator: "_x", omittingEmptySubsequences: false)
        .joined(separator: "_x005F_x") : text
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

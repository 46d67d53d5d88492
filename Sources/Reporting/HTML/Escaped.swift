// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Text that HTML and SVG show as it is.
enum Escaped {
  static func html(_ text: String) -> String {
    var escaped = ""
    for scalar in text.plain.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Text that HTML, SVG and style sheets show as it is.
package enum Escaped {
  package static func html(_ text: String) -> String {
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

  /// A string of a style sheet, in which only letters, digits and blanks stand as they are.
  static func css(_ text: String) -> String {
    let scalars = text.plain.unicodeScalars.map { scalar in
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " "
      return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    return "\"\(scalars.joined())\""
  }
}

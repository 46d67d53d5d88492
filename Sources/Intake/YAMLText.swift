// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Writes texts of YAML.
enum YAMLText {
  /// A text in double quotes, with codes for what would steer a terminal or turn the direction of writing.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: quoted += "\\\""
      case 0x5C: quoted += "\\\\"
      case 0xFEFF, 0xFFFE, 0xFFFF,
        _ where scalar.isUnsafe:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

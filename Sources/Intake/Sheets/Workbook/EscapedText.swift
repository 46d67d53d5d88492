// SPDX-License-Identifier: GPL-3.0-or-later

/// Text of a workbook, where `_x000D_` stands for a carriage return (ISO/IEC 29500-1, 22.9.2.19).
enum EscapedText {
  /// The text with its escapes replaced by what they stand for; those of no character stay.
  static func plain(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "_")) else { return text }
    var plain: [UInt8] = []
    var at = 0
    while at < text.count {
      if let scalar = escape(in: text, at: at), let bytes = UTF8.encode(scalar) {
        plain += bytes
        at += 7
      } else {
        plain.append(text[at])
        at += 1
      }
    }
    return plain
  }

  private static func escape(in text: [UInt8], at start: Int) -> Unicode.Scalar? {
    guard start + 7 <= text.count, text[start] == UInt8(ascii: "_"),
      text[start + 1] == UInt8(ascii: "x"), text[start + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = String(decoding: text[(start + 2)..<(start + 6)], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let code = UInt32(digits, radix: 16), code > 0 else {
      return nil
    }
    return Unicode.Scalar(code)
  }
}

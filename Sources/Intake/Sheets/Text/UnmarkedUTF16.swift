// SPDX-License-Identifier: GPL-3.0-or-later

/// UTF-16 without a byte order mark, known by the pairs of an ASCII character and a NUL that digits and
/// separators are.
enum UnmarkedUTF16 {
  /// The order of bytes that the start of a text has; nil where it is no such text.
  static func encoding(of start: [UInt8]) -> TextEncoding? {
    guard start.count.isMultiple(of: 2) else { return nil }
    var (little, big) = (0, 0)
    for at in stride(from: 0, to: start.count - 1, by: 2) {
      switch (start[at], start[at + 1]) {
      case (0, 0): return nil
      case (let byte, 0) where isText(byte): little += 1
      case (0, let byte) where isText(byte): big += 1
      default: break
      }
    }
    // Most of a register in any script is separators, digits, blanks and line breaks; a text with a
    // stray NUL has one such pair among very many.
    guard max(little, big) * 16 >= start.count, max(little, big) > min(little, big) * 4 else {
      return nil
    }
    return little > big ? .utf16LittleEndian : .utf16BigEndian
  }

  private static func isText(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) || [0x09, 0x0A, 0x0D].contains(byte)
  }
}

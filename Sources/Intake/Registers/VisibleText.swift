// SPDX-License-Identifier: GPL-3.0-or-later

/// Text without letters that nobody sees, which come along when text is copied from a web page: spaces
/// of no width, soft hyphens, marks of byte order and of direction.
///
/// The joiners of Indic and Persian script stay, since they change what is seen.
enum VisibleText {
  /// The text without them.
  static func string(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 > 0x7F }),
      text.unicodeScalars.contains(where: isInvisible)
    else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isInvisible($0) }))
  }

  /// Whether a text in NFC has no such letters and no blanks but single spaces between words; false also
  /// where only a full look can tell.
  static func isTrimmed(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isTrimmed) ?? false
  }

  private static func isTrimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in bytes {
      // Of what is plainly normal, blanks and invisible letters begin with one of these bytes.
      if byte == 0xC2 || byte == 0xE2 || (9...13).contains(byte) { return false }
      if byte == space, last == space { return false }
      last = byte
    }
    return last != space && NormalText.isPlainlyNormal(bytes)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.value != 0x200C && scalar.value != 0x200D
      && scalar.properties.generalCategory == .format
      && scalar.properties.isDefaultIgnorableCodePoint
  }
}

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

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.value != 0x200C && scalar.value != 0x200D
      && scalar.properties.generalCategory == .format
      && scalar.properties.isDefaultIgnorableCodePoint
  }
}

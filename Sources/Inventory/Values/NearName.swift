// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// Ids that people read as one: they differ in capitals, blanks, letters that nobody sees, or in how
/// Unicode writes the same letter.
public enum NearName {
  /// In what two ids differ.
  public enum Difference: Hashable, Sendable {
    case capitals
    case blanks
    /// Letters that nobody sees, such as a zero-width space, in the order of their numbers.
    case invisible([Unicode.Scalar])
    /// One letter in several forms, such as `Ａ` and `A`.
    case form
  }

  /// What ids that people read as one have in common.
  public static func key(_ id: String) -> String {
    if id.utf8.allSatisfy(isPlain) { return id }
    return seen(id.precomposedStringWithCompatibilityMapping.lowercased())
  }

  /// In what two ids differ that have one key.
  public static func differences(_ left: String, _ right: String) -> [Difference] {
    let invisible = Set(left.unicodeScalars.filter(isInvisible))
      .symmetricDifference(right.unicodeScalars.filter(isInvisible))
    let (seenLeft, seenRight) = (seen(left), seen(right))
    var differences: [Difference] = []
    if seenLeft != seenRight {
      let isCapitals = seenLeft.lowercased() == seenRight.lowercased()
      differences.append(isCapitals ? .capitals : .form)
    }
    if blanks(of: left) != blanks(of: right) { differences.append(.blanks) }
    if !invisible.isEmpty { differences.append(.invisible(invisible.sorted())) }
    return differences.isEmpty ? [.form] : differences
  }

  /// Whether a letter leaves nothing on the page, such as a zero-width space or a soft hyphen.
  public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Small letters without accents, digits and signs are their own key.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func seen(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace && !isInvisible($0) }
    return String(String.UnicodeScalarView(scalars)).precomposedStringWithCanonicalMapping
  }

  /// Where the blanks stand, counted in letters that can be seen.
  private static func blanks(of text: String) -> [Int] {
    var places: [Int] = []
    var count = 0
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      if scalar.properties.isWhitespace { places.append(count) } else { count += 1 }
    }
    return places
  }
}

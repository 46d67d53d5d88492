// SPDX-License-Identifier: GPL-3.0-or-later

/// Latin letters with marks taken apart once, since most text of registers is made of them.
enum LatinLetters {
  private static let basic: [[UnicodeScalar]] = (0..<0x250).compactMap(parts)
  private static let additional: [[UnicodeScalar]] = (0x1E00..<0x1F00).compactMap(parts)

  /// The small letter and its marks; nil where it is no letter of these, or a mark that stands alone.
  static func parts(of scalar: UnicodeScalar) -> [UnicodeScalar]? {
    let value = Int(scalar.value)
    if value < 0x250 { return basic[value] }
    return (0x1E00..<0x1F00).contains(value) ? additional[value - 0x1E00] : nil
  }

  private static func parts(of value: UInt32) -> [UnicodeScalar]? {
    UnicodeScalar(value).map { Array(FoldedText.smallLetters(of: String($0))) }
  }
}

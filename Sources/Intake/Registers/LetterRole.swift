// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// What a letter or sign does in a text that is folded.
enum LetterRole {
  /// Nobody sees it.
  case nothing
  /// A tone mark of Vietnamese, which belongs to the whole syllable.
  case tone
  case blank
  /// A digit, a point and the like, where a syllable ends.
  case sign
  /// A letter, or a mark that belongs to it.
  case letter

  private static let first: [LetterRole] = (0..<0x370).compactMap { (value: UInt32) in
    UnicodeScalar(value).map { LetterRole(looking: $0) }
  }

  /// What a letter does.
  init(of scalar: UnicodeScalar) {
    let value = Int(scalar.value)
    self = value < Self.first.count ? Self.first[value] : Self(looking: scalar)
  }

  private init(looking scalar: UnicodeScalar) {
    self =
      if NearName.isInvisible(scalar) {
        .nothing
      } else if Self.isTone(scalar) {
        .tone
      } else if scalar.properties.isWhitespace {
        .blank
      } else if scalar.properties.isAlphabetic
        || scalar.properties.canonicalCombiningClass != .notReordered
      {
        .letter
      } else {
        .sign
      }
  }

  /// Grave, acute, tilde, hook above, dot below.
  private static func isTone(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x300, 0x301, 0x303, 0x309, 0x323: true
    default: false
    }
  }
}

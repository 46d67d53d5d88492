// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// Names without what people write in different ways: capitals, spaces, accents.
enum FoldedName {
  /// A name in small letters without accents and with single spaces.
  static func loose(_ name: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case ...0x20:
        if letters.last != nil, letters.last != space { letters.append(space) }
      case ...0x7F: letters.append(small(UInt8(scalar.value)))
      default: letters += bases[scalar] ?? base(of: scalar)
      }
    }
    if letters.last == space { letters.removeLast() }
    return letters
  }

  /// Whether two names are one name in two spellings: capitals, the place of a tone mark (`hoà` and
  /// `hòa`), or all accents left out.
  static func areSpellings(_ left: String, _ right: String) -> Bool {
    guard loose(left) == loose(right) else { return false }
    return left.utf8.allSatisfy { $0 < 0x80 } || right.utf8.allSatisfy { $0 < 0x80 }
      || syllables(left) == syllables(right)
  }

  /// The words in small letters, the tone mark of each at its end.
  private static func syllables(_ name: String) -> [[Unicode.Scalar]] {
    let scalars = name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    return scalars.split { $0.value <= 0x20 }.map { word in
      word.filter { !tones.contains($0) } + word.filter(tones.contains)
    }
  }

  /// Grave, acute, tilde, hook above and dot below: the tone marks of Vietnamese.
  private static let tones: Set<Unicode.Scalar> = [
    "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}",
  ]

  private static let space = UInt8(ascii: " ")

  private static func small(_ letter: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) ? letter + 32 : letter
  }

  /// The letters of Vietnamese and its neighbours, made once: folding goes through millions of names.
  private static let bases = Dictionary(
    uniqueKeysWithValues: ([0xC0...0x1B0, 0x1EA0...0x1EF9] as [ClosedRange<UInt32>])
      .flatMap { $0.compactMap(Unicode.Scalar.init) }.map { ($0, base(of: $0)) })

  private static func base(of scalar: Unicode.Scalar) -> [UInt8] {
    let small = scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping
    let bare = small.unicodeScalars.filter {
      $0.properties.canonicalCombiningClass == .notReordered
    }
    let text = String(String.UnicodeScalarView(bare)).precomposedStringWithCanonicalMapping
    return Array((text == "đ" ? "d" : text).utf8)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension ReadTables {
  /// The 0-based rows whose tags people read as that of another row, whoever holds it.
  ///
  /// Hardly any row of a large register is among them, so that millions of tags are looked up only
  /// once for all rules about tags.
  func rowsOfAlikeTags() -> [Int] {
    let rows = assets.rows
    var tags = RowTable(capacity: rows.count { $0.tag != nil })
    var isAlike = [Bool](repeating: false, count: rows.count)
    for index in rows.indices {
      guard let tag = rows[index].tag.map(NearTag.init) else { continue }
      let earlier = tags.insert(index, hash: tag.hash(salt: 0)) {
        rows[$0].tag.map(NearTag.init) == tag
      }
      guard let earlier else { continue }
      isAlike[earlier] = true
      isAlike[index] = true
    }
    return isAlike.indices.filter { isAlike[$0] }
  }
}

/// A tag as people read it; those of plain letters are compared without making new text.
///
/// Zeros in front of digits alone make no difference, since spreadsheets eat them.
struct NearTag: Equatable {
  private let text: String

  init(_ tag: String) {
    var tag = tag
    text = Self.withoutZeros(tag.withUTF8 { UTF8Check.isASCII($0) } ? tag : NearName.key(tag))
  }

  /// What tags have in common that people read as one.
  static func key(_ tag: String) -> String { withoutZeros(NearName.key(tag)) }

  private static func withoutZeros(_ tag: String) -> String {
    guard tag.utf8.first == UInt8(ascii: "0"), tag.utf8.allSatisfy({ (48...57).contains($0) })
    else { return tag }
    let rest = tag.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }

  /// A hash of what is compared, the same in every run; the salt goes into the key.
  func hash(salt: Int32) -> UInt64 {
    var text = text
    return text.withUTF8 {
      Self.letters($0).reduce(UInt64(UInt32(bitPattern: salt)) &+ 0xCBF2_9CE4_8422_2325) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
    }
  }

  static func == (left: Self, right: Self) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.withUTF8 { left in
      right.withUTF8 { letters(left).elementsEqual(letters($0)) }
    }
  }

  private static func letters(_ text: UnsafeBufferPointer<UInt8>) -> some Sequence<UInt8> {
    text.lazy.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }
}

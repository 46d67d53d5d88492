// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds

/// Changes bytes at random, the same way for the same seed.
struct Mutator {
  fileprivate static let longest = 1 << 14
  fileprivate var random: SplitMix64

  /// Pieces that readers take special notice of.
  private static let tokens: [[UInt8]] = [
    Array("\"".utf8), Array("\r\n".utf8), Array(",;|\t".utf8), [0], [0xFF], [0xEF, 0xBF, 0xBD],
    [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xF0, 0x9F], [0x7F, 0xFF, 0xFF, 0xFF],
    Array("PK\u{3}\u{4}".utf8), Array("<!DOCTYPE a [<!ENTITY b 'c'>]>".utf8), Array("&b;".utf8),
    Array("<row r=\"1048577\">".utf8), Array("<c r=\"XFE1\" t=\"s\">".utf8), Array("</row>".utf8),
    Array("<v>-1</v>".utf8), Array("99999999999999999999".utf8), Array("1e308".utf8),
    Array("_x0000__xD800_".utf8), Array("<![CDATA[".utf8), Array("<!--".utf8), Array("../".utf8),
    Array(" s=\"-1\"".utf8), Array("<f/>".utf8), Array(" xmlns=\"\"".utf8),
  ]

  init(_ random: SplitMix64) {
    self.random = random
  }

  /// At least one change, seldom more than a few, each of a kind drawn anew.
  mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    repeat { change(&bytes) } while random.chance(40)
    return bytes
  }

  /// One element of a list that is not empty.
  mutating func pick<Element>(_ list: [Element]) -> Element {
    random.pick(list)
  }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool {
    random.chance(percent)
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let start = random.below(bytes.count + 1)
    let end = min(bytes.count, start + 1 + random.below(random.chance(80) ? 8 : 256))
    switch random.below(7) {
    case 0: if start < end { bytes[start] ^= 1 << random.below(8) }
    case 1: if start < end { bytes[start] = UInt8(random.below(256)) }
    case 2: bytes.removeSubrange(start..<end)
    case 3: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count + 1))
    case 4: bytes.insert(contentsOf: random.pick(Self.tokens), at: start)
    case 5: bytes.replaceSubrange(start..<end, with: random.pick(Self.tokens))
    default: if random.chance(10) { bytes.removeSubrange(start...) }
    }
    if bytes.count > Self.longest { bytes.removeSubrange(Self.longest...) }
  }
}

extension Mutator {
  /// Changes XML so that it mostly stays well-formed: whole tags and what stands between them are
  /// repeated, removed, exchanged, or get another content.
  mutating func changedXML(_ bytes: [UInt8]) -> [UInt8] {
    var pieces = Self.pieces(of: bytes)
    repeat {
      let (from, to) = (random.below(pieces.count), random.below(pieces.count))
      switch random.below(6) {
      case 0: pieces.insert(pieces[from], at: to)
      case 1: pieces.insert(contentsOf: pieces[min(from, to)...max(from, to)].prefix(40), at: to)
      case 2: if pieces.count > 1 { pieces.remove(at: from) }
      case 3: pieces.swapAt(from, to)
      case 4: pieces[from] = changedContent(pieces[from])
      default: pieces[from] = changed(pieces[from])
      }
    } while random.chance(40)
    return Array(pieces.joined().prefix(Self.longest))
  }

  /// A tag with another attribute value, or a text with another number or token in its place.
  private mutating func changedContent(_ piece: [UInt8]) -> [UInt8] {
    guard piece.first == UInt8(ascii: "<") else { return random.pick(Self.contents) }
    let quotes = piece.indices.filter { piece[$0] == UInt8(ascii: "\"") }
    guard quotes.count >= 2 else { return piece }
    let value = random.below(quotes.count / 2) * 2
    return Array(piece[...quotes[value]]) + random.pick(Self.contents)
      + Array(piece[quotes[value + 1]...])
  }

  /// Values that attributes and elements may have.
  private static let contents = [
    "0", "-1", "1", "13", "99999", "4294967296", "9223372036854775808", "1.5", "-0", "1e400", "NaN",
    "44197", "60", "2958466", "A1", "F1048577", "XFD1", "ZZZZ1", "A1:XFD1048576", "A2:A1", "s", "e",
    "d", "str", "inlineStr", "b", "TRUE", "2021-02-30", "31/02/2021", "1.234", "835,30", "'=x",
    "=1",
    "x", "Bàn", "Tổng cộng", "Đơn vị:", "finding", "&#0;", "&lt;", "_xD800_", " ", "hidden", "",
    "../../x", "rId9", "dd/mm/yyyy", "[h]:mm", "0.00",
  ].map { Array($0.utf8) }

  /// The tags of a text, and what stands between them.
  private static func pieces(of bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    for byte in bytes {
      if byte == UInt8(ascii: "<"), !piece.isEmpty {
        pieces.append(piece)
        piece = []
      }
      piece.append(byte)
      if byte == UInt8(ascii: ">") {
        pieces.append(piece)
        piece = []
      }
    }
    return pieces + (piece.isEmpty && !pieces.isEmpty ? [] : [piece])
  }
}

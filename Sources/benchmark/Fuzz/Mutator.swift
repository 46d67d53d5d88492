// SPDX-License-Identifier: GPL-3.0-or-later

/// Changes bytes at random, the same way for the same seed.
struct Mutator {
  private static let longest = 1 << 14
  private var random: SplitMix64

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

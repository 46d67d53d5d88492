// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes ZIP archives whose parts are stored as they are, just enough to make small workbooks.
struct StoredArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive of parts in their order; those named as deflated hold a DEFLATE stream as they are,
  /// with sizes and sums that do not fit it.
  init(_ parts: [(name: String, bytes: [UInt8])], deflated: Set<String> = []) {
    for part in parts { add(part.name, part.bytes, method: deflated.contains(part.name) ? 8 : 0) }
  }

  /// The whole archive.
  var archive: [UInt8] {
    let end: [UInt8] =
      Self.number(0x0605_4b50, 4) + Self.number(0, 4) + Self.number(count, 2)
      + Self.number(count, 2) + Self.number(directory.count, 4) + Self.number(bytes.count, 4)
      + Self.number(0, 2)
    return bytes + directory + end
  }

  /// A DEFLATE stream of so many times 258 blanks and one (RFC 1951, fixed codes).
  static func deflatedBlanks(_ times: Int) -> [UInt8] {
    let (begin, blank, end) = ("110", "01010000", "0000000")
    let copy = "11000101" + "00000"
    let bits = Array((begin + blank + String(repeating: copy, count: times) + end).utf8)
    return stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) { byte, bit in
        bit.element == UInt8(ascii: "1") ? byte | 1 << bit.offset : byte
      }
    }
  }

  private mutating func add(_ name: String, _ content: [UInt8], method: Int) {
    let name = Array(name.utf8)
    // Version 2.0, no flags, method, no time.
    let common =
      Self.number(20, 2) + Self.number(method << 16, 8) + Self.number(Self.checksum(content), 4)
      + Self.number(content.count, 4) + Self.number(content.count, 4) + Self.number(name.count, 2)
      + Self.number(0, 2)
    directory += Self.number(0x0201_4b50, 4) + Self.number(20, 2) + common
    directory += Self.number(0, 10) + Self.number(bytes.count, 4) + name
    bytes += Self.number(0x0403_4b50, 4) + common + name + content
    count += 1
  }

  private static func number(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var remainder: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      remainder = table[Int(UInt8(truncatingIfNeeded: remainder) ^ byte)] ^ (remainder >> 8)
    }
    return Int(~remainder)
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { rest, _ in
      rest & 1 == 0 ? rest >> 1 : 0xEDB8_8320 ^ (rest >> 1)
    }
  }
}

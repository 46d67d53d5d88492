// SPDX-License-Identifier: GPL-3.0-or-later

/// What two bytes stand for in CP949, which Korean Windows writes: KS X 1001 as EUC-KR has it, and all
/// other Hangul syllables in the pairs that EUC-KR leaves free.
enum KoreanTable {
  /// The bytes that begin a pair.
  static let leads: ClosedRange<UInt8> = 0x81...0xFE

  /// The UTF-8 of a pair, or nil where it stands for nothing.
  static func text(_ lead: UInt8, _ trail: UInt8) -> [UInt8]? {
    guard leads.contains(lead), let value = Unicode.Scalar(values[place(lead, trail)]),
      value != "\0"
    else { return nil }
    return UTF8.encode(value).map(Array.init)
  }

  /// Whether a character is one of the 2,350 syllables that nearly all Korean text is made of.
  static func isCommonSyllable(_ scalar: Unicode.Scalar) -> Bool {
    UInt16(exactly: scalar.value).map(common.contains) ?? false
  }

  private static let syllables: ClosedRange<UInt16> = 0xAC00...0xD7A3

  /// The first bytes of the rows that ``standard`` has.
  private static let rows = Array(0xA1...0xAC) + Array(0xB0...0xC8) + [UInt8](0xCA...0xFD)

  private static let standardValues = standard.unicodeScalars.map {
    $0.isASCII ? 0 : UInt16($0.value)
  }

  private static let common = Set(standardValues.filter(syllables.contains))

  /// The character of each pair by its place; 0 where there is none.
  private static let values: [UInt16] = {
    var values = [UInt16](repeating: 0, count: leads.count << 8)
    for (index, value) in standardValues.enumerated() {
      values[place(rows[index / 94], 0xA1 + UInt8(index % 94))] = value
    }
    var rare = syllables.lazy.filter { !common.contains($0) }.makeIterator()
    for (lead, trail) in freePairs { values[place(lead, trail)] = rare.next() ?? 0 }
    return values
  }()

  /// The pairs that EUC-KR leaves free for syllables, in their order.
  private static var freePairs: [(UInt8, UInt8)] {
    let trails = Array(0x41...0x5A) + Array(0x61...0x7A) + [UInt8](0x81...0xFE)
    return (leads.lowerBound...0xC6).flatMap { lead in
      trails.filter { lead < 0xA1 || $0 < 0xA1 }.map { (lead, $0) }
    }
  }

  private static func place(_ lead: UInt8, _ trail: UInt8) -> Int {
    Int(lead - leads.lowerBound) << 8 | Int(trail)
  }
}

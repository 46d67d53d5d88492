// SPDX-License-Identifier: GPL-3.0-or-later

/// Canonical CSV bytes under construction: comma, line feed, quotes only where RFC 4180 needs them.
struct CanonicalRow {
  private(set) var bytes: [UInt8] = []
  private let ids: CanonicalIDs
  private var isAtStart = true

  /// No cells yet; positions are written as their ids, or as numbers where there are none.
  init(_ ids: CanonicalIDs = CanonicalIDs()) { self.ids = ids }

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  /// Forgets what was written, to go on behind it.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isAtStart = true
  }

  mutating func cell(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func cell(_ text: String?) {
    if let text { cell(text) } else { separate() }
  }

  mutating func cell(_ number: some BinaryInteger) {
    separate()
    append(number)
  }

  mutating func cell(_ number: (some BinaryInteger)?) {
    if let number { cell(number) } else { separate() }
  }

  mutating func cell(_ flag: Bool?) {
    cell(flag.map { $0 ? "yes" : "no" })
  }

  mutating func cell(_ position: Position<Inventory.AssetClass>?) {
    cell(position, ids.classes)
  }

  mutating func cell(_ position: Position<Inventory.Unit>?) {
    cell(position, ids.units)
  }

  mutating func cell(_ position: Position<Inventory.Office>?) {
    cell(position, ids.offices)
  }

  private mutating func cell(_ position: Position<some Any>?, _ ids: WrittenIDs) {
    guard let position, !ids.isEmpty else { return cell(position?.index) }
    separate()
    ids.write(Int(position.index), to: &bytes)
  }

  /// Writes a number of parts, such as thousandths, as the exact decimal number of wholes.
  mutating func cell(_ parts: (some BinaryInteger)?, over denominator: Int128) {
    cell(text: parts.flatMap { Fraction(Int128($0), over: denominator) })
  }

  /// Writes a date as its description does.
  mutating func cell(_ date: PartialDate?) {
    separate()
    guard let date else { return }
    append(date.year, width: 4)
    appendPart(date.month)
    appendPart(date.day)
  }

  private mutating func appendPart(_ part: (some BinaryInteger)?) {
    guard let part else { return }
    bytes.append(UInt8(ascii: "-"))
    append(part, width: 2)
  }

  /// Writes the normal text of a value that has one.
  mutating func cell(text value: (some CustomStringConvertible)?) {
    cell(value?.description)
  }

  private mutating func separate() {
    if isAtStart { isAtStart = false } else { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func append(_ number: some BinaryInteger, width: Int = 1) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestNumber) { digits in
      var start = digits.count
      var rest = UInt64(number.magnitude)
      while rest > 0 || start > digits.count - width {
        start -= 1
        digits.initializeElement(at: start, to: UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      }
      if number < 0 {
        start -= 1
        digits.initializeElement(at: start, to: UInt8(ascii: "-"))
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  /// The bytes of the smallest 64-bit number.
  private static let longestNumber = 20

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.contains(where: Self.needsQuotes) else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    // Most bytes are larger than all of these.
    byte <= UInt8(ascii: ",")
      && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r"))
  }
}

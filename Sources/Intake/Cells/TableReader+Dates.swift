// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension TableReader {
  /// A date as coarse as it was written, or none.
  mutating func optionalDate(_ column: Column) -> PartialDate? {
    guard let cell = filled(column) else { return nil }
    guard let date = PartialDate(bytes: bytes(cell)) else {
      reportBadDate(cell, column)
      return nil
    }
    return date
  }

  @inline(never)
  private mutating func reportBadDate(_ cell: CSVCell, _ column: Column) {
    report(
      .badDate, column,
      Message("cell.not-a-date", ["value": Finding.quoted(records.text(of: cell))]),
      remedy: Message("cell.write-date"))
  }
}

extension PartialDate {
  /// Reads `2019`, `2019-05` or `2019-05-07` from bytes.
  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard let year = Self.number(bytes, at: 0, digits: 4) else { return nil }
    switch bytes.count {
    case 4: self.init(year: year)
    case 7:
      guard let month = Self.part(bytes, at: 4) else { return nil }
      self.init(year: year, month: month)
    case 10:
      guard let month = Self.part(bytes, at: 4), let day = Self.part(bytes, at: 7) else {
        return nil
      }
      self.init(year: year, month: month, day: day)
    default: return nil
    }
  }

  /// Two digits behind a hyphen.
  private static func part(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    bytes[start] == UInt8(ascii: "-") ? number(bytes, at: start + 1, digits: 2) : nil
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, digits: Int
  ) -> Int? {
    guard start + digits <= bytes.count else { return nil }
    var number = 0
    for index in start..<start + digits {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}

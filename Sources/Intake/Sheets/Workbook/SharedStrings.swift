// SPDX-License-Identifier: GPL-3.0-or-later

/// The texts that the cells of a workbook refer to by number, one behind the other in one buffer.
struct SharedStrings: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// How many there are.
  var count: Int { ends.count }

  /// Bytes of all together.
  var size: Int { bytes.count }

  /// The UTF-8 of a text, numbered from 0; nil where there is none of that number.
  subscript(number: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(number) else { return nil }
    return bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// Adds a text behind the others.
  mutating func append(_ text: [UInt8]) {
    bytes += text
    ends.append(bytes.count)
  }
}

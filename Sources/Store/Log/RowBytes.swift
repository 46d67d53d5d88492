// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import GRDB

/// The bytes by which the log's tree covers a row: for each value in the order of the columns its
/// length in decimal digits, a colon, its text in UTF-8 and a comma; nothing has length 0.
struct RowBytes {
  private(set) var bytes: [UInt8] = []

  /// A row of texts that is not written yet; nil is NULL.
  init(_ texts: [String?]) {
    for text in texts { append((text ?? "").utf8) }
  }

  /// Some columns of a row that was read.
  ///
  /// Their bytes are taken as they stand in the file: a text of Swift ends before a zero byte, and
  /// bytes that are not UTF-8 are mended in it.
  init(_ row: Row, columns: Range<Int>) throws {
    for column in columns { try row.withUnsafeData(atIndex: column) { append($0 ?? Data()) } }
  }

  private mutating func append(_ value: some Collection<UInt8>) {
    bytes += "\(value.count):".utf8
    bytes += value
    bytes.append(UInt8(ascii: ","))
  }
}

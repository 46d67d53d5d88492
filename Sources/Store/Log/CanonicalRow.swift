// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import GRDB

/// The bytes by which the log's tree covers a row: for each value in the order of the columns its
/// length in decimal digits, a colon, its text in UTF-8 and a comma; nothing has length 0.
enum CanonicalRow {
  static func bytes(_ values: some Sequence<DatabaseValue>) -> [UInt8] {
    values.reduce(into: []) { bytes, value in
      let text = text(of: value)
      bytes += Array("\(text.count):".utf8) + text + [UInt8(ascii: ",")]
    }
  }

  private static func text(of value: DatabaseValue) -> [UInt8] {
    switch value.storage {
    case .null: []
    case .int64(let number): Array(String(number).utf8)
    case .double(let number): Array(String(number).utf8)
    case .string(let text): Array(text.utf8)
    case .blob(let data): Array(data)
    }
  }
}

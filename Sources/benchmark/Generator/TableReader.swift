// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A small CSV table, held in memory: enough for the tables that a remake starts from.
struct TableReader {
  private(set) var rows: [[String: String]] = []

  init(_ url: URL) throws {
    let records = Self.records(of: Array(try Data(contentsOf: url)))
    guard let header = records.first else { return }
    rows = records.dropFirst().map { record in
      Dictionary(zip(header, record)) { first, _ in first }
    }
  }

  /// Records by RFC 4180; a doubled quote inside quotes is one quote.
  private static func records(of bytes: [UInt8]) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var quoted = false
    for byte in bytes where byte != 0x0d {
      switch (byte, quoted) {
      case (0x22, _):
        quoted.toggle()
        if quoted, cell.last == 0x00 { cell[cell.count - 1] = 0x22 } else { cell.append(0x00) }
      case (0x2c, false), (0x0a, false):
        record.append(String(decoding: cell.filter { $0 != 0x00 }, as: UTF8.self))
        cell.removeAll()
        guard byte == 0x0a else { continue }
        records.append(record)
        record.removeAll()
      default: cell.append(byte)
      }
    }
    return records
  }
}

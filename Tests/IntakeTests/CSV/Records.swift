// SPDX-License-Identifier: GPL-3.0-or-later

@testable import Intake

/// A record with its row, as the reader of CSV gives it.
struct ReadRecord: Equatable {
  let row: Int
  let cells: [String]
  let faults: [CSVCell.Fault]
}

enum Records {
  /// All records of a file.
  static func all(_ bytes: [UInt8]) -> [ReadRecord] {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = CSVReader(bytes)
      var records: [ReadRecord] = []
      while reader.next() {
        records.append(
          ReadRecord(
            row: reader.row, cells: reader.cells.map { reader.text(of: $0) },
            faults: reader.cells.map(\.fault)))
      }
      return records
    }
  }

  /// The cells of all records.
  static func cells(_ text: String) -> [[String]] { all(Array(text.utf8)).map(\.cells) }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension CSVReader {
  /// Starts before the header of a table: behind a first line such as `sep=;`, with what separates the
  /// cells of the header, as spreadsheet programs write what they call CSV.
  init(_ bytes: UnsafeBufferPointer<UInt8>, of table: TableName) {
    let start = CSVReader(bytes).position
    if let declared = Separator.declared(in: Array(bytes[start...].prefix(6))) {
      self.init(bytes, separator: declared)
      _ = next()
    } else {
      self.init(bytes, separator: Self.separator(of: bytes, for: table))
    }
    limits = ReadingLimits()
  }

  /// The separator that cuts the most names of columns out of the header; comma where none is better.
  private static func separator(
    of bytes: UnsafeBufferPointer<UInt8>, for table: TableName
  ) -> Separator {
    let names = Set(table.columns.map(\.name))
    var best = (separator: Separator.comma, names: 0)
    for separator in Separator.allCases {
      var reader = CSVReader(bytes, separator: separator)
      reader.limits = ReadingLimits()
      guard reader.nextFilled() else { continue }
      let found = reader.cells.count { names.contains(reader.text(of: $0)) }
      if found > best.names { best = (separator, found) }
    }
    return best.separator
  }

  /// Reads the next record that is no empty line; false at the end of the file.
  mutating func nextFilled() -> Bool {
    var isFound = next()
    while isFound, cells.count == 1, cells[0].isEmpty { isFound = next() }
    return isFound
  }
}

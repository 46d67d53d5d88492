// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands between the cells of a row of text.
public enum Separator: String, Hashable, Sendable, CaseIterable {
  case comma = ","
  case tab = "\t"
  case semicolon = ";"
  case pipe = "|"

  /// The byte.
  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .tab: UInt8(ascii: "\t")
    case .semicolon: UInt8(ascii: ";")
    case .pipe: UInt8(ascii: "|")
    }
  }

  /// What a first line such as `sep=;` says, which Excel reads and writes.
  static func declared(in text: [UInt8]) -> Separator? {
    guard text.count > 4, text.prefix(4).elementsEqual("sep=".utf8),
      text.count == 5 || text[5] == UInt8(ascii: "\n") || text[5] == UInt8(ascii: "\r")
    else { return nil }
    return allCases.first { $0.byte == text[4] }
  }

  /// The separator that cuts the first rows of a text most often and most evenly; comma where none
  /// does.
  static func detected(in text: [UInt8]) -> Separator {
    var best = (separator: Separator.comma, cuts: 0)
    for separator in allCases {
      let cuts = cuts(in: text, by: separator)
      if cuts > best.cuts { best = (separator, cuts) }
    }
    return best.separator
  }

  private static func cuts(in text: [UInt8], by separator: Separator) -> Int {
    var rows: [Int: Int] = [:]
    text.withUnsafeBufferPointer { bytes in
      var reader = CSVReader(bytes, after: 0, separator: separator.byte)
      while reader.row < 200, reader.next() { rows[reader.cells.count - 1, default: 0] += 1 }
    }
    // Titles above a table and a last row cut short do not count against it.
    return rows.map { cuts, rows in cuts * rows * rows }.max() ?? 0
  }
}

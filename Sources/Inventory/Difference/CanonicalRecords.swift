// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// The rows of a canonical CSV file as they lie in its bytes, without the header.
struct CanonicalRecords {
  /// One row, known by its bytes.
  struct Row: Hashable {
    let bytes: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  private let bytes: [UInt8]
  /// Where the rows end, the header first.
  private let ends: [Int]

  /// The rows of a table's file; a column that the file leaves out is filled with empty cells.
  init(_ bytes: [UInt8], of table: TableName) {
    let file = Self(bytes)
    let header = file.header?.cells ?? []
    let missing = table.columns.indices.filter { !header.contains(table.columns[$0].name) }
    self = missing.isEmpty || file.header == nil ? file : file.filled(at: missing)
  }

  init(_ bytes: [UInt8]) {
    (self.bytes, ends) = (bytes, Self.rowEnds(bytes))
  }

  private var header: Row? { ends.isEmpty ? nil : Row(bytes: bytes[..<ends[0]]) }

  private func filled(at places: [Int]) -> Self {
    let rows = [header].compactMap(\.self) + Array(self)
    return Self(rows.flatMap { $0.filled(at: places).bytes + [UInt8(ascii: "\n")] })
  }

  /// Where the line feeds outside quotes lie.
  private static func rowEnds(_ bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var ends: [Int] = []
      var isQuoted = false
      for index in bytes.indices {
        if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
        if bytes[index] == UInt8(ascii: "\n"), !isQuoted { ends.append(index) }
      }
      return ends
    }
  }
}

extension CanonicalRecords: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { Swift.max(0, ends.count - 1) }

  subscript(index: Int) -> Row { Row(bytes: bytes[(ends[index] + 1)..<ends[index + 1]]) }
}

extension CanonicalRecords.Row {
  /// The texts of the cells.
  var cells: [String] { cellBytes.map(Self.text) }

  /// The cells as they stand in the file, with their quotes.
  var cellBytes: [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var isQuoted = false
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard bytes[index] == UInt8(ascii: ","), !isQuoted else { continue }
      cells.append(bytes[start..<index])
      start = index + 1
    }
    return cells + [bytes[start...]]
  }

  /// The row with empty cells at 0-based places, the first place first.
  fileprivate func filled(at places: [Int]) -> Self {
    var cells = cells
    for place in places { cells.insert("", at: place) }
    var row = CanonicalRow()
    for cell in cells { row.cell(cell) }
    return Self(bytes: row.bytes[...])
  }

  /// A cell without its quotes, doubled quotes made single.
  private static func text(_ cell: ArraySlice<UInt8>) -> String {
    let quote = UInt8(ascii: "\"")
    guard cell.first == quote else { return String(decoding: cell, as: UTF8.self) }
    return String(decoding: cell.dropFirst().dropLast(), as: UTF8.self)
      .replacing("\"\"", with: "\"")
  }
}

extension CanonicalTables {
  /// The rows of a table in canonical order, each with the texts of its cells.
  public func rows(of table: TableName) -> [[String]] {
    CanonicalRecords(bytes(of: table.fileName), of: table).map(\.cells)
  }

  /// The file of a table as a spreadsheet or a terminal may show it, its text guarded against running
  /// as a formula; nil where the tables have no such file.
  public func shown(_ table: TableName) -> [UInt8]? {
    guard let file = files.first(where: { $0.name == table.fileName }) else { return nil }
    return CanonicalRecords(file.bytes).shown
  }
}

extension CanonicalRecords {
  /// The header and the rows as they may be shown.
  fileprivate var shown: [UInt8] {
    ([header].compactMap(\.self) + self).flatMap { $0.shown + [UInt8(ascii: "\n")] }
  }
}

extension CanonicalRecords.Row {
  /// The row's bytes, or what may be shown in their place.
  fileprivate var shown: ArraySlice<UInt8> {
    let cells = cells
    let shown = cells.map { FormulaGuard.guarded($0.plain) }
    guard shown != cells else { return bytes }
    var row = CanonicalRow()
    for cell in shown { row.cell(cell) }
    return row.bytes[...]
  }
}

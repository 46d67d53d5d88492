// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the rows of a text file one by one, in memory that does not grow with the file.
final class DelimitedRows {
  private let limits: ReadingLimits
  private static let pieceSize = 1 << 18
  private let source: FileBytes
  /// The offset of what is not decoded yet.
  private var offset: Int
  private var decoder: TextDecoder
  private let separator: Separator
  private var window = TextWindow()
  private var records: CSVReader
  private var isAtEnd = false
  /// Where the last record begins in the window.
  private var recordStart = 0
  /// The column being read, 1-based, where one is.
  private(set) var column: Int?

  /// Starts behind the byte order mark, if there is one.
  init(
    _ source: FileBytes, _ format: TextFormat, limits: ReadingLimits
  ) throws(RegisterError.Reason) {
    (self.source, self.limits, offset) = (source, limits, format.markLength)
    decoder = TextDecoder(format.encoding.encoding)
    separator = format.separator
    records = CSVReader(window.bytes, after: 0, separator: separator.byte)
    records.limits = limits
    if format.declaresSeparator { _ = try nextRecord() }
  }

  /// The number of the row being read, 1-based.
  var row: Int { records.row }

  /// Reads the next row that is not blank; false at the end.
  func next(into row: inout SheetRow) throws(RegisterError.Reason) -> Bool {
    repeat {
      column = nil
      guard try nextRecord() else { return false }
      row.clear(number: records.row)
      try limits.check(.rows, records.row)
      row.width = records.cells.count
      row.bytes.append(contentsOf: window.bytes[recordStart..<records.position])
      for (index, cell) in records.cells.enumerated() where !cell.isEmpty || cell.fault != .none {
        row.cells.append(try self.cell(cell, column: index + 1, in: &row.bytes))
      }
    } while row.cells.isEmpty
    return true
  }

  /// Makes a cell of one whose record lies in the bytes.
  private func cell(
    _ cell: CSVCell, column: Int, in bytes: inout [UInt8]
  ) throws(RegisterError.Reason) -> SheetCell {
    if cell.end - cell.start > limits.cellBytes {
      self.column = column
      throw .tooMuch(.cellBytes, limit: limits.cellBytes)
    }
    var range = (cell.start - recordStart)..<(cell.end - recordStart)
    if cell.hasDoubledQuotes {
      let text = records.text(of: cell).utf8
      range = bytes.count..<(bytes.count + text.count)
      bytes += text
    }
    let fault = decoder.hasReplaced ? fault(of: cell) : SheetCell.Fault(cell.fault)
    return SheetCell(column: column, kind: .text, range: range, fault: fault)
  }

  private func fault(of cell: CSVCell) -> SheetCell.Fault? {
    if let fault = SheetCell.Fault(cell.fault) { return fault }
    var last: (UInt8, UInt8) = (0, 0)
    for byte in records.content(of: cell) {
      if last == (0xEF, 0xBF), byte == 0xBD { return .undecodable }
      last = (last.1, byte)
    }
    return nil
  }

  /// Moves to the next record that is wholly in the window; false at the end.
  private func nextRecord() throws(RegisterError.Reason) -> Bool {
    while true {
      let row = records.row
      recordStart = records.position
      let found = records.next()
      if let excess = records.excess { throw .tooMuch(excess, limit: limits[excess]) }
      // A record that reaches the end of the window may go on behind it.
      if found, records.position < window.bytes.count { return true }
      if isAtEnd { return found }
      try extend(after: row)
    }
  }

  /// Drops what was read and brings in at least as much as is left.
  private func extend(after row: Int) throws(RegisterError.Reason) {
    window.drop(recordStart)
    let left = window.bytes.count
    try limits.check(.rowBytes, left)
    var text: [UInt8] = []
    while text.count <= left, !isAtEnd {
      let piece = source.copy(of: offset..<(offset + Self.pieceSize))
      offset += piece.count
      isAtEnd = piece.isEmpty
      decoder.decode(piece, isLast: isAtEnd, into: &text)
    }
    source.release(before: offset)
    window.append(text)
    records = CSVReader(window.bytes, after: row, separator: separator.byte)
    records.limits = limits
  }
}

extension SheetCell.Fault {
  fileprivate init?(_ fault: CSVCell.Fault) {
    switch fault {
    case .none, .reported: return nil
    case .nulByte: self = .nulByte
    case .strayQuote: self = .strayQuote
    case .textAfterQuote: self = .textAfterQuote
    case .unclosedQuote: self = .unclosedQuote
    case .invalidText: self = .undecodable
    }
  }
}

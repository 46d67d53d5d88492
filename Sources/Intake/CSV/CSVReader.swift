// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads the records of a CSV file (RFC 4180) one by one, without copying.
///
/// A record ends at a line feed, a carriage return or both. Quoted cells may hold commas, line breaks
/// and doubled quotes. Whatever breaks the rules is marked as a fault of its cell; reading goes on.
struct CSVReader {
  /// The file's bytes; cells point into them.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The 1-based number of the current record, blank lines counted.
  private(set) var row = 0
  /// The cells of the current record.
  private(set) var cells: [CSVCell] = []
  /// Whether a cell of the current record has a fault.
  private(set) var hasFault = false
  /// Whether a cell of the current record is in quotes.
  private(set) var hasQuotes = false
  /// The offset of the current record.
  private var start = 0
  /// The offset up to which the current record may go on; what is longer has too much.
  private var farthest = 0
  /// The offset of the next record.
  private(set) var position: Int
  /// How much of a record is read; nil where somebody else looks to that.
  var limits: ReadingLimits?
  /// What the current record has too much of; no other is read then.
  private(set) var excess: ReadingLimits.Measure?
  /// Whether an apostrophe before what looks like a formula stands there for safety and is passed over.
  var isGuarded = false
  /// What stands between cells.
  let separator: UInt8

  /// Starts before the first record, behind a byte order mark if there is one.
  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: Separator = .comma) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.separator = separator.byte
  }

  /// Goes on after some rows of a longer text, with a separator that is neither quote nor line break.
  init(_ bytes: UnsafeBufferPointer<UInt8>, after row: Int, separator: UInt8) {
    (self.bytes, self.row, self.separator) = (bytes, row, separator)
    position = 0
  }

  /// Reads the next record into `cells`; false at the end of the file.
  mutating func next() -> Bool {
    guard position < bytes.count else { return false }
    row += 1
    start = position
    (hasFault, hasQuotes) = (false, false)
    cells.removeAll(keepingCapacity: true)
    let (most, longest) = (limits?.columns ?? .max, limits?.rowBytes ?? .max)
    // One byte more tells that it is too long.
    farthest = start + min(bytes.count - start - 1, longest) + 1
    while readCell(), position - start <= longest {
      guard cells.count < most else { return stop(at: .columns) }
    }
    return position - start > longest ? stop(at: .rowBytes) : true
  }

  private mutating func stop(at measure: ReadingLimits.Measure) -> Bool {
    excess = measure
    position = bytes.count
    return true
  }

  /// Reads a cell and says whether another one follows in the record.
  private mutating func readCell() -> Bool {
    let start = position
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else {
      return readRest(CSVCell(start: start, end: start), hasEnd: false)
    }
    hasQuotes = true
    var cell = CSVCell(start: start + 1, end: start + 1)
    position = start + 1
    guard skipToClosingQuote(of: &cell) else {
      cell.fault = .unclosedQuote
      append(cell)
      return false
    }
    return readRest(cell, hasEnd: true)
  }

  /// Moves behind the closing quote; false where there is none.
  private mutating func skipToClosingQuote(of cell: inout CSVCell) -> Bool {
    var at = position
    defer { position = at }
    while at < farthest {
      let byte = bytes[at]
      at += 1
      if byte == 0 { cell.fault = .nulByte }
      guard byte == UInt8(ascii: "\"") else { continue }
      cell.end = at - 1
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return true }
      cell.hasDoubledQuotes = true
      at += 1
    }
    cell.end = at
    return false
  }

  /// Reads up to the next separator or line break; `hasEnd` says that the cell's content ended before.
  private mutating func readRest(_ cell: CSVCell, hasEnd: Bool) -> Bool {
    var cell = cell
    let start = position
    let highest = max(separator, UInt8(ascii: "\""))
    var at = start
    // All bytes with a meaning are small, so most bytes take one comparison.
    scan: while at < farthest {
      let byte = bytes[at]
      if byte <= highest {
        switch byte {
        case separator, UInt8(ascii: "\n"), UInt8(ascii: "\r"): break scan
        case UInt8(ascii: "\"") where !hasEnd: cell.fault = .strayQuote
        case 0: cell.fault = .nulByte
        default: break
        }
      }
      at += 1
    }
    if !hasEnd { cell.end = at } else if at > start { cell.fault = .textAfterQuote }
    position = at
    append(cell)
    return skipSeparator()
  }

  private mutating func append(_ cell: CSVCell) {
    var cell = cell
    if isGuarded, FormulaGuard.isGuarded(content(of: cell)) { cell.start += 1 }
    if cell.fault != .none { hasFault = true }
    cells.append(cell)
  }

  /// Moves behind a separator or a line break; true for a separator.
  private mutating func skipSeparator() -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    position += 1
    if byte == separator { return true }
    if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
      position += 1
    }
    return false
  }
}

extension CSVReader {
  /// The bytes of the current record.
  var record: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[start..<position])
  }

  /// The bytes of a cell as they stand in the file, quotes around it left out.
  func content(of cell: CSVCell) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end])
  }

  /// The text of a cell in NFC, doubled quotes made single.
  func text(of cell: CSVCell) -> String {
    guard cell.hasDoubledQuotes else { return NormalText.string(content(of: cell)) }
    var single: [UInt8] = []
    var isFirst = false
    for byte in content(of: cell) {
      // The first quote of a pair is kept, the second left out.
      isFirst = byte == UInt8(ascii: "\"") && !isFirst
      if byte != UInt8(ascii: "\"") || isFirst { single.append(byte) }
    }
    return single.withUnsafeBufferPointer { NormalText.string($0) }
  }

  /// Marks a cell of the current record as one that cannot be used.
  mutating func mark(_ fault: CSVCell.Fault, at index: Int) {
    cells[index].fault = fault
    hasFault = true
  }
}

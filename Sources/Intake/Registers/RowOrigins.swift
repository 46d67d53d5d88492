// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Where the rows of a table came from that were mapped from registers.
///
/// Such rows are read as the records of one CSV text, whose header is record 1.
struct RowOrigins: Sendable {
  /// A sheet of a register.
  struct Source: Sendable {
    let file: String
    let digest: Digest
    /// The sheet; nil in a text file.
    let sheet: String?
    /// Where the fields of the table lie in the sheet.
    var columns: [String: SourceColumn] = [:]

    /// The file and sheet as messages name them.
    var name: Message {
      guard let sheet else { return Message(verbatim: file) }
      return Message("place.sheet", ["file": file, "sheet": Finding.quoted(sheet)])
    }
  }

  /// A column of a sheet.
  struct SourceColumn: Hashable, Sendable {
    /// The column, 1-based.
    let number: Int
    /// Its header; of several rows of a header joined by slashes.
    let header: String
  }

  /// The sheets in the order of reading.
  private(set) var sources: [Source] = []
  private var firstSources: [Int] = []
  /// The places of the rows with which blocks begin: of sheets, or below further headers.
  private var blocks: [Int] = []
  /// The origins of the records behind the header.
  private(set) var origins: [Provenance.Origin] = []
  /// By record number, the 0-based fields that cannot be used, which was reported already.
  private(set) var reported: [Int: [Int]] = [:]
  /// The row of the header, where the first sheet is a table of the program's own layout.
  var headerRow: Int?
  /// How many rows of the table stand in its own file, before those of registers.
  var offset = 0

  /// Begins the rows of another sheet.
  mutating func begin(_ source: Source) {
    let first = sources.firstIndex { $0.file == source.file && $0.sheet == source.sheet }
    firstSources.append(first ?? sources.count)
    sources.append(source)
    beginBlock()
  }

  /// Begins the rows below a further header.
  mutating func beginBlock() {
    if blocks.last != origins.count { blocks.append(origins.count) }
  }

  /// Adds a row of the sheet that began last, with its fields that cannot be used.
  mutating func append(row: Int, reported fields: [Int]) {
    let origin = Provenance.Origin(
      source: Int32(sources.count - 1), row: Int32(truncatingIfNeeded: row))
    origins.append(origin)
    if !fields.isEmpty { reported[origins.count + 1] = fields }
  }

  /// The number of the first source that is the same file and sheet, which several mappings may read.
  func firstSource(like number: Int) -> Int { firstSources[number] }

  /// Whether some sheet has rows below a further header.
  var hasFurtherBlocks: Bool { blocks.count > Set(firstSources).count }

  /// The number of the block of a row, by its place among those of registers.
  func block(ofRowAt place: Int) -> Int {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle] > place { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The rows of the sheet that began as the one of a place.
  func rows(ofSource place: Int) -> Set<Int> {
    Set(origins.lazy.filter { Int($0.source) == place }.map { Int($0.row) })
  }

  /// The 0-based fields of the row of a number that cannot be used.
  func reportedFields(ofRow number: Int) -> [Int]? {
    reported.isEmpty ? nil : reported[number - offset]
  }

  /// The origin of the row of a number; nil where it stands in the table's own file.
  func origin(ofRow number: Int) -> Provenance.Origin? {
    if number - offset == 1, let headerRow {
      return Provenance.Origin(source: 0, row: Int32(truncatingIfNeeded: headerRow))
    }
    return index(ofRow: number).map { origins[$0] }
  }

  /// The place among the rows of registers of the row of a number; nil where it is none of them.
  func index(ofRow number: Int) -> Int? {
    let index = number - offset - 2
    return origins.indices.contains(index) ? index : nil
  }

  /// The place of the row of a number; nil where it stands in the table's own file.
  func place(ofRow number: Int) -> RowPlace? {
    origin(ofRow: number).map {
      RowPlace(source: sources[Int($0.source)], row: Int($0.row))
    }
  }
}

/// A row of a register.
struct RowPlace: Sendable {
  let source: RowOrigins.Source
  /// The row as a spreadsheet shows it, 1-based.
  let row: Int

  /// The file and sheet as messages name them.
  var sourceName: Message { source.name }

  /// A finding about the row or the cell of a field.
  func finding(
    _ code: FindingCode, severity: Finding.Severity = .error, field: String? = nil,
    number: Int? = nil, value: String? = nil, of rows: [Int32]? = nil, unknown: UnknownName? = nil,
    _ message: Message, remedy: Message
  ) -> Finding {
    let column = field.flatMap { source.columns[$0] }
    return Finding(
      severity: severity, code: code, file: source.file, sheet: source.sheet, row: row,
      column: column?.header ?? field, columnNumber: column?.number ?? number, value: value,
      of: rows, unknown: unknown, message: message, remedy: remedy)
  }
}

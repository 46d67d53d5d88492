// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A sheet that a mapping is to be proposed for: its header and what the first rows show.
struct SheetSample {
  /// How many rows are looked at.
  private static let depth = 5_000
  /// Within how many bytes of a sheet merged ranges are looked for: larger ones seldom have any, and take
  /// longer than somebody waits who only wants to see what a file is.
  static let mostBytes = 64 << 20

  /// The sheet.
  let sheet: Sheet
  /// The first rows.
  let top: SheetTop
  /// The header; nil where no row could be one.
  let header: SheetHeader?
  /// How many fields have a header that is known.
  let score: Int
  /// What the columns hold in rows of the register, by their 1-based numbers.
  private(set) var columns: [Int: ColumnSample] = [:]
  /// What they hold in rows that are passed over.
  private var passedOver: [Int: ColumnSample] = [:]
  /// Rows that are no part of the register.
  private(set) var skipped: [SkippedRow] = []

  /// The first row that has more cells than the header of a text file, and how many there are.
  private(set) var shifted: (row: Int, count: Int)?

  /// Whether the header has some fields that are known.
  var isKnown: Bool { score > 1 }

  /// Whether no header is known, and the row that may be one has figures as data have.
  var startsWithData: Bool {
    guard !isKnown, let header, header.rows.count == 1 else { return false }
    return header.labels.values.flatMap(\.self).count(where: Self.isFigure) > 1
  }

  /// Whether a text is a number or a date that heads no column: no year, no number of a column.
  private static func isFigure(_ text: String) -> Bool {
    text.count { $0.isASCII && $0.isNumber } > 4
      && text.allSatisfy { $0.isNumber || "-/.,: ".contains($0) }
  }

  /// A few texts of a column as an example; nil where it is empty.
  func example(of column: Int) -> String? { (columns[column] ?? passedOver[column])?.example }

  /// Finds the header of a sheet that holds rows of a table.
  ///
  /// - Parameter most: within how many bytes of the sheet merged ranges are looked for.
  init(
    _ sheet: Sheet, of file: RegisterFile, table: TableName, mergedWithin most: Int = mostBytes
  ) throws(RegisterError) {
    self.sheet = sheet
    let top = try SheetTop(of: sheet, in: file, mergedWithin: most)
    self.top = top
    let names = KnownHeaders.names[table] ?? HeaderNames([])
    let known = HeaderFinder(top).header(names).map { Self.first($0, top, names) }
    header = known ?? Self.widest(top)
    score = known.map(names.score) ?? 0
  }

  /// The header of a form that stands above a header with rows of its own, where most
  /// of as many fields are known; else the header itself.
  private static func first(
    _ header: SheetHeader, _ top: SheetTop, _ names: HeaderNames
  ) -> SheetHeader {
    let rows = top.rows.filter { $0.number < header.rows.lowerBound }
    let above = SheetTop(rows, merged: top.merged, findingColumn: top.findingColumn)
    guard let earlier = HeaderFinder(above).header(names), names.score(earlier) > 2,
      names.score(earlier) * 3 >= names.score(header) * 2,
      rows.contains(where: { $0.number > earlier.rows.upperBound && $0.isListed })
    else { return header }
    return first(earlier, top, names)
  }

  /// The first row with nearly as many texts as any, as a header that is not known.
  private static func widest(_ top: SheetTop) -> SheetHeader? {
    func texts(_ row: TopRow) -> Int {
      row.texts.count { $0.text.contains(where: \.isLetter) }
    }
    let most = top.rows.map(texts).max() ?? 0
    guard most > 1, let row = top.rows.first(where: { texts($0) * 4 >= most * 3 }) else {
      return nil
    }
    return top.header(in: row.number...row.number)
  }

  /// Looks at the rows under the header, of which a mapping reads some columns.
  mutating func look(
    at columns: SheetColumns, in file: RegisterFile
  ) throws(RegisterError) {
    let header = startsWithData ? nil : header
    let test = SkipTest(Mapping.SkipRules(), header: header, columns: columns)
    var walk = SheetWalk(test)
    var surplus = SurplusCells(header, isText: file.textFormat != nil)
    var rows = try file.rows(of: sheet)
    let start = header?.rows.upperBound ?? 0
    skipped += self.top.rows.filter { $0.number < header?.rows.lowerBound ?? 0 && $0.isListed }
      .map { SkippedRow($0, .above) }
    while try rows.next(), rows.row.number <= start + Self.depth {
      let top = TopRow(rows.row)
      guard rows.row.number > start, !top.texts.isEmpty else { continue }
      switch walk.verdict(of: top) {
      case .skipped(let reason, _): skip(rows.row, top, reason)
      case .data where test.mayBeParent(top): skip(rows.row, top, .parent)
      case .data:
        if surplus.note(rows.row) {
          shifted = (shifted?.row ?? rows.row.number, (shifted?.count ?? 0) + 1)
        }
        Self.add(rows.row, to: &self.columns)
      }
    }
  }

  private mutating func skip(_ row: SheetRow, _ top: TopRow, _ reason: SkippedRow.Reason) {
    // Where few headers are known, nobody can tell yet which rows have nothing that is read.
    if isKnown || reason != .unmapped { skipped.append(SkippedRow(top, reason)) }
    if ![.header, .numbering, .title, .end].contains(reason) { Self.add(row, to: &passedOver) }
  }

  private static func add(_ row: SheetRow, to columns: inout [Int: ColumnSample]) {
    for cell in row.cells {
      let text = CellMapper.trimmed(row.text(of: cell))
      if !text.isEmpty { columns[cell.column, default: ColumnSample()].add(text, cell.kind) }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// A sheet that a mapping is to be proposed for: its header and what the first rows show.
struct SheetSample {
  /// How many rows are looked at.
  private static let depth = 5_000

  /// The sheet.
  let sheet: Sheet
  /// The first rows.
  let top: SheetTop
  /// The header; nil where no row could be one.
  let header: SheetHeader?
  /// How many fields have a header that is known.
  let score: Int
  /// What the columns hold, by their 1-based numbers.
  private(set) var columns: [Int: ColumnSample] = [:]
  /// Rows that are no part of the register.
  private(set) var skipped: [SkippedRow] = []

  /// Finds the header of a sheet.
  init(_ sheet: Sheet, of file: RegisterFile) throws(RegisterError) {
    self.sheet = sheet
    let top = try SheetTop(of: sheet, in: file)
    self.top = top
    let choices =
      KnownHeaders.fields.map { $0.headers.map { Mapping.ColumnChoice.header($0) } }
      + KnownHeaders.counts.map { $0.headers.map { .header($0) } }
    let known = HeaderFinder(top: top, choices: choices).header(.automatic)
    header = known ?? Self.widest(top)
    score =
      known.map { known in
        choices.count { $0.contains { !known.columns(of: $0).isEmpty } }
      } ?? 0
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
    let test = SkipTest(Mapping.SkipRules(), header: header, columns: columns)
    var walk = SheetWalk(test)
    var rows = try file.rows(of: sheet)
    let start = header?.rows.upperBound ?? 0
    while try rows.next(), rows.row.number <= start + Self.depth {
      let top = TopRow(rows.row)
      guard rows.row.number > start, !top.texts.isEmpty else { continue }
      switch walk.verdict(of: top) {
      case .skipped(let reason, _): skipped.append(SkippedRow(top, reason))
      case .data where test.mayBeParent(top): skipped.append(SkippedRow(top, .parent))
      case .data:
        for cell in rows.row.cells {
          let text = CellMapper.trimmed(rows.row.text(of: cell))
          if !text.isEmpty {
            self.columns[cell.column, default: ColumnSample()].add(text, cell.kind)
          }
        }
      }
    }
  }
}

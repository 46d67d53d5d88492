// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension RejectedRows {
  /// The rejected rows of a table of a folder.
  init?(ofTable file: TableFile, _ bad: Set<Int>, _ findings: [Finding]) {
    // A large file is not read again for nothing.
    guard let last = bad.max() else { return nil }
    var (top, rows): ([SheetRow], [SheetRow]) = ([], [])
    file.bytes.withUnsafeBufferPointer { bytes in
      let table = TableName.allCases.first { $0.fileName == file.name } ?? .assets
      var records = CSVReader(bytes, of: table)
      while records.row < last, records.next() {
        if top.isEmpty {
          guard records.cells.contains(where: { !$0.isEmpty }) else { continue }
          top = [SheetRow(number: 1, texts: records.texts)]
          records.isGuarded = top[0].holds(Self.header)
        } else if bad.contains(records.row) {
          rows.append(SheetRow(number: records.row, texts: records.texts))
        }
      }
    }
    guard !top.isEmpty else { return nil }
    self.init(top: top, bad: rows, findings: findings)
  }

  /// The rejected rows of a sheet, under everything that stands above its rows and the titles that hold
  /// for them; nil where there are none.
  ///
  /// - Parameters:
  ///   - top: the last row of the header, 1-based, 0 where there is none; the first row that is not
  ///     empty where nil.
  ///   - titles: titles between the rows, by their own rows.
  ///   - columns: the columns that were read, and those in which a merged cell counts for each of its rows.
  ///
  /// - Throws: ``RegisterError`` where the sheet cannot be read again.
  init?(
    of sheet: Sheet, in register: RegisterFile, top last: Int?,
    titles: [Int: RowTitle], columns: (read: Set<Int>, shared: Set<Int>), _ bad: Set<Int>,
    _ findings: [Finding]
  ) throws(RegisterError) {
    let isText = register.textFormat != nil
    var (top, below): ([SheetRow], [SheetRow]) = ([], [])
    let ranges = try register.mergedRanges(of: sheet)
    var merged = MergedCells(
      ranges, read: columns.read, shared: columns.shared, from: (last ?? 0) + 1)
    var rows = try register.rows(of: sheet)
    while try rows.next() {
      let isAbove = rows.row.number <= last ?? top.first?.number ?? rows.row.number
      if isAbove || (top.isEmpty && rows.row.isFindingHeader) {
        top.append(rows.row)
        continue
      }
      // What is merged over several rows is written to each, since the others may be gone.
      var row = rows.row
      merged.fill(&row)
      if bad.contains(row.number) {
        below.append(row.asShown)
      } else if let title = titles[rows.row.number] {
        below.append(title.columns.map(rows.row.keeping) ?? rows.row)
      }
    }
    if top.last?.holds(Self.header) == true {
      (top, below) = (top.map(\.unguarded), below.map(\.unguarded))
    }
    let end = top.last?.number ?? 0
    self.init(
      sheet: isText ? nil : sheet.name, top: top,
      merged: ranges.filter { $0.rows.upperBound <= end },
      bad: below, titles: Set(titles.keys).subtracting(bad), findings: findings,
      mostColumns: register.limits.columns)
  }
}

extension CSVReader {
  /// The texts of all cells of the current record.
  fileprivate var texts: [String] { cells.map { text(of: $0) } }
}

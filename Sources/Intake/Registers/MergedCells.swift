// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Cells of a sheet that are merged downwards: what they hold counts for each of their rows, but for
/// tags, quantities and amounts, which nobody can tell apart.
struct MergedCells {
  private struct Filling {
    let lastRow: Int
    let text: String
    let kind: SheetCell.Kind
  }

  /// An unread rest of a merged cell, told once for each column.
  private struct Rest {
    let range: CellRange
    var count = 1
  }

  /// The columns that are read, and those of them in which it counts for each row, 1-based.
  private let read: Set<Int>
  private let shared: Set<Int>
  private var starts: [Int: [CellRange]]
  /// The open ones by their columns: of two that overlap, which no spreadsheet makes, the later.
  private var fillings: [Int: Filling] = [:]
  private var ranges: [Int: CellRange] = [:]
  private var rests: [Int: Rest] = [:]

  /// The merged cells below a header.
  init(_ merged: [CellRange], _ columns: SheetColumns, from firstRow: Int) {
    self.init(merged, read: columns.all, shared: columns.shared, from: firstRow)
  }

  /// The merged cells below a header in some columns, 1-based.
  init(_ merged: [CellRange], read: Set<Int>, shared: Set<Int>, from firstRow: Int) {
    (self.read, self.shared) = (read, shared)
    let downwards = merged.filter {
      $0.rows.count > 1 && $0.rows.lowerBound >= firstRow
        && read.contains($0.columns.lowerBound)
    }
    starts = Dictionary(grouping: downwards, by: \.rows.lowerBound)
  }

  /// Fills the cells of a row that are parts of merged cells which began above.
  mutating func fill(_ row: inout SheetRow) {
    if !fillings.isEmpty || !ranges.isEmpty { fillOpen(&row) }
    guard !starts.isEmpty, let begun = starts.removeValue(forKey: row.number) else { return }
    for range in begun {
      let column = range.columns.lowerBound
      guard let cell = row[column] else { continue }
      if shared.contains(column) {
        fillings[column] = Filling(
          lastRow: range.rows.upperBound, text: row.text(of: cell), kind: cell.kind)
      } else {
        ranges[column] = range
      }
    }
  }

  private mutating func fillOpen(_ row: inout SheetRow) {
    let number = row.number
    fillings = fillings.filter { $1.lastRow >= number }
    ranges = ranges.filter { $1.rows.upperBound >= number }
    // A row without cells of its own is no row of the register.
    guard row.cells.contains(where: { read.contains($0.column) }) else { return }
    for (column, filling) in fillings where row[column] == nil {
      row.insert(filling.text, as: filling.kind, in: column)
    }
    for (column, range) in ranges {
      rests[column, default: Rest(range: range, count: 0)].count += 1
    }
  }

  /// A warning for each column with merged cells that count for their first row alone.
  func findings(_ source: RowOrigins.Source) -> [Finding] {
    rests.sorted { $0.key < $1.key }.map { column, rest in
      Finding(
        severity: .warning, code: .mergedCells, file: source.file, sheet: source.sheet,
        row: rest.range.rows.lowerBound,
        column: source.columns.values.first { $0.number == column }?.header, columnNumber: column,
        message: Message(
          "cell.merged", ["range": rest.range.description, "rows": rest.count]),
        remedy: Message("cell.unmerge"))
    }
  }
}

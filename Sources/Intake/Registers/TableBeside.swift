// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// A second table on the right of the one that is read, under the same headers.
struct TableBeside {
  /// The columns that have headers of columns that are read, 1-based.
  let columns: [Int]
  private let source: RowOrigins.Source
  private let headerRow: Int
  /// How many rows fill them.
  private var rows = 0

  /// The columns of a sheet that repeat two headers or more, among them one of names or ids.
  init(_ plan: SheetPlan) {
    (source, headerRow) = (plan.source, plan.header?.rows.upperBound ?? 0)
    let read = plan.columns.all
    var (repeated, texts): (Set<Int>, Bool) = ([], false)
    for field in plan.fields {
      guard let own = field.source.columns.first else { continue }
      let others = plan.columns(likeHeaderOf: own).filter { $0 > own && !read.contains($0) }
      repeated.formUnion(others)
      texts = texts || (field.holdsText && !others.isEmpty)
    }
    columns = texts && repeated.count > 1 ? repeated.sorted() : []
  }

  /// Counts a row below the header if it fills them.
  mutating func note(_ row: SheetRow) {
    guard !columns.isEmpty, columns.contains(where: { row[$0] != nil }) else { return }
    rows += 1
  }

  /// The warning that they are not read; nil where they are empty, or some mapping reads one of them.
  func finding(besides read: Set<Int>) -> Finding? {
    guard rows > 0, read.isDisjoint(with: columns) else { return nil }
    return Finding(
      severity: .warning, code: .unreadColumns, file: source.file, sheet: source.sheet,
      row: headerRow,
      message: Message("register.table-beside", ["columns": letters, "rows": rows]),
      remedy: Message("register.map-table-beside"))
  }

  /// The letters of the columns.
  var letters: [String] { columns.map { CellPosition.letters(ofColumn: $0) } }
}

extension SheetPlan {
  /// The columns with the header of a column, itself too.
  fileprivate func columns(likeHeaderOf column: Int) -> [Int] {
    guard let header, let label = header.labels[column], !label.isEmpty else { return [] }
    let name = FoldedText.header(label.joined(separator: " "))
    return header.labels.filter { FoldedText.header($0.value.joined(separator: " ")) == name }
      .map(\.key)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The first rows of a sheet, in which titles and header stand.
struct SheetTop: Sendable {
  /// How far down a header is looked for where nobody says where it is.
  static let depth = 60

  /// How many columns a title may stand beside its label, which may be merged over some.
  private static let farthest = 5

  /// The rows that are not empty.
  let rows: [TopRow]
  /// Merged ranges; none in a text file.
  let merged: [CellRange]
  /// The column of findings of rejected rows that have no header, 1-based.
  let findingColumn: Int?

  /// Reads the first rows of a sheet.
  ///
  /// - Parameters:
  ///   - header: the rows that the mapping names as the header, be they far down.
  ///   - most: within how many bytes, unpacked, merged ranges are looked for, which stand at the end of
  ///     the sheet; 0 where they do not matter.
  init(
    of sheet: Sheet, in file: RegisterFile, header: Mapping.HeaderPlace = .automatic,
    mergedWithin most: Int = .max
  ) throws(RegisterError) {
    let depth = max(Self.depth, (header.lastRow ?? 0) + HeaderFinder.mostRows)
    var rows: [SheetRow] = []
    var reader = try file.rows(of: sheet)
    while try reader.next(), reader.row.number <= depth { rows.append(reader.row) }
    findingColumn = rows.first { $0.isFindingHeader }?.cells.first?.column
    let isRejects = rows.contains { $0.holds(RejectedRows.header) }
    self.rows = rows.map { TopRow(isRejects ? $0.unguarded : $0) }
    merged = most > 0 ? try file.mergedRanges(of: sheet, within: most) : []
  }

  /// Rows further down, as the top of what stands below them.
  init(_ rows: [TopRow], merged: [CellRange], findingColumn: Int?) {
    (self.rows, self.merged, self.findingColumn) = (rows, merged, findingColumn)
  }

  /// The header of rows, 1-based; cells merged downwards make it longer.
  func header(in range: ClosedRange<Int>) -> SheetHeader {
    let ends = merged.filter {
      range.contains($0.rows.lowerBound) && $0.rows.count <= HeaderFinder.mostRows
    }
    .map(\.rows.upperBound)
    let last = max(range.upperBound, ends.max() ?? 0)
    return SheetHeader(rows.filter { (range.lowerBound...last).contains($0.number) })
  }

  /// The texts above a row.
  func titles(above row: Int) -> [String] {
    rows.filter { $0.number < row }.flatMap { $0.texts.map(\.text) }
  }

  /// A title and the cell that holds it.
  struct Title: Hashable, Sendable {
    let text: String
    /// Row and column, 1-based.
    let row: Int
    let column: Int
  }

  /// The text behind one of the labels in the rows above a header, or in the cell beside it.
  func title(_ labels: [String], above row: Int) -> Title? {
    rows.lazy.filter { $0.number < row }.compactMap { Self.title(labels, in: $0) }
      .first { !$0.text.isEmpty }
  }

  /// The text behind one of the labels in a row, or in the cell beside it; empty where there is only
  /// the label, nil without it.
  static func title(_ labels: [String], in row: TopRow) -> Title? {
    var label: Title?
    for (index, cell) in row.texts.enumerated() {
      guard let rest = rest(of: cell.text, behind: labels) else { continue }
      label = Title(text: rest, row: row.number, column: cell.column)
      if !rest.isEmpty { return label }
      // What is far away, or has a label of its own, is another title.
      guard let beside = row.texts.dropFirst(index + 1).first,
        beside.column <= cell.column + farthest, !beside.text.contains(":")
      else { continue }
      return Title(text: trimmed(beside.text), row: row.number, column: beside.column)
    }
    return label
  }

  /// What stands behind a label and its colon; nil where the text begins with none.
  private static func rest(of text: String, behind labels: [String]) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let label = FoldedText.key(String(text[..<colon]))
    guard labels.contains(where: { FoldedText.key($0) == label }) else { return nil }
    return trimmed(String(text[text.index(after: colon)...]))
  }

  /// Without blanks and the dots of a form to be filled in.
  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    func isFiller(_ character: Character) -> Bool {
      character.isWhitespace || ".…_;".contains(character)
    }
    while let last = rest.last, isFiller(last) { rest.removeLast() }
    while let first = rest.first, isFiller(first) { rest.removeFirst() }
    return String(rest)
  }
}

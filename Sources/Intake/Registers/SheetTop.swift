// SPDX-License-Identifier: GPL-3.0-or-later

/// The first rows of a sheet, in which titles and header stand.
struct SheetTop: Sendable {
  /// How far down a header is looked for.
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
  init(of sheet: Sheet, in file: RegisterFile, depth: Int = depth) throws(RegisterError) {
    var rows: [SheetRow] = []
    var reader = try file.rows(of: sheet)
    while try reader.next(), reader.row.number <= depth { rows.append(reader.row) }
    findingColumn = rows.first { $0.isFindingHeader }?.cells.first?.column
    let isRejects = rows.contains { $0.holds(RejectedRows.header) }
    self.rows = rows.map { TopRow(isRejects ? $0.unguarded : $0) }
    merged = try file.mergedRanges(of: sheet)
  }

  /// The header of rows, 1-based; cells merged downwards make it longer.
  func header(in range: ClosedRange<Int>) -> SheetHeader {
    let ends = merged.filter { range.contains($0.rows.lowerBound) && $0.rows.count <= 3 }
      .map(\.rows.upperBound)
    let last = max(range.upperBound, ends.max() ?? 0)
    return SheetHeader(rows.filter { (range.lowerBound...last).contains($0.number) })
  }

  /// The text behind one of the labels in the rows above a header, or in the cell beside it.
  func title(_ labels: [String], above row: Int) -> String? {
    for top in rows where top.number < row {
      for (column, text) in top.cells.sorted(by: { $0.key < $1.key }) {
        guard let rest = Self.rest(of: text, behind: labels) else { continue }
        if !rest.isEmpty { return rest }
        let beside = top.cells.filter { $0.key > column }.min { $0.key < $1.key }
        // What is far away, or has a label of its own, is another title.
        if let beside, beside.key <= column + Self.farthest, !beside.value.contains(":") {
          return Self.trimmed(beside.value)
        }
      }
    }
    return nil
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

extension TopRow {
  /// The texts of a row.
  init(_ row: SheetRow) {
    var cells: [Int: String] = [:]
    for cell in row.cells {
      let text = row.text(of: cell)
      if text.contains(where: { !$0.isWhitespace }) { cells[cell.column] = text }
    }
    self.init(number: row.number, cells: cells)
  }

  /// The first text of some length, by which a person knows the row; else the first cell.
  var title: String {
    let texts = cells.sorted { $0.key < $1.key }.map(\.value)
    return texts.first { $0.count > 3 } ?? texts.first ?? ""
  }
}

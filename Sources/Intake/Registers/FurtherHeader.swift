// SPDX-License-Identifier: GPL-3.0-or-later

/// Looks among the rows of a table for a header of other columns, as where a sheet holds two tables.
///
/// Rows that may belong to one are held back, since a header may have several rows.
struct FurtherHeader {
  /// The texts by which the mapping names columns and their groups, folded.
  private let names: Set<HeaderName>
  /// Passed-over rows directly above, where groups of columns and the unit of amounts may stand.
  private var above: [TopRow] = []
  /// Rows that may be of a header, the first of which names columns.
  private(set) var held: [SheetRow] = []

  /// A search for the headers of a mapping; none is found where it names a column by its letter.
  init(_ mapping: Mapping) {
    let choices = mapping.choices.flatMap(\.self)
    guard mapping.skip.headers, choices.allSatisfy(\.isHeader) else {
      names = []
      return
    }
    names = Set(
      choices.map(\.text).flatMap { [$0] + $0.split(separator: "/").map(String.init) }
        .map { HeaderName(header: $0) })
  }

  /// Whether a row may begin a header: it names two columns or more, and has no figures.
  func begins(_ row: TopRow, _ columns: SheetColumns) -> Bool {
    guard names.count > 1, row.texts.count > 1, !columns.hasFigures(row) else { return false }
    var found: Set<HeaderName> = []
    for cell in row.texts {
      // A header is short.
      guard cell.text.utf8.count < 200 else { return false }
      var name = HeaderName(header: cell.text)
      if !names.contains(name) { name = HeaderName(bareHeader: cell.text) }
      if names.contains(name) { found.insert(name) }
    }
    return found.count > 1
  }

  /// Holds a row back; true where no further one can belong to the header.
  mutating func hold(_ row: SheetRow) -> Bool {
    held.append(row)
    return held.count == HeaderFinder.mostRows
  }

  /// Gives the rows back that were held.
  mutating func release() -> [SheetRow] {
    defer { held = [] }
    return held
  }

  /// The rows that may be of a header, with those above it.
  var candidates: [TopRow] { above + held.map { TopRow($0) } }

  /// Notes a row that was passed over.
  mutating func note(_ row: TopRow) {
    if let last = above.last, last.number + 1 != row.number { above = [] }
    above = Array((above + [row]).suffix(HeaderFinder.mostRows - 1))
  }

  /// Notes a row of data, which no header stands below.
  mutating func noteData() {
    if !above.isEmpty { above = [] }
  }
}

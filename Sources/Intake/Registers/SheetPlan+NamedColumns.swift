// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension SheetPlan {
  /// Notes columns that the mapping names beside those of its fields and that are not there, and a header
  /// that is a row of data.
  mutating func checkNamedColumns() {
    check(
      mapping.skip.filled, under: "filled",
      isShipped: ShippedMappings.all.contains { $0.skip.filled == mapping.skip.filled })
    for (field, choices) in mapping.books.sorted(by: { $0.key < $1.key }) {
      check(
        choices, under: "books",
        isShipped: ShippedMappings.all.contains { $0.books[field] == choices })
    }
    checkHeaderRow()
  }

  /// A column that is not there has no effect, which a shipped mapping means for the forms that do not
  /// have it, unless one is called nearly so.
  private mutating func check(
    _ choices: [Mapping.ColumnChoice], under key: String, isShipped: Bool
  ) {
    guard let first = choices.first, choices.allSatisfy({ $0.column(in: header) == nil }) else {
      return
    }
    let near = nearHeader(to: choices)
    guard near != nil || !isShipped else { return }
    let remedy = Message(
      "mapping.correct-named-column", ["key": Finding.quoted(key), "mapping": remedyName])
    report(
      .missingHeader, severity: .warning, row: header?.rows.upperBound,
      Message(
        "mapping.no-named-column",
        ["header": Finding.quoted(first.text), "key": Finding.quoted(key)]),
      remedy: near.map { remedy.suggesting(nearestTo: $0, in: [$0]) }
        ?? remedy.suggesting(
          nearestTo: first.text,
          in: (header?.labels.keys.sorted() ?? []).compactMap { header?.name(of: $0) }))
  }

  /// The header of a column, not read, that has the words of a choice among others, three at least.
  private func nearHeader(to choices: [Mapping.ColumnChoice]) -> String? {
    guard let header else { return nil }
    let wanted = choices.filter(\.isHeader).map { " \(FoldedText.header($0.text)) " }
      .filter { $0.count { $0 == " " } > 3 }
    let read = columns.all
    return header.labels.keys.sorted().filter { !read.contains($0) }
      .map { header.name(of: $0) }
      .first { name in
        let folded = " \(FoldedText.header(name)) "
        return wanted.contains { folded.contains($0) }
      }
  }

  /// A row that the mapping names as the header, and that is as full of figures as data.
  private mutating func checkHeaderRow() {
    guard case .rows = mapping.header, let last = header?.rows.upperBound,
      let row = top.rows.first(where: { $0.number == last }),
      let figure = columns.figure(in: row)
    else { return }
    report(
      .passedOver, severity: .warning, row: last,
      Message("mapping.data-for-header", ["value": Finding.quoted(figure)]),
      remedy: Message("mapping.write-auto", ["mapping": remedyName]))
  }
}

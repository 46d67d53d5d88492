// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// The header of a sheet: one row, or several with groups of columns above.
struct SheetHeader: Sendable {
  /// The text of a column in each row of the header, top first, without empty ones.
  typealias Label = [String]

  /// Its rows, 1-based.
  let rows: ClosedRange<Int>
  /// The labels of the columns, by their 1-based numbers.
  let labels: [Int: Label]
  /// How many cells its rows have, empty ones counted.
  let width: Int
  private let columns: [HeaderName: [(rank: Int, column: Int)]]
  /// The column in which rejected rows have their findings, 1-based.
  let findingColumn: Int?

  /// Joins the rows of a header; an upper cell that is empty belongs to the group on its left.
  init(_ rows: [TopRow]) {
    width = rows.map(\.width).max() ?? 0
    self.rows = (rows.first?.number ?? 1)...(rows.last?.number ?? 1)
    var labels: [Int: Label] = [:]
    for column in Set(rows.flatMap { $0.texts.map(\.column) }).sorted() {
      labels[column] = rows.indices.compactMap { index in
        let isLast = rows[(index + 1)...].allSatisfy { $0[column] == nil }
        return rows[index][column] ?? (isLast ? nil : Self.group(rows, index, column))
      }
    }
    self.labels = labels
    columns = Self.index(labels)
    findingColumn = labels.first { $0.value.last == RejectedRows.header }?.key
  }

  /// The text of a group of columns that begins on the left of a column.
  private static func group(_ rows: [TopRow], _ index: Int, _ column: Int) -> String? {
    var at = column - 1
    while at > 0 {
      if let text = rows[index][at] {
        // A column without anything below is no group.
        return rows[(index + 1)...].contains { $0[at] != nil } ? text : nil
      }
      at -= 1
    }
    return nil
  }

  private static func index(_ labels: [Int: Label]) -> [HeaderName: [(rank: Int, column: Int)]] {
    var index: [HeaderName: [(rank: Int, column: Int)]] = [:]
    index.reserveCapacity(labels.count * 2)
    for (column, label) in labels.sorted(by: { $0.key < $1.key }) {
      let names = names(of: label)
      for (place, (rank, name)) in names.enumerated()
      where !name.text.isEmpty && !names[..<place].contains(where: { $0.name == name }) {
        index[name, default: []].append((rank, column))
      }
    }
    return index
  }

  /// What a label may be called, best first: as a whole, by its lowest row, and without brackets.
  private static func names(of label: Label) -> [(rank: Int, name: HeaderName)] {
    let whole = label.joined(separator: " ")
    var texts = [(rank: 0, text: whole)]
    if label.count > 1, let last = label.last { texts.append((1, last)) }
    let names = texts.map { ($0.rank, HeaderName(header: $0.text)) }
    guard FoldedText.hasBracket(whole) else { return names }
    return names + texts.map { ($0.rank + 2, HeaderName(bareHeader: $0.text)) }
  }

  /// All texts, folded, by which a choice may name a column.
  var names: some Sequence<HeaderName> { columns.keys }

  /// The columns that a choice names: the best match, or several equally good ones.
  func columns(of choice: Mapping.ColumnChoice) -> [Int] {
    switch choice {
    case .number(let number): return [number]
    case .header(let text):
      let found = columns[HeaderName(header: text)] ?? []
      let best = found.map(\.rank).min()
      return found.filter { $0.rank == best }.map(\.column)
    }
  }

  /// The header of a column as findings show it.
  func name(of column: Int) -> String {
    let label = (labels[column] ?? []).map { $0.split(whereSeparator: \.isWhitespace) }
    let name = label.map { $0.joined(separator: " ") }.joined(separator: " / ")
    return name.isEmpty ? Finding.noHeader.description : name
  }
}

extension Mapping.ColumnChoice {
  /// The first column that it names, 1-based.
  func column(in header: SheetHeader?) -> Int? {
    if case .number(let number) = self { number } else { header?.columns(of: self).first }
  }
}

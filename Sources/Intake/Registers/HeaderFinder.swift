// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the header of a sheet by the headers that a mapping names.
struct HeaderFinder {
  /// How many rows a header may have.
  static let mostRows = 3

  let top: SheetTop
  /// For each field, the columns that may feed it.
  let choices: [[Mapping.ColumnChoice]]

  /// The header; nil where the sheet has none with these columns.
  func header(_ place: Mapping.HeaderPlace) -> SheetHeader? {
    switch place {
    case .rows(let rows):
      let header = top.header(in: rows)
      return header.labels.isEmpty ? nil : header
    case .automatic: return bestHeader()
    }
  }

  /// The rows in which most fields are found; of equals the shortest and uppermost.
  private func bestHeader() -> SheetHeader? {
    let named = choices.count { $0.contains(where: \.isHeader) }
    var best: (header: SheetHeader, score: Int)?
    func isBetter(_ header: SheetHeader, _ score: Int) -> Bool {
      guard let best else { return score > 0 }
      return (score, -header.rows.count) > (best.score, -best.header.rows.count)
    }
    for index in top.rows.indices {
      for count in 1...Self.mostRows where index + count <= top.rows.count {
        let first = top.rows[index].number
        guard top.rows[index + count - 1].number == first + count - 1 else { break }
        let header = top.header(in: first...(first + count - 1))
        let score = score(header)
        if isBetter(header, score) { best = (header, score) }
      }
    }
    guard let best, best.score >= min(named, 2) else { return nil }
    return best.header
  }

  private func score(_ header: SheetHeader) -> Int {
    choices.count { $0.contains { $0.isHeader && !header.columns(of: $0).isEmpty } }
  }
}

extension Mapping.HeaderPlace {
  /// The last row that the mapping names, 1-based.
  var lastRow: Int? {
    if case .rows(let rows) = self { rows.upperBound } else { nil }
  }
}

extension Mapping.ColumnChoice {
  /// Whether it names the column by a text.
  var isHeader: Bool {
    if case .header = self { true } else { false }
  }
}

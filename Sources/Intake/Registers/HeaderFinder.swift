// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the header of a sheet by the headers that a mapping names.
struct HeaderFinder {
  /// How many rows a header may have.
  static let mostRows = 3

  private let top: SheetTop

  init(_ top: SheetTop) { self.top = top }

  /// The header where a mapping says that it is; nil where the sheet has none with some columns.
  ///
  /// - Parameter choices: for each field, the columns that may feed it.
  func header(
    _ place: Mapping.HeaderPlace, _ choices: [[Mapping.ColumnChoice]]
  ) -> SheetHeader? {
    switch place {
    case .rows(let rows):
      let header = top.header(in: rows)
      return header.labels.isEmpty ? nil : header
    case .automatic: return header(HeaderNames(choices))
    }
  }

  /// The rows in which most fields are found; of equals the uppermost, and of those that share rows the
  /// shortest.
  ///
  /// Another form further down does not hide the first one.
  func header(_ names: HeaderNames) -> SheetHeader? {
    var best: (header: SheetHeader, score: Int)?
    func isBetter(_ header: SheetHeader, _ score: Int) -> Bool {
      guard let best, score <= best.score else { return score > best?.score ?? 0 }
      return score == best.score && header.rows.count < best.header.rows.count
        && header.rows.overlaps(best.header.rows)
    }
    let ends = Set(top.rows.filter(names.mayEnd).map(\.number))
    for index in top.rows.indices {
      for count in 1...Self.mostRows where index + count <= top.rows.count {
        let first = top.rows[index].number
        guard top.rows[index + count - 1].number == first + count - 1 else { break }
        // Merged cells may make it longer.
        let farthest = first + count - 1 + Self.mostRows - 1
        guard (first...farthest).contains(where: ends.contains) else { continue }
        let header = top.header(in: first...(first + count - 1))
        let score = names.score(header)
        if isBetter(header, score) { best = (header, score) }
      }
    }
    guard let best, best.score >= min(names.count, 2) else { return nil }
    return best.header
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

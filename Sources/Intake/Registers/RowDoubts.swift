// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Rows of which it is in doubt whether they are data, told once for each kind.
struct RowDoubts {
  private enum Kind: Hashable {
    /// Passed over although it fills a tag, quantity, date or amount.
    case skipped(SkippedRow.Reason)
    /// A sum that the rows above do not add up to.
    case wrongSum
    /// Counted, although its number makes the rows below its parts.
    case counted
    /// Counted, although its amounts are those of the marked lines below it together.
    case countedSet
    /// Counted, although its numbers are those of the rows above or below it together.
    case countedSum
  }

  private struct Doubt {
    let kind: Kind
    let row: Int
    let text: String
    var mismatch: RowSums.Mismatch?
    /// The header of the column that the mismatch is in.
    var header: String?
    var count = 1
  }

  private var doubts: [Doubt] = []

  /// Notes a row that is passed over.
  mutating func note(_ row: TopRow, _ reason: SkippedRow.Reason) {
    note(Doubt(kind: .skipped(reason), row: row.number, text: row.title))
  }

  /// Notes a sum that is none.
  mutating func note(
    _ row: TopRow, _ mismatch: RowSums.Mismatch, of source: RowOrigins.Source
  ) {
    let header = source.columns.values.first { $0.number == mismatch.column }?.header
    note(
      Doubt(
        kind: .wrongSum, row: row.number, text: row.title, mismatch: mismatch, header: header))
  }

  /// Notes a row that is counted together with its parts.
  mutating func noteCounted(_ row: TopRow) {
    note(Doubt(kind: .counted, row: row.number, text: row.title))
  }

  /// Notes a set that is counted together with its marked parts.
  mutating func noteSet(_ row: TopRow) {
    note(Doubt(kind: .countedSet, row: row.number, text: row.title))
  }

  /// Notes rows that are counted together with the rows of which they seem to be sums.
  mutating func noteSum(_ first: TopRow, rows: Int) {
    note(Doubt(kind: .countedSum, row: first.number, text: first.title, count: rows))
  }

  private mutating func note(_ doubt: Doubt) {
    if let index = doubts.firstIndex(where: { $0.kind == doubt.kind }) {
      let first = doubts[index].row <= doubt.row ? doubts[index] : doubt
      let count = doubts[index].count + doubt.count
      doubts[index] = first
      doubts[index].count = count
    } else {
      doubts.append(doubt)
    }
  }

  /// One warning for each kind, at its first row.
  func findings(_ source: RowOrigins.Source, _ mapping: Mapping) -> [Finding] {
    doubts.map { doubt in
      let (message, remedy) = words(of: doubt, mapping)
      return Finding(
        severity: .warning, code: .passedOver, file: source.file, sheet: source.sheet,
        row: doubt.row, column: doubt.header, columnNumber: doubt.mismatch?.column,
        value: doubt.text,
        message: message, remedy: remedy)
    }
  }

  private func words(of doubt: Doubt, _ mapping: Mapping) -> (message: Message, remedy: Message) {
    let (text, name) = (Finding.quoted(doubt.text), mapping.remedyName)
    switch doubt.kind {
    case .skipped(let reason):
      return (
        Message(
          "row.passed-over", ["text": text, "reason": reason.message, "rows": doubt.count]),
        Message("row.check-skip", ["mapping": name])
      )
    case .wrongSum:
      return (
        Message(
          "row.wrong-sum",
          [
            "text": text, "said": doubt.mismatch?.said ?? "", "sum": doubt.mismatch?.sum ?? "",
            "rows": doubt.count,
          ]), Message("row.check-sum", ["mapping": name])
      )
    case .counted:
      return (
        Message("row.counted-with-parts", ["text": text, "rows": doubt.count]),
        Message("row.check-parts")
      )
    case .countedSet:
      return (
        Message("row.counted-set", ["text": text, "rows": doubt.count]),
        Message("row.check-parts")
      )
    case .countedSum:
      return (
        Message("row.counted-sum", ["text": text, "rows": doubt.count]),
        Message("row.name-sum", ["mapping": name])
      )
    }
  }
}

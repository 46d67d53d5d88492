// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Intake

struct OverlappingRangesTests {
  private func texts(_ ranges: [String], rows: [[String]]) -> [String] {
    var merged = MergedCells(
      ranges.compactMap { CellRange($0) }, read: [1, 2], shared: [1], from: 1)
    return rows.enumerated().map { index, texts in
      var row = SheetRow(number: index + 1, texts: texts)
      merged.fill(&row)
      return row[1].map { row.text(of: $0) } ?? "-"
    }
  }

  @Test(arguments: [
    (["A1:A3"], "a a a -"), (["A1:A2", "A3:A4"], "a a - -"), (["A2:A4"], "a - - -"),
    // Of two that overlap the later counts.
    (["A1:A4", "A2:A3"], "a a a -"),
  ])
  func `What cells hold that are merged downwards counts for each of their rows`(
    _ ranges: [String], _ expected: String
  ) {
    let rows = [["a", "x"], ["", "x"], ["", "x"], ["", "x"]]
    #expect(texts(ranges, rows: rows).joined(separator: " ") == expected)
  }

  @Test func `Of ranges that overlap as many are open as there are columns`() {
    let count = 20_000
    let ranges = (1...count).map { "A\($0):A\(2 * count)" }
    let rows = (1...count).map { ["\($0)", "x"] } + [["", "x"]]
    #expect(texts(ranges, rows: rows).last == String(count))
  }
}

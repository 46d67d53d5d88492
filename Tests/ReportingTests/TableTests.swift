// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Reporting

struct TableTests {
  private static let sums: [([Int64], Int64?)] = [
    ([.max - 1, 1], .max), ([.max, 1], nil), ([.min, -1], nil), ([], 0),
  ]

  @Test(arguments: sums)
  func `A sum that leaves 64 bits stays empty`(_ numbers: [Int64], _ sum: Int64?) {
    let columns = [Table.Column(Term(verbatim: "a")), .init(Term(verbatim: "b"), .count)]
    var table = Table(
      Term(verbatim: "t"), columns, rows: numbers.map { [.text("x"), .number($0)] })
    table.addTotals()
    #expect(table.totals?.last == Table.Cell(sum))
  }
}

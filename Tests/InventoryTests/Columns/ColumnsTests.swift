// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Inventory

@Suite struct `Columns of a table` {
  /// A row of a table that got columns after revisions had been made of it.
  private struct Sign: TableRow {
    static let columns: Columns<Self> = [
      .init("sign", .text) { $1.cell($0.id) },
      .optional("colour", .text) { $1.cell($0.colour) },
      .later("height_m", .number) { $1.cell($0.height) },
      .later("remark", .text) { $1.cell($0.remark) },
    ]

    var id: String
    var colour: String?
    var height: Int64?
    var remark: String?
  }

  @Test func `are left out where they were declared later and are empty in all rows`() {
    #expect(Self.text([Sign(id: "a"), Sign(id: "b")]) == "sign,colour\na,\nb,\n")
    #expect(Self.text([]) == "sign,colour\n")
  }

  @Test func `are all written for a single row that fills them`() {
    let rows = [Sign(id: "a"), Sign(id: "b", height: 0)]
    #expect(Self.text(rows) == "sign,colour,height_m\na,,\nb,,0\n")
    #expect(
      Self.text([Sign(id: "a", remark: "new"), Sign(id: "b")])
        == "sign,colour,remark\na,,new\nb,,\n")
  }

  @Test func `that are left out do not change the order of rows`() {
    // A comma behind the colour would sort 'red!' before 'red'.
    let rows = [Sign(id: "a", colour: "red!"), Sign(id: "a", colour: "red")]
    var order: [Int]?
    let sorted = CanonicalIDs().sort(rows, order: &order)
    #expect(sorted.map(\.colour) == ["red", "red!"])
    #expect(order == [1, 0])
  }

  @Test func `that were declared later are only the names of teams`() {
    let later = TableName.allCases.flatMap { table in
      table.columns.filter(\.isLater).map { "\(table.rawValue).\($0.name)" }
    }
    #expect(later == ["teams.name"])
  }

  @Test(arguments: TableName.allCases) func `are optional where they were declared later`(
    _ table: TableName
  ) {
    #expect(table.columns.allSatisfy { $0.isOptional || !$0.isLater })
  }

  @Test func `know what their cells hold`() {
    let kinds = TableName.offices.columns.prefix(7).map(\.kind)
    #expect(
      kinds == [
        .text, .text, .reference(.units), .number, .number, .number, .word(of: Availability.self),
      ])
  }

  @Test(arguments: TableName.allCases) func `refer to tables that have ids`(_ table: TableName) {
    for column in table.columns {
      guard case .reference(let target) = column.kind else { continue }
      #expect(target.keyColumns.count == 1)
    }
  }

  @Test func `have words where they hold words`() {
    #expect(ColumnKind.word(of: Stage.self).words == Stage.allCases.map(\.rawValue))
    #expect(ColumnKind.flag.words == ["yes", "no", "true", "false"])
    #expect(ColumnKind.text.words.isEmpty)
  }

  private static func text(_ rows: [Sign]) -> String {
    let file = CanonicalFile(.assets, rows, CanonicalIDs())
    return String(decoding: file.bytes, as: UTF8.self)
  }
}

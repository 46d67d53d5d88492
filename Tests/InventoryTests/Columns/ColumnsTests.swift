// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Inventory

@Suite struct `Columns of a table` {
  /// A row of a table that got columns after revisions had been made of it.
  private struct Sign: TableRow {
    static let columns: Columns<Self> = [
      .init("sign", .text) { $1.cell($0.id) },
      .optional("colour", .text({ $0.colour }, { $0.colour = $1 })),
      .later("height_m", .amount({ $0.height }, { $0.height = $1 })),
      .later("remark", .text({ $0.remark }, { $0.remark = $1 })),
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

  @Test(arguments: [
    (["sign"], [0, 0, 2, 0]), (["sign", "colour"], [0, 1, 2, 0]), (["height_m"], [0, 0, 0, 3]),
    (["sign", "nothing"], [0, 0, 2, 0]),
  ]) func `tell rows apart by their cells alone`(_ names: [String], _ alike: [Int]) {
    let rows = [
      Sign(id: "a"), Sign(id: "a", colour: "red"), Sign(id: "b"), Sign(id: "a", height: 0),
    ]
    let hashes = Sign.columns.hashes(of: rows, by: Set(names))
    #expect(hashes.map { hashes.firstIndex(of: $0) } == alike)
  }

  @Test(arguments: TableName.allCases) func `are always written where the first revisions had them`(
    _ table: TableName
  ) {
    let always = table.columns.filter { !$0.isLater }.map(\.name)
    #expect(always.joined(separator: " ") == Self.first[table])
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

  /// The columns that tables had when revisions were first made.
  private static let first: [TableName: String] = [
    .classes: """
    class name unit useful_life_years reference_price price_source price_date movable \
    volume_m3 repair_cost carbon_low_kg carbon_kg carbon_high_kg carbon_source
    """,
    .units:
      "unit name kind stage code parent",
    .successions:
      "old_unit new_unit share office class",
    .offices: """
    office name unit latitude longitude usable_area_m2 availability seats floors address \
    step_free public_access running_cost_per_year fit_out_cost
    """,
    .rooms:
      "office unit group rooms",
    .posts:
      "unit post group headcount team office",
    .norms:
      "norm_set group class quantity per max_unit_price valid_from valid_to source",
    .needs: """
    need unit office class quantity priority minimum_condition minimum_remaining_years \
    reason
    """,
    .assets: """
    asset class name quantity unit office condition ownership in_use_since inspected_on \
    original_cost residual_value movable note
    """,
    .substitutions:
      "class substitute penalty",
    .routes:
      "from_office to_office distance_km",
    .spaceNorms:
      "norm_set group area_m2 common_share valid_from valid_to source",
    .teams:
      "unit team public_access step_free",
    .traffic:
      "unit team other_team weight",
  ]

  private static func text(_ rows: [Sign]) -> String {
    let file = CanonicalFile(.assets, rows, CanonicalIDs())
    return String(decoding: file.bytes, as: UTF8.self)
  }
}

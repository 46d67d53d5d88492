// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `A table` {
  @Test(arguments: TableName.allCases) func `is a file of its name`(_ table: TableName) {
    #expect(table.fileName == "\(table.rawValue).csv")
  }

  @Test func `must be there when nothing goes without it`() {
    #expect(TableName.allCases.filter(\.isRequired) == [.classes, .units, .offices, .assets])
  }

  @Test(arguments: TableName.allCases) func `names each column once`(_ table: TableName) {
    let names = table.columns.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { !$0.contains("[") && !$0.contains("]") && !$0.isEmpty })
  }

  @Test func `tells which columns may be missing`() {
    #expect(
      TableName.posts.columns.map { "\($0.name)\($0.isOptional ? "?" : "")" }
        == ["unit", "post", "group", "headcount", "team?", "office?", "office_today?"])
  }
}

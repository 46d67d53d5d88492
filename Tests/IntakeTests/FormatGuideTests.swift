// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Testing

@testable internal import Intake

struct FormatGuideTests {
  /// What the guide to the inventory format says of a table.
  private static func section(_ table: TableName) throws -> String {
    let file = Checkout.root.appending(path: "Sources/Intake/Intake.docc/InventoryFormat.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let sections = text.components(separatedBy: "\n## ")
    return try #require(sections.first { $0.hasPrefix(table.fileName + "\n") })
  }

  @Test(arguments: TableName.allCases)
  func `The guide has every column of a table and says whether it may be empty`(
    _ table: TableName
  ) throws {
    let told = try Self.section(table).matches(of: /\n\| `(\w+)` \| (yes|no)/)
      .map { "\($0.output.1) \($0.output.2)" }
    #expect(told == table.columns.map { "\($0.name) \($0.isOptional ? "yes" : "no")" })
  }

  @Test(arguments: TableName.allCases)
  func `The example of a table has its columns, and as many cells in each row`(
    _ table: TableName
  ) throws {
    let blocks = try Self.section(table).components(separatedBy: "\n```")
    let example = try #require(blocks.count == 3 ? blocks[1] : nil)
    let lines = example.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let header = try #require(lines.first).map(String.init)
    let names = table.columns.map(\.name)
    #expect(header.allSatisfy(names.contains))
    #expect(table.columns.allSatisfy { $0.isOptional || header.contains($0.name) })
    #expect(lines.count > 1 && lines.allSatisfy { $0.count == header.count })
  }
}

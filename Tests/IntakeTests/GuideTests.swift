// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Intake
import Inventory
import Testing

struct GuideTests {
  /// The severities that each code has in the cases of the tests.
  private static let severities = FindingCase.all.flatMap { $0.read().findings }
    .reduce(into: [FindingCode: Set<Finding.Severity>]()) { severities, finding in
      severities[finding.code, default: []].insert(finding.severity)
    }

  @Test(arguments: FindingCode.allCases)
  func `The guide to findings has a line for every code with its severities`(
    _ code: FindingCode
  ) throws {
    let lines = try Self.lines(of: "Findings").filter { $0.hasPrefix("| `\(code.rawValue)` | ") }
    try #require(lines.count == 1)
    let severities = (Self.severities[code] ?? []).map(\.rawValue).sorted()
    #expect(lines[0].contains("` | \(severities.joined(separator: ", ")) | "))
  }

  @Test(arguments: TableName.allCases)
  func `The guide to the format has a line for every column, in order`(_ table: TableName) throws {
    let lines = try Self.lines(of: "InventoryFormat")
    let start = try #require(lines.firstIndex(of: "## \(table.fileName)"))
    let section = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    let rows = section.filter { $0.hasPrefix("| `") }.map { $0.components(separatedBy: " | ") }
    #expect(rows.map { $0[0].dropFirst(2) } == table.columns.map { "`\($0.name)`" })
    #expect(rows.map { $0[1].hasPrefix("yes") } == table.columns.map(\.isOptional))
  }

  @Test func `The examples of the guide are read without faults of their own`() throws {
    let blocks = try Self.lines(of: "InventoryFormat").joined(separator: "\n")
      .components(separatedBy: "\n## ").dropFirst()
    let cellCodes: Set<FindingCode> = [.unknownReference, .noOwnership]
    for table in TableName.allCases {
      let block = try #require(blocks.first { $0.hasPrefix(table.fileName + "\n") })
      let example = try #require(block.components(separatedBy: "```\n").dropFirst().first)
      let findings = Sample().with(table.fileName, example).read().findings
        .filter { $0.file == table.fileName && !cellCodes.contains($0.code) }
      #expect(findings.map(\.description) == [])
    }
  }

  private static func lines(of article: String) throws -> [String] {
    let file = Checkout.root.appending(path: "Sources/Intake/Intake.docc/\(article).md")
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Testing

struct ScenarioArticleTests {
  @Test(arguments: try examples())
  func `Every example of the article is a scenario`(example: String) throws {
    let scratch = try Scratch(["base.yaml": "inventory: ..\n", "example.yaml": example])
    let scenario = try ScenarioReader().scenario(at: scratch.folder + "/example.yaml")
    #expect(!scenario.name.isEmpty)
  }

  @Test func `The example that writes out the defaults has the defaults`() throws {
    let examples = try Self.examples()
    let scratch = try Scratch(["a.yaml": examples[0], "b.yaml": examples[1]])
    let bare = try ScenarioReader().scenario(at: scratch.folder + "/a.yaml")
    var written = try ScenarioReader().scenario(at: scratch.folder + "/b.yaml")
    written.name = bare.name
    #expect(written == bare)
  }

  @Test(arguments: [
    "scenario", "extends", "inventory", "date", "from", "norm_set", "coverage", "conditions",
    "repair", "ownership", "maximum_distance_km", "worthwhile", "minimum_remaining_years",
    "per_item", "per_m3_km", "detour", "purchases", "moving", "time_limit", "gap", "threads",
    "offices", "keep", "counter_distance_km", "rules", "closing", "objective",
  ])
  func `The article has a row for every key`(key: String) throws {
    #expect(try Self.article().contains("\n| `\(key)` | "))
  }

  static func article() throws -> String {
    let sources = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../Sources")
    let path = sources.appendingPathComponent("Documents/Documents.docc/ScenarioFile.md")
    return try String(contentsOf: path.standardizedFileURL, encoding: .utf8)
  }

  static func examples() throws -> [String] {
    try article().components(separatedBy: "```yaml\n").dropFirst().map { part in
      String(part.prefix(upTo: try Missing.none(part.range(of: "```")).lowerBound))
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Testing

@Suite(
  .enabled(if: SchemaCheck.isPossible, "python3-jsonschema and python3-yaml are not installed"))
struct `Calendar files and their schema` {
  @Test func `The example of the guide is as the schema wants it`() throws {
    let example = try #require(try Article("Calendar.md", []).examples().first)
    #expect(try Self.problems(of: example).isEmpty)
  }

  @Test(arguments: [
    "gap: []", "docks: {s-1: 0}", "first_day: 2025-07", "workdays: []", "gaps: [{kind: evening}]",
    "lorry: {litre: 1}", "tour: {stops: many}", "decisions: [{unit: o-1}]",
  ])
  func `A mistake that needs no other file is refused by the schema and by the reader`(text: String)
    throws
  {
    #expect(try !Self.problems(of: text).isEmpty)
    let scratch = try Scratch(["c.yaml": text])
    #expect(throws: ScenarioError.self) {
      try CalendarReader().calendar(at: scratch.folder + "/c.yaml")
    }
  }

  private static func problems(of text: String) throws -> String {
    let scratch = try Scratch(["c.yaml": text])
    try scratch.write(MoveCalendar.schemaText, as: "schema.json")
    let problems = try SchemaCheck.problems(
      of: ["\(scratch.folder)/c.yaml"], schema: scratch.folder + "/schema.json")
    return try #require(problems.first)
  }
}

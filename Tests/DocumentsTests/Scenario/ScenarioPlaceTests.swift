// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing

struct ScenarioPlaceTests {
  private func place(_ keys: String...) throws -> String {
    let scratch = try Scratch([
      "own.yaml": """
      extends: base.yaml
      premises:
        rules:
          - {together: [a, b]}
          - apart: [c, d]
      """,
      "base.yaml": """
      inventory: .
      date: 2025-07-01
      premises:
        norm_set: x
        rules: [{near: [a, b]}, {near: [a, c]},
          {near: [a, d]}]
      pins: []
      """,
    ])
    return try ScenarioReader().place(of: keys, at: scratch.folder + "/own.yaml").description
      .replacing(scratch.folder + "/", with: "")
  }

  @Test func `A value stands at its line, in the file itself or in one that it extends`() throws {
    #expect(try place("premises", "rules", "2") == "own.yaml line 5")
    #expect(try place("premises", "rules") == "own.yaml line 3")
    #expect(try place("premises", "norm_set") == "base.yaml line 4")
    #expect(try place("premises", "rules", "3") == "base.yaml line 6")
    #expect(try place("date") == "base.yaml line 2")
  }

  @Test func `What no file states belongs to the file as a whole`() throws {
    #expect(try place("needs", "norm_set") == "own.yaml")
    #expect(try place("pins", "1") == "own.yaml")
    #expect(try place("date", "1") == "own.yaml")
    #expect(try place() == "own.yaml")
  }

  @Test func `A file that cannot be read has no places`() {
    #expect(throws: ScenarioError.self) { try ScenarioReader().place(of: [], at: "/nowhere.yaml") }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Testing

struct ScenarioArticleTests {
  @Test(arguments: try Article.scenario.examples())
  func `Every example of the article is a scenario`(example: String) throws {
    let scratch = try Scratch(["base.yaml": "inventory: ..\n", "example.yaml": example])
    let scenario = try ScenarioReader().scenario(at: scratch.folder + "/example.yaml")
    #expect(!scenario.name.isEmpty)
  }

  @Test func `The example that writes out the defaults has the defaults`() throws {
    let examples = try Article.scenario.examples()
    let scratch = try Scratch(["a.yaml": examples[0], "b.yaml": examples[1]])
    let bare = try ScenarioReader().scenario(at: scratch.folder + "/a.yaml")
    var written = try ScenarioReader().scenario(at: scratch.folder + "/b.yaml")
    written.name = bare.name
    #expect(written == bare)
  }

  @Test func `The article tells of every key what its declaration does`() throws {
    try Article.scenario.recordOnRequest()
    for table in Article.scenario.tables {
      #expect(try Article.scenario.rows(under: table.head) == table.rows)
    }
  }
}

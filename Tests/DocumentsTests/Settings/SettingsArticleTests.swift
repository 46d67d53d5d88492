// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing
import Words

@testable import Documents

/// The guide to settings.
private let article = Article("Settings.md", [("key", Article.rows(Settings.self))])

struct SettingsArticleTests {
  @Test func `The example of the article is a file of settings`() throws {
    let scratch = try Scratch(["reallot.yaml": try #require(try article.examples().first)])
    let settings = try SettingsReader().settings(at: scratch.folder + "/reallot.yaml")
    #expect(settings.language == .vietnamese)
  }

  @Test func `The article tells of every key what its declaration does`() throws {
    try article.recordOnRequest()
    for table in article.tables {
      #expect(try article.rows(under: table.head) == table.rows)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Inventory
import Testing

@testable import Documents

/// The guide to calendar files.
private let article = Article(
  "Calendar.md",
  [
    ("key", Article.rows(MoveCalendar.self)),
    ("key of a gap", Article.rows(MoveCalendar.Gap.self)),
    ("key in `lorry`", Article.rows(MoveCalendar.Lorry.self)),
    ("key in `tour`", Article.rows(MoveCalendar.TourLimits.self)),
    ("key of a decision", Article.rows(MoveCalendar.Decision.self)),
    ("key in `first`", Article.rows(MoveCalendar.Precedence.self)),
  ])

struct CalendarArticleTests {
  @Test func `The example of the article is a calendar without contradictions`() throws {
    let examples = try article.examples()
    let scratch = try Scratch(["calendar.yaml": try #require(examples.first)])
    let calendar = try CalendarReader().calendar(at: scratch.folder + "/calendar.yaml")
    let settled = try calendar.settled(from: .epoch)
    #expect(settled.days == [6, 6, 13])
  }

  @Test func `The article tells of every key what its declaration does`() throws {
    try article.recordOnRequest()
    for table in article.tables {
      #expect(try article.rows(under: table.head) == table.rows)
    }
  }
}

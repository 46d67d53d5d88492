// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct RuleBookTests {
  private static let someDay = PartialDate("2025-06-30")

  private func book(_ change: (inout PremisesSample) throws -> Void) throws -> RuleBook {
    var sample = try PremisesSample()
    for team in ["archive", "party"] { sample.team(team, 1) }
    sample.team("tax", 1, of: "new-b")
    try change(&sample)
    return try RuleBook(sample.premises, in: sample.sample.inventory)
  }

  private func message(_ change: (inout PremisesSample) throws -> Void) -> String? {
    do { _ = try book(change) } catch { return "\(error)" }
    return nil
  }

  @Test func `The number for a unit goes before the one for all`() throws {
    let book = try book { sample in
      sample.premises.keep = [
        .init(kind: .atMost, count: 3), .init(unit: "new-a", kind: .exactly, count: 2),
      ]
    }
    let units = try Sample()
    #expect(book.keep(of: units.unit("new-a"))?.count == 2)
    #expect(book.keep(of: units.unit("new-b"))?.count == 3)
    #expect(try self.book { _ in }.keep(of: units.unit("new-a")) == nil)
  }

  @Test func `A number for a unit that does not exist is an error`() {
    let text = message { $0.premises.keep = [.init(unit: "new-c", kind: .atMost, count: 1)] }
    #expect(
      text == "premises.keep: the inventory has no unit 'new-c'; did you mean 'new-a'?")
  }

  @Test func `A number of offices for a unit without posts is an error`() {
    let text = message { $0.premises.keep = [.init(unit: "old-a", kind: .atMost, count: 1)] }
    #expect(
      text == "premises.keep: the inventory has no unit 'old-a' with posts; correct or remove it")
  }

  @Test func `A closing office that does not exist is an error`() throws {
    let day = try #require(Self.someDay)
    let text = message { $0.premises.closing = [.init(office: "south-east", day: day)] }
    #expect(
      text
        == "premises.closing: the inventory has no office 'south-east'; correct or remove it")
  }

  @Test func `A rule for a unit that does not exist is an error`() {
    let text = message { $0.rule(.together(["archive", "party"]), unit: "new-aa") }
    #expect(
      text == "premises.rules[1]: the inventory has no unit 'new-aa'; did you mean 'new-a'?")
  }

  @Test func `A rule for a team that no unit has is an error`() {
    let text = message { sample in
      sample.rule(.together(["archive", "party"]))
      sample.rule(.apart(["archive", "partys"]))
    }
    #expect(
      text == "premises.rules[2]: the inventory has no team 'partys'; did you mean 'party'?")
  }

  @Test func `A rule for a team that another unit has is an error`() {
    let text = message { $0.rule(.near(["party", "tax"], weight: 1), unit: "new-a") }
    #expect(
      text
        == "premises.rules[1]: the inventory has no team 'tax' in unit 'new-a'; "
        + "correct or remove it")
  }

  @Test func `A fixed place that does not exist is an error`() {
    let text = message { $0.rule(.fixed(team: "party", office: "wst"), unit: "new-a") }
    #expect(text == "premises.rules[1]: the inventory has no office 'wst'; did you mean 'west'?")
  }
}

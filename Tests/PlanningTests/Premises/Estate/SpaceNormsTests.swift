// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct SpaceNormsTests {
  private func norms(
    _ rows: [Inventory.SpaceNorm], _ change: (inout Scenario.Premises) -> Void = { _ in }
  ) throws -> SpaceNorms {
    var sample = try Sample()
    sample.tables.spaceNorms = rows
    var premises = Scenario.Premises()
    change(&premises)
    let day = try #require(PartialDate("2025-07-01"))
    return try SpaceNorms(premises, in: sample.inventory, on: day)
  }

  private func message(_ body: () throws -> Void) -> String? {
    do { try body() } catch { return "\(error)" }
    return nil
  }

  private func row(_ set: String, _ group: String = "*", _ area: Int64 = 10) -> Inventory.SpaceNorm
  {
    .init(set: set, group: group, area: Fraction(area))
  }

  @Test func `Without norms no area is asked for`() throws {
    #expect(try norms([]).area(of: [("A", 5)]) == 0)
  }

  @Test func `The latest row that is valid counts, with common space, rounded up once`() throws {
    var old = row("s", "A", 10)
    old.validFrom = PartialDate("2020")
    var new = row("s", "A", 12)
    (new.validFrom, new.commonShare) = (PartialDate("2025"), Fraction(1, over: 3))
    var next = row("s", "A", 99)
    next.validFrom = PartialDate("2026")
    let norms = try norms([old, new, next, row("s")]) { $0.coverage = Fraction(1, over: 7) ?? .one }
    #expect(try norms.area(of: [("A", 1)], inFull: true) == 160_000)
    #expect(try norms.area(of: [("A", 1), ("B", 1)]) == 37_143)
  }

  @Test func `Several sets, none of which is named, are an error`() {
    let text = message { _ = try norms([row("b"), row("a")]) }
    #expect(
      text
        == "the inventory has several sets of space norms; set premises.norm_set to one of 'a', 'b'"
    )
  }

  @Test func `A set that does not exist is an error`() {
    let text = message { _ = try norms([row("a")]) { $0.normSet = "x" } }
    #expect(text == "premises.norm_set: the inventory has no space norms 'x'; use one of 'a'")
    let empty = message { _ = try norms([]) { $0.normSet = "x" } }
    #expect(
      empty == "premises.norm_set: the inventory has no space norms 'x'; add space_norms.csv")
  }

  @Test func `A set of which no row is valid is an error`() {
    var row = row("a")
    row.validTo = PartialDate("2024")
    let text = message { [row] in _ = try norms([row]) }
    #expect(
      text
        == "no row of space norm set 'a' is valid on 2025-07-01; "
        + "change the scenario's date, or valid_from and valid_to in space_norms.csv")
  }

  @Test func `A group without a row is an error`() {
    let text = message { _ = try norms([row("a", "A")]).area(of: [("B", 1)]) }
    #expect(
      text
        == "space norm set 'a' has no row for group 'B'; "
        + "add one, or one for group '*', to space_norms.csv")
  }

  @Test func `Areas beyond 64 bits are an error`() {
    let norm = message { _ = try norms([row("a", "A", .max)]) }
    #expect(
      norm
        == "the space norm of group 'A' is too large for exact sums; "
        + "check the units of prices, volumes and distances")
    let sum = message { _ = try norms([row("a", "A", 10)]).area(of: [("A", .max)]) }
    #expect(
      sum
        == "the space norm of group 'A' times its headcount is too large for exact sums; "
        + "check the units of prices, volumes and distances")
  }
}

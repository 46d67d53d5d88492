// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

@testable import Planning

struct NormSelectionTests {
  @Test(
    arguments: [
      ("2025-07-01", nil, true), ("2025-07-02", nil, false), ("2025-07", nil, true),
      ("2025", "2025", true), (nil, "2025-06-30", false), (nil, "2025-07-01", true),
      (nil, "2025-06", false), (nil, nil, true),
    ] as [(String?, String?, Bool)])
  func `A norm counts from the first to the last day that its dates can mean`(
    from: String?, to: String?, isValid: Bool
  ) throws {
    var sample = try Sample()
    sample.staff(1, of: "new-a", at: "east")
    try sample.norm("1", "chair", per: "person")
    try sample.norm("1", "desk", per: "person") {
      ($0.validFrom, $0.validTo) = (
        from.flatMap { PartialDate($0) }, to.flatMap { PartialDate($0) }
      )
    }
    #expect(try sample.problem().needs.count == (isValid ? 2 : 1))
  }

  @Test func `Of several valid versions the one that came into force last counts`() throws {
    var sample = try Sample()
    sample.staff(1, of: "new-a", at: "east")
    for (quantity, from) in [("1", "2020"), ("3", "2024"), ("9", "2026"), ("2", "2023")] {
      try sample.norm(quantity, per: "person") { $0.validFrom = PartialDate(from) }
    }
    #expect(try sample.problem().neededItems == ["3 desk new-a east"])
  }

  @Test func `The scenario's date counts before that of the inventory`() throws {
    var sample = try Sample()
    sample.staff(1, of: "new-a", at: "east")
    try sample.norm("1", per: "person") { $0.validFrom = PartialDate("2026") }
    sample.scenario.date = PartialDate("2026-02")
    #expect(try sample.problem().neededItems == ["1 desk new-a east"])
  }

  @Test func `A norm set without a valid row is an error`() throws {
    var sample = try Sample()
    try sample.norm("1", per: "person") { $0.validTo = PartialDate("2024") }
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(
      error?.description == "no row of norm set 'norms' is valid on 2025-07-01; change the "
        + "scenario's date, or valid_from and valid_to in norms.csv")
  }

  @Test func `A norm set that the inventory has not is an error`() throws {
    var sample = try Sample()
    try sample.norm("1", per: "person")
    sample.scenario.needs.normSet = "other"
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(
      error?.description
        == "needs.norm_set: the inventory has no norm set 'other'; use one of 'norms'")
  }

  @Test func `Several norm sets ask for a choice, and the choice is heeded`() throws {
    var sample = try Sample()
    sample.staff(1, of: "new-a", at: "east")
    try sample.norm("1", per: "person")
    try sample.norm("2", per: "person", set: "more")
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(
      error?.description == "the inventory has several norm sets; set needs.norm_set to one of "
        + "'more', 'norms'")
    sample.scenario.needs.normSet = "more"
    #expect(try sample.problem().neededItems == ["2 desk new-a east"])
  }

  @Test func `Norms that an inventory has not are an error`() throws {
    var sample = try Sample()
    sample.scenario.needs.fromNorms = true
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(
      error?.description
        == "the inventory has no norms; add norms.csv, or set needs.from to [table]")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

@testable import Planning

struct NormedDemandTests {
  @Test(
    arguments: [
      ("1", "person", "1", ["3 desk new-a east", "2 desk new-a west"]),
      ("1/2", "person", "1", ["2 desk new-a east", "1 desk new-a west"]),
      ("1.5", "person", "0.5", ["3 desk new-a east", "2 desk new-a west"]),
      ("2", "office", "1", ["2 desk new-a east", "2 desk new-a west"]),
      ("1", "office", "1/3", ["1 desk new-a east", "1 desk new-a west"]),
      ("1", "unit", "1", ["1 desk new-a east"]),
      ("4", "unit", "1", ["2 desk new-a east", "2 desk new-a west"]),
      ("1", "staff:2", "1", ["2 desk new-a east", "1 desk new-a west"]),
      ("1", "staff:5", "1", ["1 desk new-a east"]),
      ("3", "staff:5", "0.7", ["2 desk new-a east", "1 desk new-a west"]),
    ])
  func `Headcount is summed, multiplied exactly, rounded up once and shared by largest remainder`(
    quantity: String, basis: String, coverage: String, expected: [String]
  ) throws {
    var sample = try Sample()
    for _ in 0..<3 { sample.staff(1, of: "new-a", at: "east") }
    for _ in 0..<2 { sample.staff(1, of: "new-a", at: "west") }
    sample.staff(0, of: "new-a", at: "north")
    try sample.norm(quantity, per: basis)
    sample.scenario.needs.coverage = try #require(Fraction(coverage))
    #expect(try sample.problem().neededItems == expected)
  }

  @Test func `A norm counts its group, and a star counts everybody`() throws {
    var sample = try Sample()
    sample.staff(2, "A", of: "new-a", at: "east")
    sample.staff(3, "B", of: "new-a", at: "east")
    try sample.norm("1", "chair", per: "person", group: "*")
    try sample.norm("1", "desk", per: "person", group: "B")
    #expect(try sample.problem().neededItems == ["5 chair new-a east", "3 desk new-a east"])
  }

  @Test func `A group that reads like one of the chosen norms is refused`() throws {
    var sample = try Sample()
    sample.staff(2, "b", of: "new-a", at: "east")
    try sample.norm("1", per: "person", group: "B")
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(
      error?.description == """
        the scenario's norms name the group 'B', and posts or rooms 'b', which reads the same; \
        write it the same everywhere
        """)
    try sample.norm("1", per: "person", group: "b")
    #expect(try sample.problem().neededItems == ["2 desk new-a east"])
  }

  @Test func `A group that only other norms of the inventory name is told before a run`() throws {
    var sample = try Sample()
    for group in ["A", "B", "C"] { sample.staff(1, group, of: "new-a", at: "east") }
    try sample.norm("1", per: "person", group: "A", set: "first")
    try sample.norm("1", per: "person", group: "B", set: "second")
    sample.scenario.needs.normSet = "first"
    func remarks() throws -> [String] {
      try Planner.remarks(on: sample.scenario, of: sample.inventory).map(\.description)
    }
    #expect(
      try remarks() == [
        """
        warning: the scenario's norms do not name 'B', which other norms of the inventory name; \
        these groups are granted nothing, or only what norms for all (*) grant: check \
        needs.norm_set and date
        """
      ])
    try sample.norm("1", per: "person", group: "B", set: "first")
    #expect(try remarks() == [])
    sample.scenario.needs.fromNorms = false
    sample.scenario.needs.normSet = "none"
    #expect(try remarks() == [])
  }

  @Test func `Rates of moving that nobody set are told where the currency is not the đồng`() throws
  {
    var sample = try Sample()
    sample.tables.description.currency = "EUR"
    sample.scenario.needs.fromNorms = false
    sample.scenario.moving = Scenario.Moving()
    func remarks() throws -> [String] {
      try Planner.remarks(on: sample.scenario, of: sample.inventory).map(\.description)
    }
    #expect(
      try remarks() == [
        """
        moving is taken to cost 200.00 EUR an item and 35.00 EUR per m³ and km: rates of the \
        scenario that are the defaults, which are meant in đồng; set moving.per_item and \
        moving.per_m3_km in EUR
        """
      ])
    sample.scenario.moving.perItem = 500
    sample.scenario.moving.perCubicMetreKilometre = 10
    #expect(try remarks() == [])
  }

  @Test func `A norm per room counts the rooms of its group, also without people`() throws {
    var sample = try Sample()
    for (group, rooms) in [("A", 2), ("A", 3), ("B", 7)] {
      sample.tables.rooms.append(
        Inventory.RoomCount(
          office: sample.office("west"), unit: sample.unit("new-b"), group: group,
          rooms: Int64(rooms)))
    }
    try sample.norm("1/2", per: "room")
    #expect(try sample.problem().neededItems == ["3 desk new-b west"])
  }

  @Test(arguments: [(nil, 1_000), (800, 800), (1_200, 1_000)] as [(Money?, Money)])
  func `The price is the reference price, capped by the norm`(cap: Money?, price: Money) throws {
    var sample = try Sample()
    sample.staff(1, of: "new-a", at: "east")
    try sample.norm("1", per: "person") { $0.maximumUnitPrice = cap }
    #expect(try sample.problem().needs.map(\.stated.price) == [price])
  }

  @Test func `A post without workplace is an error where a norm counts it`() throws {
    var sample = try Sample()
    sample.staff(1, of: "new-a", at: nil)
    try sample.norm("1", per: "person")
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(
      error?.description == "post 'post-0' of unit 'new-a' has no workplace, which norm A/desk "
        + "needs; fill the column office in posts.csv")
  }

  @Test func `A need that no 64-bit number holds is an error`() throws {
    var sample = try Sample()
    sample.staff(1 << 40, of: "new-a", at: "east")
    try sample.norm("1000000000", per: "person")
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(
      error?.description == "norm A/desk times its headcount is too large for exact sums; "
        + "check the units of prices, volumes and distances")
  }

  @Test func `People beyond 64 bits are an error`() throws {
    var sample = try Sample()
    for _ in 0..<2 { sample.staff(.max, of: "new-a", at: "east") }
    try sample.norm("1", per: "person")
    #expect(throws: PlanningError.self) { try sample.problem() }
  }
}

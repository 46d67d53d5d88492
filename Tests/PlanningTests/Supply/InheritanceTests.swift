// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

@testable import Planning

struct InheritanceTests {
  @Test func `A unit that is new or continues is its own heir`() throws {
    var sample = try Sample()
    sample.hold(1, by: "kept", at: "east")
    sample.hold(2, by: "new-a", at: "east")
    try sample.succeed("old-a", by: "new-b")
    #expect(try sample.problem().inheritedItems == ["1 desk kept east", "2 desk new-a east"])
  }

  @Test func `An old unit's successor inherits, and without one nobody does`() throws {
    var sample = try Sample()
    try sample.succeed("old-a", by: "new-a")
    sample.hold(1, by: "old-a", at: "east")
    sample.hold(2, by: "old-b", at: "east")
    #expect(try sample.problem().inheritedItems == ["1 desk new-a east", "2 desk nobody east"])
  }

  @Test(
    arguments: [
      (1, ["1 desk new-b north"]), (2, ["1 desk new-a north", "1 desk new-b north"]),
      (4, ["1 desk new-a north", "3 desk new-b north"]),
      (6, ["2 desk new-a north", "4 desk new-b north"]),
    ] as [(Int64, [String])])
  func `A split unit is divided per class by largest remainder`(
    count: Int64, expected: [String]
  ) throws {
    var sample = try Sample()
    try sample.succeed("old-a", by: "new-a", "1/3")
    try sample.succeed("old-a", by: "new-b", "2/3")
    for _ in 0..<count { sample.hold(1, by: "old-a", at: "north") }
    #expect(try sample.problem().inheritedItems == expected)
  }

  @Test func `A counted row is divided as its items are`() throws {
    var sample = try Sample()
    try sample.succeed("old-a", by: "new-a", "1/2")
    try sample.succeed("old-a", by: "new-b", "1/2")
    sample.hold(5, by: "old-a", at: "north")
    #expect(try sample.problem().inheritedItems == ["3 desk new-a north", "2 desk new-b north"])
  }

  @Test func `Division prefers what already stands at the heir's workplace`() throws {
    var sample = try Sample()
    try sample.succeed("old-a", by: "new-a", "1/2")
    try sample.succeed("old-a", by: "new-b", "1/2")
    sample.staff(1, of: "new-b", at: "east")
    sample.need(1, "chair", of: "new-a", at: "west")
    sample.hold(3, by: "old-a", at: "east")
    sample.hold(3, by: "old-a", at: "west")
    #expect(try sample.problem().inheritedItems == ["3 desk new-a west", "3 desk new-b east"])
  }

  @Test func `A remainder goes to the successor that needs most of the class`() throws {
    var sample = try Sample()
    try sample.succeed("old-a", by: "new-a", "1/2")
    try sample.succeed("old-a", by: "new-b", "1/2")
    sample.staff(9, of: "new-a", at: "west")
    sample.need(1, of: "new-b", at: "west")
    sample.hold(5, by: "old-a", at: "north")
    #expect(try sample.problem().inheritedItems == ["2 desk new-a north", "3 desk new-b north"])
  }

  @Test func `Else it goes to the one with most people, else to the southernmost workplace`() throws
  {
    var sample = try Sample()
    try sample.succeed("old-a", by: "new-a", "1/2")
    try sample.succeed("old-a", by: "new-b", "1/2")
    sample.hold(5, by: "old-a", at: "north")
    sample.staff(2, of: "new-a", at: "west")
    sample.staff(2, of: "new-b", at: "east")
    sample.tables.offices[2].location = try #require(
      Coordinate(latitude: Fraction(22), longitude: Fraction(106)))
    #expect(try sample.problem().inheritedItems == ["2 desk new-a north", "3 desk new-b north"])
    sample.staff(1, of: "new-a", at: "west")
    #expect(try sample.problem().inheritedItems == ["3 desk new-a north", "2 desk new-b north"])
  }

  @Test func `The best items go to the successor that needs most`() throws {
    var sample = try Sample()
    try sample.succeed("old-a", by: "new-a", "1/2")
    try sample.succeed("old-a", by: "new-b", "1/2")
    sample.hold(1, by: "old-a", at: "north", .fair, tag: "1")
    sample.hold(1, by: "old-a", at: "north", .good, tag: "2")
    sample.need(2, of: "new-b", at: "west")
    let problem = try sample.problem()
    let tags = problem.lots.map { problem.inventory.assets[$0.members[0].row].tag }
    #expect(problem.inheritedItems == ["1 desk new-a north", "1 desk new-b north"])
    #expect(tags == ["1", "2"])
  }

  @Test func `Only usable items are divided`() throws {
    var sample = try Sample()
    try sample.succeed("old-a", by: "new-a", "1/2")
    try sample.succeed("old-a", by: "new-b", "1/2")
    sample.hold(4, by: "old-a", at: "north")
    sample.hold(3, by: "old-a", at: "north", .broken)
    #expect(try sample.problem().inheritedItems == ["2 desk new-a north", "2 desk new-b north"])
  }

  @Test(
    arguments: [
      ("desk", "east", "new-b"), ("chair", "east", "kept"), ("desk", "north", "new-a"),
      ("chair", "north", "old-heir"),
    ])
  func `A division plan for an office goes before one for a class, and both together before either`(
    assetClass: String, office: String, heir: String
  ) throws {
    var sample = try Sample()
    sample.tables.units.append(
      Inventory.Unit(id: "old-heir", name: "", kind: "unit", stage: .new))
    try sample.succeed("old-a", by: "old-heir")
    try sample.succeed("old-a", by: "new-a", assetClass: "desk")
    try sample.succeed("old-a", by: "kept", office: "east")
    try sample.succeed("old-a", by: "new-b", office: "east", assetClass: "desk")
    sample.hold(2, assetClass, by: "old-a", at: office)
    #expect(try sample.problem().inheritedItems == ["2 \(assetClass) \(heir) \(office)"])
  }

  @Test func `Shares without a common denominator are an error`() throws {
    var sample = try Sample()
    let primes: [Int128] = [2_147_483_647, 2_147_483_629, 2_147_483_587]
    for (heir, prime) in zip(["kept", "new-a", "new-b"], primes) {
      sample.tables.successions.append(
        Inventory.Succession(
          predecessor: sample.unit("old-a"), successor: sample.unit(heir),
          share: try #require(Fraction(1, over: prime))))
    }
    sample.hold(2, by: "old-a", at: "east")
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(
      error?.description == "the shares of old unit 'old-a' have no common denominator below 2⁶³; "
        + "use simpler shares")
  }
}

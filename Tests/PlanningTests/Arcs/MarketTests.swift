// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct MarketTests {
  /// One desk of `kept` in the east, a need of `kept` in the west, 10 km away.
  private func sample(
    _ condition: Condition = .good, change: (inout Inventory.Asset) -> Void = { _ in }
  ) throws -> Sample {
    var sample = try Sample()
    sample.way("east", "west", metres: 10_000)
    sample.hold(1, by: "kept", at: "east", condition, change)
    return sample
  }

  @Test(
    arguments: [
      ("kept", "east", "1 east > kept east stay"), ("kept", "west", "1 east > kept west inherit"),
      ("new-a", "east", "1 east > new-a east transfer"),
      ("new-a", "west", "1 east > new-a west transfer"),
    ])
  func `Kinds tell the heir's own office, the heir's other offices and everybody else apart`(
    unit: String, office: String, move: String
  ) throws {
    var sample = try sample()
    sample.need(1, of: unit, at: office)
    #expect(try sample.plan().moves == [move])
  }

  @Test(
    arguments: [
      ("kept", 9_999, true), ("new-a", 10_000, true), ("new-a", 9_999, false), ("new-a", nil, true),
    ] as [(String, Int64?, Bool)])
  func `The maximum distance binds transfers only`(
    unit: String, limit: Int64?, isAllowed: Bool
  ) throws {
    var sample = try sample()
    sample.need(1, of: unit, at: "west")
    sample.scenario.reuse.maximumDistanceMetres = limit
    #expect(try sample.plan().head.items.reused == (isAllowed ? 1 : 0))
  }

  @Test(arguments: [("east", 1), ("west", 0)])
  func `What cannot leave serves any unit at its own office`(office: String, reused: Int64) throws {
    var sample = try sample { $0.isMovable = false }
    sample.need(1, of: "new-a", at: office)
    #expect(try sample.plan().head.items.reused == reused)
  }

  @Test func `An asset that can leave overrides its class`() throws {
    var sample = try sample { $0.isMovable = true }
    sample.tables.classes[1].isMovable = false
    sample.need(1, of: "kept", at: "west")
    #expect(try sample.plan().head.items.reused == 1)
  }

  @Test(
    arguments: [
      (Condition.good, Condition.good, "1 east > kept east stay"), (.fair, .good, nil),
      (.poor, .fair, "1 east > kept east stay+"), (.poor, .good, nil), (.broken, .broken, nil),
    ] as [(Condition, Condition, String?)])
  func `The condition after any repair must suffice`(
    condition: Condition, minimum: Condition, move: String?
  ) throws {
    var sample = try sample(condition)
    sample.need(1, of: "kept", at: "east") { $0.minimumCondition = minimum }
    #expect(try sample.plan().moves == (move.map { [$0] } ?? []))
  }

  @Test func `What suffices as it stands is not repaired`() throws {
    var sample = try sample(.poor)
    sample.scenario.reuse.conditions.append(.poor)
    sample.need(1, of: "kept", at: "east") { $0.minimumCondition = .poor }
    #expect(try sample.plan().moves == ["1 east > kept east stay"])
  }

  @Test(
    arguments: [
      ("2019-07-01", 2, true), ("2019-07-01", 3, false), ("2019-06-30", 2, false),
      ("2019-07", 2, true), ("2019", 2, false), (nil, 0, false), ("2010", nil, true),
      (nil, nil, true),
    ] as [(String?, Int?, Bool)])
  func `Enough years of a life of eight must be left, and an unknown age fails`(
    since: String?, years: Int?, isAllowed: Bool
  ) throws {
    var sample = try sample { $0.inUseSince = since.flatMap { PartialDate($0) } }
    sample.need(1, of: "kept", at: "east") { $0.minimumRemainingYears = years }
    #expect(try sample.plan().head.items.reused == (isAllowed ? 1 : 0))
  }

  @Test(arguments: [(1, 3, false), (3, 1, false), (1, 1, true)])
  func `The larger of the need's and the scenario's years counts`(
    need: Int, scenario: Int, isAllowed: Bool
  ) throws {
    var sample = try sample { $0.inUseSince = PartialDate("2019-07") }
    sample.need(1, of: "kept", at: "east") { $0.minimumRemainingYears = need }
    sample.scenario.reuse.minimumRemainingYears = scenario
    #expect(try sample.plan().head.items.reused == (isAllowed ? 1 : 0))
  }

  @Test(
    arguments: [
      (0, 100, 10_000, 500, 100), (7, 0, 10_000, 500, 35), (1, 0, 1, 500_000, 1),
      (1, 0, 1, 499_999, 0), (3, 20, 10_000, 0, 20), (3, 20, 10_000, nil, 20),
    ] as [(Money, Money, Int64, Int64?, Money)])
  func `Moving costs money per item and per cubic metre and kilometre, half up`(
    rate: Money, perItem: Money, metres: Int64, litres: Int64?, cost: Money
  ) throws {
    var sample = try Sample()
    sample.way("east", "west", metres: metres)
    sample.tables.classes[1].litres = litres
    sample.hold(1, by: "kept", at: "east")
    sample.need(1, of: "kept", at: "west")
    sample.scenario.moving.perItem = perItem
    sample.scenario.moving.perCubicMetreKilometre = rate
    let move = try #require(try sample.plan().assignments.first)
    #expect(move.cost == Plan.Cost(moving: cost, repair: 0, penalty: 0))
    #expect(move.metres == metres)
  }

  @Test(arguments: [(400, 300, 300, true), (401, 300, 300, false)])
  func `Reuse is worthwhile up to the new price, moving, repair and penalty included`(
    perItem: Money, repair: Money, penalty: Money, isAllowed: Bool
  ) throws {
    var sample = try sample(.poor)
    sample.tables.classes[1].repairCost = repair
    sample.substitute("desk", for: "table", penalty: penalty)
    sample.need(1, "table", of: "kept", at: "west")
    sample.scenario.moving.perItem = perItem
    sample.scenario.moving.perCubicMetreKilometre = 0
    #expect(try sample.plan().head.items.reused == 1)
    sample.scenario.reuse.isWorthwhileOnly = true
    #expect(try sample.plan().head.items.reused == (isAllowed ? 1 : 0))
  }

  @Test func `A substitution goes one step in one direction`() throws {
    var sample = try Sample()
    sample.substitute("desk", for: "chair", penalty: 7)
    sample.substitute("table", for: "desk")
    sample.hold(1, "desk", by: "kept", at: "east")
    sample.hold(1, "table", by: "kept", at: "east")
    sample.need(2, "chair", of: "kept", at: "east")
    let plan = try sample.plan()
    #expect(plan.assignments.map(\.cost.penalty) == [7])
    #expect(plan.head.items.purchased == 1)
  }

  @Test(
    arguments: [
      (.stay, nil, "east", true), (.stay, nil, "west", false), (.forbid, "kept", "east", false),
      (.forbid, "west", "east", true), (.forbid, "west", "west", false),
      (.forbid, "new-a", "west", true),
    ] as [(Scenario.Pin.Rule, String?, String, Bool)])
  func `Pins keep an item from needs`(
    rule: Scenario.Pin.Rule, to: String?, office: String, isAllowed: Bool
  ) throws {
    var sample = try sample()
    sample.need(1, of: "kept", at: office)
    sample.pin(rule) { ($0.assetClass, $0.to) = ("desk", to) }
    #expect(try sample.plan().head.items.reused == (isAllowed ? 1 : 0))
  }
}

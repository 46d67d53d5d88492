// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

@testable import Planning

struct PinMatcherTests {
  private static func pin(
    _ key: WritableKeyPath<Scenario.Pin, String?>, _ value: String
  ) -> Scenario.Pin {
    var pin = Scenario.Pin(rule: .forbid)
    pin[keyPath: key] = value
    return pin
  }

  @Test func `A reserve of some items takes them out in the order of the register`() throws {
    var sample = try Sample()
    sample.hold(2, by: "kept", at: "east", tag: "1")
    sample.hold(5, by: "kept", at: "east", tag: "2")
    sample.pin(.reserve) { ($0.assetClass, $0.quantity) = ("desk", 3) }
    let supply = try sample.problem().supply
    #expect(supply.reserved.map(\.tag) == ["1", "2"])
    #expect(supply.reserved.map(\.items.count) == [2, 1])
    #expect(supply.lots.map(\.quantity) == [4])
  }

  @Test func `A pin marks only so many items, which then form a lot of their own`() throws {
    var sample = try Sample()
    sample.hold(5, by: "kept", at: "east")
    sample.pin(.stay) { ($0.unit, $0.quantity) = ("kept", 2) }
    let lots = try sample.problem().lots
    #expect(lots.map(\.quantity) == [3, 2])
    #expect(lots.map(\.key.pins) == [[], [0]])
  }

  @Test func `Restrictions of a pin hold together`() throws {
    var sample = try Sample()
    sample.hold(1, by: "kept", at: "east", tag: "1")
    sample.hold(1, by: "kept", at: "west", tag: "1x")
    sample.hold(1, "chair", by: "kept", at: "east")
    sample.pin(.reserve) {
      ($0.asset, $0.assetClass, $0.unit, $0.office) = ("1", "desk", "kept", "east")
    }
    #expect(try sample.problem().supply.reserved.map(\.tag) == ["1"])
  }

  @Test func `A reserve comes before other pins, wherever it stands`() throws {
    var sample = try Sample()
    sample.hold(3, by: "kept", at: "east")
    sample.pin(.stay) { ($0.unit, $0.quantity) = ("kept", 1) }
    sample.pin(.reserve) { ($0.unit, $0.quantity) = ("kept", 1) }
    let problem = try sample.problem()
    #expect(problem.supply.reserved.map(\.items.count) == [1])
    #expect(problem.lots.map(\.quantity) == [1, 1])
  }

  @Test func `A pin that matches no asset is an error`() throws {
    var sample = try Sample()
    sample.hold(1, by: "kept", at: "east", tag: "1")
    sample.pin(.stay) { $0.asset = "2" }
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(error?.description == "pin 1 (stay) matches no asset; correct or remove it")
  }

  @Test func `A pin that matches only what cannot be used, or too little, is noted`() throws {
    var sample = try Sample()
    sample.hold(2, by: "kept", at: "east", .broken, tag: "1")
    sample.hold(3, by: "kept", at: "east", tag: "2")
    sample.pin(.stay) { $0.asset = "1" }
    sample.pin(.stay) { ($0.assetClass, $0.quantity) = ("desk", 4) }
    sample.pin(.reserve) { ($0.asset, $0.quantity) = ("2", 1) }
    let supply = try sample.problem().supply
    #expect(
      supply.shortPins == [
        Plan.ShortPin(pin: Position(0), registered: 2, bound: 0),
        Plan.ShortPin(pin: Position(1), registered: 5, bound: 2),
      ])
  }

  @Test func `A tag that two holders use asks for the unit`() throws {
    var sample = try Sample()
    sample.hold(2, by: "old-a", at: "east", tag: "T1")
    sample.hold(4, "chair", by: "old-b", at: "west", .broken, tag: "T1")
    sample.pin(.reserve) { $0.asset = "T1" }
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(error?.keys == ["pins", "1"])
    #expect(
      error?.description == """
        pin 1: the tag 'T1' is used by 'old-a', 'old-b'; add 'unit' to say whose asset is meant
        """)
    for change in [{ $0.unit = "old-a" }, { $0.assetClass = "desk" }]
      as [(inout Scenario.Pin) -> Void]
    {
      change(&sample.scenario.pins[0])
      #expect(try sample.problem().supply.reserved.map(\.items.count) == [2])
      sample.scenario.pins[0].unit = nil
    }
  }

  @Test(
    arguments: [
      // Two offices, two units: no item can keep both.
      ("east", "west", 6, [2, 2, 2], [[], [0], [1]]),
      ("new-a", "new-b", 3, [2, 1], [[0], [1]]),
      // What is left is too little to tell it apart: both bind the same, and the plan says so.
      ("east", "west", 2, [2], [[0, 1]]),
      // A unit at an office can keep both.
      ("new-a", "west", 6, [4, 2], [[], [0, 1]]),
      ("east", "east", 6, [4, 2], [[], [0, 1]]),
    ] as [(String, String, Int64, [Int64], [[Int]])])
  func `A later 'go' of so many items to another place begins behind the items of the earlier one`(
    first: String, second: String, items: Int64, quantities: [Int64], pins: [[Int]]
  ) throws {
    var sample = try Sample()
    sample.hold(items, by: "kept", at: "north")
    sample.pin(.go) { ($0.assetClass, $0.quantity, $0.to) = ("desk", 2, first) }
    sample.pin(.go) { ($0.assetClass, $0.quantity, $0.to) = ("desk", 2, second) }
    let lots = try sample.problem().lots
    #expect(lots.map(\.key.pins) == pins)
    #expect(lots.map(\.quantity) == quantities)
  }

  @Test func `A 'go' without a quantity binds all, those of an earlier one too`() throws {
    var sample = try Sample()
    sample.hold(6, by: "kept", at: "north")
    sample.pin(.go) { ($0.assetClass, $0.quantity, $0.to) = ("desk", 2, "east") }
    sample.pin(.go) { ($0.assetClass, $0.to) = ("desk", "west") }
    #expect(try sample.problem().lots.map(\.key.pins) == [[0, 1], [1]])
  }

  @Test(
    arguments: [
      (pin(\.assetClass, "dsk"), "class 'dsk'; did you mean 'desk'?"),
      (pin(\.unit, "warehouse"), "unit 'warehouse'; correct or remove it"),
      (pin(\.office, "eest"), "office 'eest'; did you mean 'east'?"),
      (pin(\.to, "new-c"), "unit or office 'new-c'; did you mean 'new-a'?"),
    ])
  func `A pin that names nothing is an error with the nearest name`(
    pin: Scenario.Pin, message: String
  ) throws {
    var sample = try Sample()
    sample.hold(1, by: "kept", at: "east")
    sample.scenario.pins = [pin]
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(error?.description == "pin 1: the inventory has no \(message)")
  }
}

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

  @Test func `A pin that matches no usable asset is an error`() throws {
    var sample = try Sample()
    sample.hold(1, by: "kept", at: "east", .broken, tag: "1")
    sample.pin(.stay) { $0.asset = "1" }
    let error = #expect(throws: PlanningError.self) { try sample.problem() }
    #expect(
      error?.description == "pin 1 (stay) matches no usable asset; correct or remove it")
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

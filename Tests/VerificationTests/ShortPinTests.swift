// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

/// Pins that bind nothing or fewer items than they ask for are noted, and the notes are checked.
struct ShortPinTests {
  /// A plan with a pin for an asset that another reserves, and one for more desktops than there are.
  private static let plan: Plan? = try? Samples.anBien.map {
    var scenario = Samples.scenario
    var (held, many) = (Scenario.Pin(rule: .stay), Scenario.Pin(rule: .stay))
    held.asset = scenario.pins[0].asset
    (many.assetClass, many.quantity) = ("desktop", 100_000)
    scenario.pins += [held, many]
    return try Planner(program: "test 1").plan(scenario, on: $0)
  }

  @Test func `They are noted in the order of the scenario, and hold`() throws {
    let plan = try #require(Self.plan)
    #expect(plan.shortPins.map(\.pin) == [Position(1), Position(2)])
    #expect(plan.shortPins[0] == Plan.ShortPin(pin: Position(1), registered: 1, bound: 0))
    #expect(plan.shortPins[1].bound > 0)
    #expect(plan.shortPins[1].registered >= plan.shortPins[1].bound)
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict.holds, "\(verdict.words)")
  }

  @Test func `They are written and read, and left out where there are none`() throws {
    let plan = try #require(Self.plan)
    #expect(try PlanReader().plan(from: PlanWriter().bytes(of: plan)) == plan)
    let bytes = PlanWriter().bytes(of: try #require(Samples.plan))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("short_pins"))
  }

  static let alterations: [Alteration] = [
    Alteration("pin", .supply) { $0.shortPins[0].pin = Position(0) },
    Alteration("registered", .supply) { $0.shortPins[1].registered += 1 },
    Alteration("bound", .supply) { $0.shortPins[1].bound -= 1 },
    Alteration("cut", .supply) { $0.shortPins.removeLast() },
    Alteration("all cut", .supply) { $0.shortPins = [] },
    Alteration("swapped", .supply) { $0.shortPins.swapAt(0, 1) },
    Alteration("twice", .supply) { $0.shortPins.append($0.shortPins[1]) },
  ]

  @Test(arguments: alterations)
  func `One that is altered is caught`(_ alteration: Alteration) throws {
    var plan = try #require(Self.plan)
    alteration.alter(&plan)
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict[alteration.catcher]?.passed == false, "\(verdict.words)")
  }
}

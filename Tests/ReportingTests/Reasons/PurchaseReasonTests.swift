// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Intake
internal import Inventory
internal import Testing
internal import Words

@testable internal import Reporting

/// Why something has to be bought, in words and counts of the inventory.
struct PurchaseReasonTests {
  private func lines(
    _ change: (inout Scenario) -> Void = { _ in }
  ) throws -> (content: PlanContent, lines: [String: PurchaseLine]) {
    let inventory = try Samples.inventory(ShortSupply.files)
    let content = try Samples.content(inventory) { scenario in
      scenario.needs.fromNorms = false
      scenario.reuse.maximumDistanceMetres = 60_000
      scenario.reuse.isWorthwhileOnly = true
      scenario.pins = [Self.pin(.reserve, asset: "a3"), Self.pin(.stay, asset: "a9")]
      change(&scenario)
    }
    let lines = PurchaseLine.all(content).map { ($0.need.id, $0) }
    return (content, Dictionary(uniqueKeysWithValues: lines))
  }

  private static func pin(_ rule: Scenario.Pin.Rule, asset: String) -> Scenario.Pin {
    var pin = Scenario.Pin(rule: rule)
    pin.asset = asset
    return pin
  }

  /// A need, the reason why it is bought for, and the sentence in English.
  struct Expected: Sendable {
    let need: String
    let reason: Plan.Shortfall.Reason
    let sentence: String
  }

  static let expected = [
    Expected(
      need: "none", reason: .noneOfClass, sentence: "no asset of the class or a substitute"),
    Expected(
      need: "broken", reason: .noneUsable,
      sentence: "6 not usable: reserved 1, condition not reused 2, not the unit's own 3"),
    Expected(
      need: "old", reason: .noneFits,
      sentence: "5 usable ones may not come: too little life left 5"),
    Expected(
      need: "worn", reason: .noneFits,
      sentence: "2 usable ones may not come: below the condition asked 2"),
    Expected(
      need: "distant", reason: .noneMayCome,
      sentence: "3 usable ones may not come: too far 3 (the nearest 144.6 km, Office Far)"),
    Expected(
      need: "fixed", reason: .noneMayCome, sentence: "2 usable ones may not come: not movable 2"),
    Expected(
      need: "pinned", reason: .noneMayCome,
      sentence: "2 usable ones may not come: held by a pin 2"),
    Expected(
      need: "taken", reason: .allServe,
      sentence: "3 may come, and all serve other needs: Unit Two 2, Unit Three 1"),
    Expected(
      need: "cheap", reason: .noneMayCome,
      sentence: "5 usable ones may not come: dearer than new 5"),
  ]

  @Test(arguments: expected)
  func `Each way to fail has its reason and its counts`(expected: Expected) throws {
    let (content, lines) = try lines()
    let line = try #require(lines[expected.need])
    #expect(line.reason == expected.reason)
    #expect(line.sentence(content).text(in: .english) == expected.sentence)
  }

  @Test func `Nothing else is bought`() throws {
    #expect(Set(try lines().lines.keys) == Set(Self.expected.map(\.need)))
  }

  @Test func `The sentences come in Vietnamese and Korean`() throws {
    let (content, lines) = try lines()
    let far = try #require(lines["distant"]).sentence(content)
    #expect(
      far.text(in: .vietnamese)
        == "3 tài sản dùng được nhưng không thể điều đến: quá xa 3 (gần nhất 144,6 km, Office Far)")
    #expect(far.text(in: .korean) == "사용 가능하나 올 수 없는 3점: 거리 초과 3 (가장 가까운 곳 144.6 km, Office Far)")
    let taken = try #require(lines["taken"]).sentence(content)
    #expect(
      taken.text(in: .vietnamese)
        == "3 tài sản có thể điều đến, đều phục vụ nhu cầu khác: Unit Two 2, Unit Three 1")
    #expect(taken.text(in: .korean) == "올 수 있는 3점은 모두 다른 소요에 쓰임: Unit Two 2, Unit Three 1")
  }

  @Test func `What total cost leaves over is too costly`() throws {
    let (content, lines) = try lines { scenario in
      scenario.reuse.isWorthwhileOnly = false
      scenario.objective = [.unmet, .totalCost]
    }
    let line = try #require(lines["cheap"])
    #expect(line.reason == .tooCostly)
    #expect(
      line.sentence(content).text(in: .english)
        == "5 may come but stay left over, as moving and repair cost too much")
  }

  @Test func `An unmet need names the purchase budget`() throws {
    let (content, lines) = try lines { $0.limits.purchases = 0 }
    let line = try #require(lines["none"])
    #expect(line.purchased == 0)
    #expect(line.unmet == 1)
    #expect(
      line.sentence(content).text(in: .english) == """
        no asset of the class or a substitute; 1 unmet, as purchases may cost no more than 0 VND
        """)
  }

  @Test(arguments: ["an-bien", "short"])
  func `The counts of every need add up to the register`(name: String) throws {
    let files = name == "short" ? ShortSupply.files : try Samples.files(of: name)
    let content = try Samples.content(try Samples.inventory(files)) {
      $0.needs.fromNorms = name != "short"
    }
    for supply in content.plan.shortfalls {
      let index = Int(supply.need.index)
      let parts = (supply.excluded.map(\.items) + supply.obstacles.map(\.items)).reduce(0, +)
      #expect(supply.registered == parts + supply.here + supply.servingOthers + supply.left)
      let need = content.plan.needs[index]
      #expect(
        supply.here
          == need.quantity - content.plan.solution.purchased[index]
          - content.plan.solution.unmet[index])
    }
  }

  @Test func `Every arc of the plan costs what the plan says`() throws {
    let content = try Samples.content(try Samples.inventory(try Samples.files(of: "an-bien")))
    let rules = ServiceRules(content.plan, content.inventory)
    let sides = BaselineSides(content.plan, content.inventory)
    for assignment in content.plan.assignments {
      let lot = try #require(sides.lots[Int(assignment.lot.index)])
      let need = try #require(sides.needs[Int(assignment.need.index)])
      #expect(
        rules.movingAndRepair(lot, need) == assignment.cost.moving + assignment.cost.repair)
    }
  }
}

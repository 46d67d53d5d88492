// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting

/// An Biên ward in three of its five offices, and Lê Chân ward in its one: written by hand, so that
/// sums can be worked out beside the report.
enum SamplePremises {
  typealias Premises = Plan.Premises

  /// 15 m² with a common share of 0.85 and coverage 0.6, in cm² per person.
  static let areaPerPerson: Int64 = 166_500

  /// An Biên's plan without premises, and its inventory.
  static func parts() throws -> (plan: Plan, inventory: Inventory) {
    let inventory = try Samples.inventory(try Samples.files(of: "an-bien"))
    return (try Samples.plan(inventory), inventory)
  }

  static func content() throws -> PlanContent {
    let content = try parts()
    var plan = content.plan
    var rules = Scenario.Premises()
    rules.rules = [.init(.together(["party", "<front>"]))]
    plan.head.scenario.premises = rules
    plan.premises = premises
    return try PlanContent(
      plan: plan, inventory: content.inventory, digest: Digest(of: "plan".utf8))
  }

  static let premises = Premises(
    units: [leChan, anBien],
    freed: [
      .init(
        office: "s-11371-1", unit: "n-11407", reason: .released, usableArea: 3_493_000,
        runningCost: 87_325_000, itemsLeft: 21),
      .init(
        office: "s-11401-2", unit: "n-11407", reason: .closing, usableArea: 3_747_000,
        runningCost: 93_675_000, itemsLeft: 4),
      .init(
        office: "s-11407-1", unit: nil, reason: .noHeir, usableArea: 3_770_000,
        runningCost: 94_250_000, itemsLeft: 0),
    ],
    trials: [
      .init(
        layout: .given, premises: [0, 0, 0, 548_625_000, 90_000], equipment: [0, 7, 3, 11],
        isKept: false),
      .init(
        layout: .chosen, premises: [4, 0, 2_000_000, 183_625_000, 12_000],
        equipment: [0, 5, 4, 12], isKept: true),
    ])

  private static let leChan = Premises.UnitPremises(
    unit: "n-11383", status: .optimal, conflict: nil,
    levels: [.init(level: .unplaced, value: 0, bound: 0, proof: .certified)],
    placements: [placement("service", 6, at: "s-11395-1", .onlyOffice)],
    offices: [kept("s-11395-1", people: 6, area: 3_351_000, cost: 83_775_000)],
    space: .init(
      people: 6, presentArea: 3_351_000, normArea: 1_665_000, neededArea: 999_000,
      keptArea: 3_351_000))

  private static let anBien = Premises.UnitPremises(
    unit: "n-11407", status: .feasible,
    conflict: .init(
      parties: ["party", "<front>"].map { .init(unit: "n-11407", team: $0, part: nil) },
      conditions: [
        .rule(1),
        .area(.init(needed: 3_100_000, largest: 2_800_000, total: 7_345_000, offices: 2)),
      ]),
    levels: [
      .init(level: .unplaced, value: 4, bound: 0, proof: .certified),
      .init(level: .purchases, value: 2_000_000, bound: 0, proof: .solver),
      .init(level: .runningCost, value: 183_625_000, bound: 183_625_000, proof: .solver),
      .init(level: .cooperation, value: 12_000, bound: 9_000, proof: .solver),
    ],
    placements: [
      placement("council", 2, at: "s-11401-1", .tie(withOffice: "s-11383-2")),
      placement("culture", 7, at: "s-11383-2", .noOther),
      placement("economy", 8, at: "s-11383-2", .heldOut(rules: [2, 3])),
      placement(
        "front", 10, at: "s-11401-1", .best(.runningCost, by: 94_250_000, thanOffice: "s-11407-1")),
      placement("government", 9, at: "s-11401-1", .rule(1)),
      placement("party", 13, part: 1, at: "s-11383-2", .tooLarge(area: 3_790_000, seats: 31)),
      placement("party", 4, part: 2, at: nil, .noRoom(area: 41_000)),
      placement(
        "service", 6, at: "s-11401-1", .best(.cooperation, by: 1_234, thanOffice: "s-11395-1")),
    ],
    offices: [
      kept("s-11383-2", people: 28, area: 3_790_000, cost: 94_750_000),
      kept("s-11401-1", people: 27, area: 3_555_000, cost: 88_875_000),
    ],
    space: .init(
      people: 59, presentArea: 18_355_000, normArea: 16_372_500, neededArea: 9_823_500,
      keptArea: 7_345_000))

  private static func placement(
    _ team: String, _ people: Int64, part: Int? = nil, at office: String?, _ why: Premises.Why
  ) -> Premises.Placement {
    Premises.Placement(
      team: team, part: part, office: office, posts: [.init(post: team, people: people)],
      area: people * areaPerPerson, why: why)
  }

  private static func kept(
    _ office: String, people: Int64, area: Int64, cost: Int64
  ) -> Premises.KeptOffice {
    Premises.KeptOffice(
      office: office, people: people, seats: 24, usableArea: area,
      neededArea: people * areaPerPerson, fitOutCost: 0, runningCost: cost)
  }
}

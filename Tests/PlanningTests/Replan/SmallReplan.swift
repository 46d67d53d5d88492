// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Testing

/// A few desks and needs, a plan of them, and what became of some of its lines; the same for the same seed.
struct SmallReplan {
  private(set) var sample: Sample
  let former: Plan.Former
  private(set) var facts = Plan.Facts()
  private(set) var rules: Scenario.Replan
  private var random: SplitMix64

  static let offices = ["east", "north", "west"]
  static let units = ["kept", "new-a", "new-b"]

  /// - Parameter isTagged: whether each row has a tag.
  init(seed: UInt64, isTagged: Bool = false) throws {
    random = SplitMix64(seed: seed)
    sample = try Sample()
    sample.tables.classes[1].repairCost = nil
    try sample.succeed("old-a", by: "new-a")
    try sample.succeed("old-b", by: "new-b")
    for (index, from) in Self.offices.enumerated() {
      for to in Self.offices[(index + 1)...] {
        sample.way(from, to, metres: random.within(1...9) * 1_000)
      }
    }
    for _ in 0..<2 + random.below(2) {
      let holder = ["kept", "old-a", "old-b"][random.below(3)]
      sample.hold(
        random.within(1...2), by: holder, at: Self.offices[random.below(3)],
        random.chance(30) ? .fair : .good)
    }
    for _ in 0..<2 + random.below(2) {
      sample.need(
        random.within(1...2), of: Self.units[random.below(3)], at: Self.offices[random.below(3)])
    }
    if isTagged {
      for row in sample.tables.assets.indices { sample.tables.assets[row].tag = "T-\(row)" }
    }
    let plan = try sample.plan()
    former = Plan.Former(plan, digest: Digest(of: PlanWriter().bytes(of: plan)))
    rules = Scenario.Replan(from: former.digest)
    chooseRules()
    happen()
  }

  private mutating func chooseRules() {
    rules.received = random.chance(75) ? .pin : .free
    rules.published = [.tax, .tax, .tax, .free, .pin][random.below(5)]
    rules.tax = random.chance(30) ? random.within(0...3_000) : nil
    if random.chance(30) { sample.scenario.objective = [.unmet, .totalCost] }
    // Rules that have changed since: otherwise hardly anything would be changed but by force.
    if random.chance(50) { sample.scenario.moving.perItem = random.within(0...2_000) }
    if random.chance(50) {
      sample.scenario.reuse.maximumDistanceMetres = random.within(0...9) * 1_000
    }
  }

  private mutating func happen() {
    for line in former.plan.lines(former.digest) where random.chance(70) {
      var receipt = Receipt(Receipts.Place(line.id))
      let count = random.within(1...line.planned)
      switch random.below(5) {
      case 0: receipt.lost = count
      case 1: receipt.refused = count
      case 2: (receipt.received, receipt.officeFound) = (count, Self.offices[random.below(3)])
      case 3: (receipt.received, receipt.condition) = (count, random.chance(50) ? .fair : .broken)
      default:
        (receipt.received, receipt.accepted) = (count, random.chance(50) ? count : nil)
        receipt.lost = random.chance(30) ? line.planned - count : nil
      }
      facts.receipts.append(receipt)
    }
    facts.receipts.sort { $0.line < $1.line }
    for line in former.plan.lines(former.digest).sorted(by: { $0.id < $1.id })
    where random.chance(25) {
      facts.drafts.append(Plan.Draft(line: line.id, count: random.within(1...line.planned)))
    }
  }

  /// The scenario as it goes on from the plan.
  var scenario: Scenario { sample.scenario.going(on: rules) }

  /// The plan that goes on.
  func plan() throws -> Plan {
    try Planner(program: "test 1").plan(
      scenario, on: sample.inventory, after: Planner.Past(former, facts))
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Sensitivity

/// Compares the rules that are said to contradict with what trying all sets of rules finds.
struct ConflictOracle {
  private let problem: OracleCase
  private let rules: [DroppableRule]
  private(set) var faults: [String] = []
  /// How many rules the smallest set that contradicts has.
  private(set) var smallest = 0
  /// Whether several rules have to be dropped together.
  private(set) var needsSeveral = false

  /// Makes a random problem in which rules contradict; nil where they do not, or a pin speaks of nothing.
  init?(seed: UInt64) throws {
    problem = Self.problem(seed)
    rules = DroppableRule.all(of: problem.scenario)
    let duties = try NaiveDuties(problem)
    guard !duties.isIdle, !duties.holds, rules.count <= 9 else { return nil }
    let planner = Planner(program: "oracle 1")
    let plan = try planner.plan(problem.scenario, on: problem.inventory)
    if plan.status != .infeasible { faults.append("the plan is \(plan.status)") }
    let found = try ConflictRuns(plan, on: problem.inventory, by: planner).conflicts()
    try check(found.groups)
    try check(found.repairs)
    check(found.violation, duties)
  }

  /// More pins than usual, and a budget of moving in half of the problems.
  private static func problem(_ seed: UInt64) -> OracleCase {
    let problem = OracleCase(seed: seed)
    var random = SplitMix64(seed: seed, purpose: "conflicts")
    var scenario = problem.scenario
    for extra in 1...3 where random.chance(60) {
      let pins = RandomScenario(seed: seed + UInt64(extra) << 32, inventory: problem.inventory)
        .scenario.pins
      scenario.pins += pins.prefix(2)
    }
    if random.chance(50) { scenario.limits.moving = Int64(random.below(60_000)) }
    return OracleCase(inventory: problem.inventory, scenario: scenario)
  }

  private func holds(_ kept: some Collection<DroppableRule>) throws -> Bool {
    let tried = problem.scenario.without(Set(rules).subtracting(kept))
    return try NaiveDuties(OracleCase(inventory: problem.inventory, scenario: tried)).holds
  }

  private mutating func check(_ groups: [Conflicts.Group]) throws {
    var left = rules
    for group in groups {
      if try holds(group.rules) { faults.append("\(group.rules) can hold") }
      for rule in group.rules {
        if try !holds(group.rules.filter { $0 != rule }) {
          faults.append("\(rule) is superfluous in \(group.rules)")
        }
      }
      let size = try smallestSize(among: left)
      if smallest == 0 { smallest = size ?? 0 }
      if group.isSmallest, group.rules.count != size {
        faults.append("\(group.rules) is said to be smallest, which has \(size ?? 0)")
      }
      left.removeAll(where: group.rules.contains)
    }
    if try !holds(left) { faults.append("without one of each, \(left) still contradict") }
    if groups.contains(where: { !$0.isSmallest }) { faults.append("a group may not be smallest") }
  }

  private func smallestSize(among rules: [DroppableRule]) throws -> Int? {
    let sets = (0..<1 << rules.count).map { bits in
      rules.indices.filter { bits >> $0 & 1 == 1 }.map { rules[$0] }
    }
    for set in sets.sorted(by: { $0.count < $1.count }) {
      if try !holds(set) { return set.count }
    }
    return nil
  }

  /// All sets of as few rules as suffice, dropped together.
  private func fewestDropped() throws -> [Set<DroppableRule>] {
    let sets = (0..<1 << rules.count).map { bits in
      Set(rules.indices.filter { bits >> $0 & 1 == 1 }.map { rules[$0] })
    }
    for size in 0...rules.count {
      let found = try sets.filter { set in
        try set.count == size && holds(rules.filter { !set.contains($0) })
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private mutating func check(_ repairs: [Conflicts.Repair]) throws {
    let fewest = try fewestDropped()
    let isCut = fewest.count > Conflicts.mostRepairs && fewest[0].count > 1
    let said = Set(repairs.map { Set($0.rules) })
    if isCut ? !said.isSubset(of: fewest) : said != Set(fewest) {
      faults.append("said to be repaired by \(repairs.map(\.rules)), is by \(fewest)")
    }
    needsSeveral = fewest.allSatisfy { $0.count > 1 }
    for repair in repairs where repair.status == .optimal {
      let tried = OracleCase(
        inventory: problem.inventory, scenario: problem.scenario.without(Set(repair.rules)))
      let levels = tried.scenario.objective
      let optimum = NaiveOptimum(tried, NaiveSupply(tried), tried.needs(), .anywhere)
      guard let values = try? optimum.values(levels) else { continue }
      if repair.levels.map(\.value) != values {
        faults.append("without \(repair.rules) said \(repair.levels.map(\.value)), is \(values)")
      }
    }
  }

  private mutating func check(_ violation: Conflicts.Violation, _ duties: NaiveDuties) {
    let count = violation.stranded.reduce(0) { $0 + $1.count }
    let over = max(0, duties.relocation - (problem.scenario.limits.moving ?? .max))
    if count != duties.stranded || violation.overBudget != over {
      faults.append("said \(violation), is \(duties.stranded) items and \(over)")
    }
  }
}

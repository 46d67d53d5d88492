// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Seeds

/// A small random inventory with teams, spaces and traffic, and a scenario that chooses workplaces, with
/// every rule on or off; the same for the same seed.
struct PremisesCase {
  private var random: SplitMix64
  private(set) var inventory: Inventory
  private(set) var scenario: Scenario

  init(seed: UInt64) {
    let base = RandomCase(seed: seed)
    random = SplitMix64(seed: seed ^ 0x5EA7)
    (inventory, scenario) = (base.inventory, base.scenario)
    scenario.pins = []
    var tables = Inventory.Tables(base.inventory)
    fillOffices(&tables)
    fillPosts(&tables)
    fillTeams(&tables)
    inventory = Inventory(tables)
    scenario.premises = premises()
  }

  private mutating func fillOffices(_ tables: inout Inventory.Tables) {
    for index in tables.offices.indices {
      tables.offices[index].usableArea =
        Fraction(Int128(random.within(200...4_000)), over: 7) ?? .one
      tables.offices[index].availability = random.chance(15) ? .vacant : .inUse
      if random.chance(5) { tables.offices[index].availability = .closing }
      tables.offices[index].seats = random.chance(70) ? Int(random.within(3...30)) : nil
      tables.offices[index].hasPublicAccess = random.chance(80) ? random.chance(60) : nil
      tables.offices[index].isStepFree = random.chance(60)
      tables.offices[index].runningCostPerYear =
        random.chance(90) ? random.within(0...5) * 1_000 : nil
      tables.offices[index].fitOutCost = random.chance(80) ? random.within(0...9) * 1_000 : nil
    }
    for index in tables.classes.indices where random.chance(40) {
      tables.classes[index].isMovable = false
    }
  }

  private mutating func fillPosts(_ tables: inout Inventory.Tables) {
    for index in tables.posts.indices {
      tables.posts[index].team = random.chance(85) ? "t\(random.below(4))" : nil
      if random.chance(20) { tables.posts[index].office = nil }
    }
    for group in ["*", "x"] {
      tables.spaceNorms.append(
        Inventory.SpaceNorm(
          set: "space", group: group,
          area: Fraction(Int128(random.within(20...120)), over: 6) ?? .one,
          commonShare: random.chance(70) ? Fraction(Int128(random.within(0...10)), over: 10) : nil,
          validFrom: random.chance(20) ? PartialDate("2020") : nil))
    }
    if random.chance(15) { tables.spaceNorms = [] }
  }

  private mutating func fillTeams(_ tables: inout Inventory.Tables) {
    for unit in 0..<3 {
      let teams = Set(tables.posts.filter { $0.unit == Position(unit) }.compactMap(\.team))
        .sorted()
      for (index, team) in teams.enumerated() {
        if random.chance(60) {
          tables.teams.append(
            Inventory.Team(
              unit: Position(unit), id: team, needsPublicAccess: random.chance(25),
              needsStepFree: random.chance(15)))
        }
        for other in teams.dropFirst(index + 1) where random.chance(60) {
          let isTurned = random.chance(50)
          tables.traffic.append(
            Inventory.Traffic(
              unit: Position(unit), team: isTurned ? other : team,
              otherTeam: isTurned ? team : other, weight: random.within(1...20)))
        }
      }
    }
  }

  private mutating func premises() -> Scenario.Premises {
    var premises = Scenario.Premises()
    premises.normSet = random.chance(50) && !inventory.spaceNorms.isEmpty ? "space" : nil
    premises.coverage = Fraction(Int128(random.within(1...4)), over: 4) ?? .one
    premises.offices = random.chance(40) ? .shared : .inherited
    if random.chance(30) {
      premises.keep.append(
        .init(
          unit: random.chance(50) ? "n\(random.below(3))" : nil,
          kind: random.chance(50) ? .atMost : .exactly, count: 1 + random.below(3)))
    }
    if random.chance(20) { premises.counterDistanceMetres = random.within(0...50_000) }
    if random.chance(20) {
      premises.closing = [
        .init(
          office: "f\(random.below(5))",
          day: PartialDate(random.chance(50) ? "2025-06" : "2025-08") ?? Samples.newYear)
      ]
    }
    premises.rules = rules()
    var levels = Array(Scenario.Premises.Level.allCases.dropFirst())
    levels.shuffle(using: &random)
    premises.objective = [.unplaced] + levels.prefix(2 + random.below(3))
    return premises
  }

  /// At most one rule for a pair of teams.
  private mutating func rules() -> [Scenario.Premises.Rule] {
    let teams = Set(inventory.posts.filter { $0.headcount > 0 }.map { $0.team ?? $0.id }).sorted()
    guard teams.count > 3 else { return [] }
    return (0..<random.below(4)).map { rule in
      let pair = [teams[rule], teams[rule + 1]]
      switch random.below(4) {
      case 0: return .init(.together(pair))
      case 1: return .init(.apart(pair))
      case 2: return .init(.near(pair, weight: random.within(1...9)))
      default: return .init(.fixed(team: pair[0], office: "f\(random.below(5))"))
      }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Seeds

@testable import Planning
@testable import benchmark

/// Small random choices of premises, in which each kind of rule may be on or off.
struct RandomLayoutProblem {
  private var random: SplitMix64

  /// The kinds of rule that may be on.
  enum Rule: CaseIterable {
    case area
    case seats
    case access
    case together
    case apart
    case keep
    case counters
    case equipment
    case units
  }

  init(seed: Int) {
    random = SplitMix64(seed: UInt64(seed), purpose: "premises")
  }

  mutating func problem(_ rules: Set<Rule>) -> LayoutProblem {
    let (parties, sites) = (number(1...5), number(1...4))
    let units = rules.contains(.units) ? number(1...2) : 1
    var problem = LayoutProblem(
      people: numbers(parties, 1...9), need: numbers(parties, 10...90),
      unit: (0..<parties).map { $0 < units ? $0 : number(0...(units - 1)) },
      domains: Array(repeating: Array(repeating: true, count: sites), count: parties),
      area: numbers(sites, 0...250), seats: numbers(sites, 0...30),
      fitOut: numbers(sites, 0...3), running: numbers(sites, 1...5),
      relations: Array(repeating: Array(repeating: .free, count: parties), count: parties),
      traffic: symmetric(parties, 0...4), metres: symmetric(sites, 1...9),
      moves: (0..<parties).map { _ in numbers(sites, 0...5) },
      keeps: Array(repeating: .init(), count: units),
      counters: Array(repeating: [], count: units), equipment: [],
      levels: objective())
    if !rules.contains(.area) { problem.need = Array(repeating: 0, count: parties) }
    restrict(&problem, rules)
    return problem
  }

  private mutating func restrict(_ problem: inout LayoutProblem, _ rules: Set<Rule>) {
    let everybody = problem.people.reduce(0, +)
    problem.area = problem.area.map { min($0, problem.need.reduce(0, +)) }
    problem.seats = problem.seats.map { rules.contains(.seats) ? min($0, everybody) : everybody }
    if rules.contains(.access) {
      for party in problem.parties {
        for site in problem.sites { problem.domains[party][site] = chance(3, in: 4) }
      }
    }
    if rules.contains(.together) { relate(&problem, .together) }
    if rules.contains(.apart) { relate(&problem, .apart) }
    for unit in problem.units {
      if rules.contains(.keep) { problem.keeps[unit] = keep(problem.sites.count) }
      if rules.contains(.counters), chance(1, in: 2) {
        problem.counters[unit] = [problem.sites.map { _ in chance(1, in: 2) }]
      }
    }
    if rules.contains(.equipment) { problem.equipment = [kind(problem), kind(problem)] }
  }

  private mutating func keep(_ sites: Int) -> LayoutProblem.Keep {
    let count = number(1...sites)
    return LayoutProblem.Keep(least: chance(1, in: 2) ? count : 0, most: count)
  }

  private mutating func relate(_ problem: inout LayoutProblem, _ relation: LayoutProblem.Relation) {
    let (first, second) = (number(0...(problem.parties.count - 1)), problem.parties.count - 1)
    guard first != second else { return }
    problem.relations[first][second] = relation
    problem.relations[second][first] = relation
  }

  private mutating func kind(_ problem: LayoutProblem) -> FixedEquipment {
    let grant = FixedEquipment.Grant(
      quantity: Fraction(Int128(number(1...3)), over: 2) ?? .one, isPerPerson: chance(1, in: 2),
      people: problem.parties.map { chance(2, in: 3) ? problem.people[$0] : 0 })
    return FixedEquipment(
      unit: 0, price: Int64(number(1...3)), grants: [grant],
      standing: numbers(problem.sites.count, 0...8), movable: Int64(number(0...2)))
  }

  private mutating func objective() -> [Scenario.Premises.Level] {
    var rest = Array(Scenario.Premises.Level.allCases.dropFirst())
    for index in rest.indices.reversed() { rest.swapAt(index, number(0...index)) }
    return [.unplaced] + rest.prefix(number(2...4))
  }

  private mutating func symmetric(_ count: Int, _ range: ClosedRange<Int>) -> [[Int64]] {
    var table = Array(repeating: Array(repeating: Int64(0), count: count), count: count)
    for row in 0..<count {
      for column in 0..<row {
        table[row][column] = Int64(number(range))
        table[column][row] = table[row][column]
      }
    }
    return table
  }

  private mutating func numbers(_ count: Int, _ range: ClosedRange<Int>) -> [Int64] {
    (0..<count).map { _ in Int64(number(range)) }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    random.within(range)
  }

  private mutating func chance(_ times: Int, in all: Int) -> Bool { number(1...all) <= times }
}

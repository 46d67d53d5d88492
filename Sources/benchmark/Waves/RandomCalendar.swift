// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Seeds

/// A random calendar for a plan: one to four gaps with two lorries, one, or none at all; late purchases,
/// closings, decisions, few docks, and lorries that hold, or have time for, exactly what one lane carries.
struct RandomCalendar {
  private let inventory: Inventory
  private let plan: Plan
  private let start: Day

  init(_ inventory: Inventory, _ plan: Plan) {
    (self.inventory, self.plan) = (inventory, plan)
    start = Day(firstOf: inventory.description.asOf)
  }

  func calendar(_ random: inout SplitMix64) throws -> MoveCalendar {
    var calendar = MoveCalendar()
    (calendar.firstDay, calendar.lastDay) = (start, start + 27)
    addLorries(to: &calendar, &random)
    addGaps(to: &calendar, &random)
    addDates(to: &calendar, &random)
    calendar.docks = Keyed(standard: random.pick([1, 2, 8, 8]), named: [])
    if random.chance(20) { calendar.docks.named = [.init(name: office(&random), value: 1)] }
    calendar.tour.stops = random.within(2...4)
    calendar.tour.longerMetres = 1_000 * Int64(random.pick([0, 5, 10, 100]))
    return try calendar.settled(from: start)
  }

  private func office(_ random: inout SplitMix64) -> String {
    random.pick(inventory.offices.map(\.id))
  }

  private func addLorries(to calendar: inout MoveCalendar, _ random: inout SplitMix64) {
    calendar.lorry.litres = random.pick([400, 600, 800, 1_200, 15_000])
    // Exactly enough for what goes one way, though not for less than one item.
    let lanes = laneLitres
    if random.chance(25), !lanes.isEmpty { calendar.lorry.litres = max(400, random.pick(lanes)) }
    calendar.lorry.fixed = random.pick([0, 1_000, 50_000])
    calendar.lorry.perKilometre = random.pick([0, 100, 999])
    calendar.lorry.minutesPerItem = random.pick([.zero, Fraction(1, over: 2) ?? .one, .one])
    if random.chance(20) { calendar.lorry.depot = office(&random) }
  }

  /// The litres of what goes each way.
  private var laneLitres: [Int64] {
    var sums: [[String]: Int64] = [:]
    for line in plan.assignments where line.fromOffice != line.toOffice {
      let kind = inventory.assets[line.items.row].assetClass
      sums[[line.fromOffice, line.toOffice], default: 0] +=
        line.items.count * (inventory.classes[kind].litres ?? 0)
    }
    return sums.values.sorted()
  }

  private func addGaps(to calendar: inout MoveCalendar, _ random: inout SplitMix64) {
    let hasNone = random.chance(5)
    let most: Int64 = random.pick([1, 1, 2])
    calendar.gaps = (0..<random.within(1...4)).map { week in
      var gap = MoveCalendar.Gap(date: start + (7 * week + random.within(0...5)))
      gap.lorries = hasNone || random.chance(8) ? 0 : random.within(1...most)
      gap.minutes = random.pick([30, 60, 480, 480, exactMinutes(calendar, &random)])
      return gap
    }
  }

  /// Offices in which nobody works by the plan and nothing stands or is bought.
  private var emptied: [String] {
    let bought = zip(plan.needs, plan.solution.purchased).filter { $1 > 0 }.map(\.0.office)
    let people = inventory.posts.compactMap { $0.office.map { inventory.offices[$0].id } }
    let used = Set(bought + people + plan.assignments.map(\.toOffice))
    return inventory.offices.map(\.id).filter { !used.contains($0) }
  }

  /// What a tour takes that carries one line and nothing else.
  private func exactMinutes(_ calendar: MoveCalendar, _ random: inout SplitMix64) -> Int64 {
    let moved = plan.assignments.filter { $0.fromOffice != $0.toOffice }
    guard !moved.isEmpty else { return 480 }
    let line = random.pick(moved)
    let each = calendar.lorry.minutesPerItem
    let handling = 2 * line.items.count * Int64(each.numerator)
    let driving = (line.metres + 499) / 500  // at 30 km/h
    return max(1, driving + (handling + Int64(each.denominator) - 1) / Int64(each.denominator))
  }

  private func addDates(to calendar: inout MoveCalendar, _ random: inout SplitMix64) {
    calendar.purchases.standard = random.chance(60) ? start + random.within(0...30) : nil
    if random.chance(20) {
      calendar.purchases.named = [.init(name: "chair", value: start + random.within(0...20))]
    }
    if random.chance(40) {
      let empty = emptied
      let office = empty.isEmpty || random.chance(10) ? office(&random) : random.pick(empty)
      calendar.closing.named = [.init(name: office, value: start + random.within(5...27))]
    }
    if random.chance(20) {
      var decision = MoveCalendar.Decision(unit: "u0", date: start + random.within(0...10))
      decision.withinDays = random.within(5...20)
      calendar.decisions = [decision]
    }
    if random.chance(20), let team = inventory.teams.first {
      var first = MoveCalendar.Precedence(unit: inventory.units[team.unit].id, team: team.id)
      if random.chance(40) { first.team = nil }
      first.weight = Int64(random.within(0...3))
      calendar.first = [first]
    }
  }
}

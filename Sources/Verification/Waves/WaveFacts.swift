// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What follows from a plan, its inventory and a calendar about moves, derived again.
struct WaveFacts {
  let plan: Plan
  let inventory: Inventory
  let waves: WavePlan
  let parties: [Party]
  /// The parties that move, by their places, in the order of the wave plan.
  let moving: [Int]
  let goods: Goods
  let groups: ClassGroups
  let openings: [Day]
  /// For each gap the place of the opening from which it counts.
  let first: [Int]

  init(_ waves: WavePlan, _ plan: Plan, _ inventory: Inventory) {
    (self.waves, self.plan, self.inventory) = (waves, plan, inventory)
    parties = Party.all(plan, inventory)
    moving = parties.indices.filter { [parties] in parties[$0].isMoving }
    groups = ClassGroups(inventory)
    goods = Goods(plan, parties, groups)
    openings = waves.calendar.openings
    first = waves.calendar.gaps.map { [openings] gap in
      openings.firstIndex { $0 > gap.date } ?? openings.count
    }
  }

  /// The litres of an item of a line; nil where they are not known.
  func litres(_ line: Int) -> Int64? {
    inventory.classes[inventory.assets[plan.assignments[line].items.row].assetClass].litres
  }

  /// The place of the opening at which bought items of a class are there.
  func arrival(of assetClass: String) -> Int {
    guard let day = waves.calendar.purchases[assetClass] else { return openings.count - 1 }
    return openings.firstIndex { $0 >= day } ?? openings.count
  }

  /// Days from the first day to the opening after a gap.
  func days(_ gap: Int) -> Int64 {
    guard let start = waves.calendar.firstDay, openings.indices.contains(first[gap]) else {
      return 0
    }
    return Int64(openings[first[gap]] - start)
  }

  /// The gap of a load.
  func gap(_ load: WavePlan.Load) -> Int { Int(waves.tours[load.tour].gap.index) }

  /// Whether rules 6 and 7 let a line be carried in a gap.
  func mayCarry(_ line: Int, in gap: Int) -> Bool {
    let assignment = plan.assignments[line]
    guard mayLeave(assignment.fromOffice, in: gap) else { return false }
    let decision = waves.calendar.decisions.first { $0.unit == assignment.fromUnit }
    guard let decision, assignment.kind == .transfer else { return true }
    return waves.calendar.gaps[gap].date >= decision.date
      && openings[first[gap]] <= decision.date + decision.withinDays
  }

  /// Whether what leaves an office in a gap has left before the office closes.
  func mayLeave(_ office: String, in gap: Int) -> Bool {
    guard let closing = waves.calendar.closing[office] else { return true }
    return openings[first[gap]] <= openings.first { $0 >= closing } ?? closing
  }
}

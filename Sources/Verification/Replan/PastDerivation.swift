// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Works out again what the plan before meant the items of each row for, and what has become of them.
struct PastDerivation {
  /// Items of a row of the plan before.
  struct Share {
    let heir: String?
    let pins: [Int]
    var count: Int64
    /// What they were meant for; nil where they are out of the supply.
    let past: Plan.Past?
    let reason: Plan.Remainder.Reason?
  }

  /// What becomes of items of a line, in the order in which the plan's assignments take them.
  private struct Ending {
    var count: Int64
    let fate: Plan.Past.Fate?
    var condition: Condition?
    var office: String?
    var isLost = false
  }

  private let former: Plan
  private let inventory: Inventory
  private let isPinned: Bool
  private(set) var shares: [Row: [Share]] = [:]
  /// How many items the plan before meant for something.
  private(set) var meant: Int128 = 0

  init(_ former: Plan.Former, _ plan: Plan, _ rules: Scenario.Replan, _ inventory: Inventory) {
    (self.former, self.inventory) = (former.plan, inventory)
    isPinned = rules.received == .pin
    let facts = plan.replan?.facts ?? Plan.Facts()
    var endings: [String: [Ending]] = [:]
    let planned = former.plan.assignments.reduce(into: [String: Int64]()) { planned, assignment in
      let id = LineID(plan: former.digest, assignment, in: former.plan).text
      planned[id, default: 0] += assignment.items.count
    }
    for assignment in former.plan.assignments {
      meant += Int128(assignment.items.count)
      guard inventory.assets.indices.contains(Int(assignment.items.row.index)) else { continue }
      if assignment.kind == .stay {
        add(assignment, [Ending(count: assignment.items.count, fate: .published)])
        continue
      }
      let id = LineID(plan: former.digest, assignment, in: former.plan).text
      var rest =
        endings[id] ?? self.endings(of: assignment, planned[id] ?? 0, facts, line: id)
      add(assignment, Self.take(assignment.items.count, from: &rest))
      endings[id] = rest
    }
    addOthers()
  }

  /// Takes items off the first endings.
  private static func take(_ count: Int64, from endings: inout [Ending]) -> [Ending] {
    var slice = endings[...]
    let taken = Verification.take(Int128(count), from: &slice, \.count)
    endings = Array(slice)
    return taken
  }

  /// What has become of a line's items: what each receipt says, in order, as far as the line has so many;
  /// then what was told of and what was not.
  private func endings(
    of assignment: Plan.Assignment, _ planned: Int64, _ facts: Plan.Facts, line: String
  ) -> [Ending] {
    var said: [Ending] = []
    for receipt in facts.receipts where receipt.line == line {
      let (came, accepted) = (receipt.received ?? 0, receipt.accepted ?? 0)
      let now = condition(receipt.condition, assignment)
      let office = receipt.officeFound ?? assignment.toOffice
      if isPinned, now == nil, office == assignment.toOffice {
        said.append(Ending(count: min(came, accepted), fate: .accepted))
        said.append(Ending(count: came - accepted, fate: .received))
      } else {
        said.append(Ending(count: came, fate: .moved, condition: now, office: office))
      }
      said.append(Ending(count: receipt.refused ?? 0, fate: .refused))
      said.append(Ending(count: receipt.lost ?? 0, fate: nil, isLost: true))
    }
    var (left, endings) = (planned, [Ending]())
    for var ending in said {
      ending.count = min(max(0, ending.count), left)
      left -= ending.count
      endings.append(ending)
    }
    let untold = facts.drafts.filter { $0.line == line }.reduce(0) { $0 + $1.count }
    endings.append(Ending(count: max(0, left - untold), fate: .published))
    endings.append(Ending(count: min(left, untold), fate: .draft))
    return endings.filter { $0.count > 0 }
  }

  /// The condition that items have now, where it is worse than it was.
  private func condition(
    _ came: Condition?, _ assignment: Plan.Assignment
  ) -> Condition? {
    let before =
      former.lots[assignment.lot].past?.condition
      ?? inventory.assets[assignment.items.row].condition
    guard let came, came < before else { return nil }
    return came
  }

  private mutating func add(_ assignment: Plan.Assignment, _ endings: [Ending]) {
    let (row, lot) = (assignment.items.row, former.lots[assignment.lot])
    let place = Plan.Place(former.needs[assignment.need])
    let registered = inventory.offices[inventory.assets[row].office].id
    for ending in endings {
      var past: Plan.Past?
      if let fate = ending.fate {
        past = Plan.Past(
          meant: place, fate: fate, condition: ending.condition ?? lot.past?.condition,
          standsAt: lot.past?.standsAt,
          refusedAt: fate == .refused ? place : lot.past?.refusedAt)
        if let office = ending.office { past?.standsAt = office == registered ? nil : office }
      }
      shares[row, default: []].append(
        Share(
          heir: lot.heir, pins: lot.pins, count: ending.count, past: past,
          reason: ending.isLost ? .lost : nil))
    }
  }

  /// What a re-plan before left over although something had become of it, and what it had lost.
  private mutating func addOthers() {
    guard former.replan != nil else { return }
    var left = former.lots.map { lot in
      lot.members.reduce(into: [Row: Int64]()) { $0[$1.row, default: 0] += $1.count }
    }
    for assignment in former.assignments {
      left[Int(assignment.lot.index)][assignment.items.row, default: 0] -= assignment.items.count
    }
    for (lot, left) in zip(former.lots, left) {
      guard var past = lot.past,
        past.condition != nil || past.standsAt != nil
          || past.refusedAt != nil
      else { continue }
      (past.meant, past.fate) = (nil, .left)
      for (row, count) in left.sorted(by: { $0.key < $1.key }) where count > 0 {
        shares[row, default: []].append(
          Share(heir: lot.heir, pins: lot.pins, count: count, past: past, reason: nil))
      }
    }
    for gone in former.unusable {
      shares[gone.items.row, default: []].append(
        Share(heir: nil, pins: [], count: gone.items.count, past: nil, reason: gone.reason))
    }
  }
}

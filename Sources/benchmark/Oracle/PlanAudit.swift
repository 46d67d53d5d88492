// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory

/// Holds a plan against the naive rules, and says in words what does not agree.
struct PlanAudit {
  private let problem: OracleCase
  private let plan: Plan
  private let supply: NaiveSupply
  private(set) var faults: [String] = []

  init(_ plan: Plan, of problem: OracleCase, _ supply: NaiveSupply, _ needs: [NaiveNeed]) {
    (self.plan, self.problem, self.supply) = (plan, problem, supply)
    check(plan.needs.map(naive).sorted() == needs, "the needs differ")
    checkLots()
    for assignment in plan.assignments { check(assignment) }
    checkNeeds()
    checkRows()
    checkLevels()
    checkTotals()
  }

  private mutating func check(_ holds: Bool, _ fault: @autoclosure () -> String) {
    if !holds { faults.append(fault()) }
  }

  private func unit(_ id: String?) -> Int? { problem.inventory.units.firstIndex { $0.id == id } }
  private func office(_ id: String) -> Int? {
    problem.inventory.offices.firstIndex { $0.id == id }
  }

  private func naive(_ need: Plan.Need) -> NaiveNeed {
    NaiveNeed(
      unit: unit(need.unit) ?? -1, office: office(need.office) ?? -1,
      assetClass: problem.inventory.classes.firstIndex { $0.id == need.assetClass } ?? -1,
      quantity: need.quantity, price: need.price, priority: need.priority,
      condition: need.minimumCondition, years: need.minimumRemainingYears)
  }

  private func item(_ lot: Plan.Lot, _ row: Position<Inventory.Asset>) -> NaiveItem {
    NaiveItem(row: Int(row.index), heir: unit(lot.heir), pins: lot.pins)
  }

  private mutating func checkLots() {
    var counts: [NaiveItem: Int64] = [:]
    for item in supply.items { counts[item, default: 0] += 1 }
    for lot in plan.lots {
      for member in lot.members { counts[item(lot, member.row), default: 0] -= member.count }
    }
    check(counts.values.allSatisfy { $0 == 0 }, "the lots hold other items")
    check(plan.reserved.counts == supply.reserved, "other items are reserved")
    check(plan.unusable.counts == supply.unusable, "other items are unusable")
  }

  private mutating func check(_ assignment: Plan.Assignment) {
    let need = naive(plan.needs[assignment.need])
    let arc = problem.arc(item(plan.lots[assignment.lot], assignment.items.row), need, .anywhere)
    let own = NaiveArc(
      kind: assignment.kind, isRepaired: assignment.isRepaired, metres: assignment.metres,
      cost: assignment.cost)
    check(arc == own, "assignment \(assignment) should be \(String(describing: arc))")
    let asset = problem.inventory.assets[assignment.items.row]
    check(
      assignment.tag == asset.tag && unit(assignment.fromUnit) == Int(asset.holder.index)
        && office(assignment.fromOffice) == Int(asset.office.index)
        && unit(assignment.toUnit) == need.unit && office(assignment.toOffice) == need.office,
      "assignment \(assignment) names other places")
  }

  private mutating func checkNeeds() {
    var served: [Position<Plan.Need>: Int64] = [:]
    for assignment in plan.assignments {
      served[assignment.need, default: 0] += assignment.items.count
    }
    for (index, need) in plan.needs.enumerated() {
      let (bought, unmet) = (plan.solution.purchased[index], plan.solution.unmet[index])
      check(bought >= 0 && unmet == 0, "need \(need.id) has \(bought) bought, \(unmet) unmet")
      check(
        served[Position(index), default: 0] + bought + unmet == need.quantity,
        "need \(need.id) does not add up")
    }
  }

  private mutating func checkRows() {
    var left = plan.surplus.counts
    for assignment in plan.assignments {
      left[Int(assignment.items.row.index), default: 0] += assignment.items.count
    }
    left.merge(plan.reserved.counts, uniquingKeysWith: +)
    left.merge(plan.unusable.counts, uniquingKeysWith: +)
    for (row, asset) in problem.inventory.assets.enumerated() {
      check(left[row] == asset.quantity, "row \(row) does not add up")
    }
    var used: [[Int]: Int64] = [:]
    for assignment in plan.assignments {
      let key = [Int(assignment.lot.index), Int(assignment.items.row.index)]
      used[key, default: 0] += assignment.items.count
    }
    for (lot, content) in plan.lots.enumerated() {
      for member in content.members {
        check(
          used[[lot, Int(member.row.index)], default: 0] <= member.count, "lot \(lot) is overdrawn")
      }
    }
  }

  private mutating func checkLevels() {
    for result in plan.head.levels {
      var value = plan.assignments.reduce(Int64(0)) { sum, assignment in
        let arc = NaiveArc(
          kind: assignment.kind, isRepaired: assignment.isRepaired, metres: assignment.metres,
          cost: assignment.cost)
        return sum + result.level.of(arc) * assignment.items.count
      }
      for (need, bought) in zip(plan.needs, plan.solution.purchased) {
        value += result.level.ofBuying(naive(need)) * bought
      }
      check(value == result.value, "level \(result.level) is \(value), not \(result.value)")
    }
  }

  private mutating func checkTotals() {
    let items = plan.head.items
    check(items.needed == items.reused + items.purchased + items.unmet, "needed does not add up")
    check(
      items.items == items.reused + items.reserved + items.unusable + items.surplus,
      "items do not add up")
    check(items.items == problem.inventory.assets.reduce(0) { $0 + $1.quantity }, "items are lost")
    check(items.reused == plan.assignments.reduce(0) { $0 + $1.items.count }, "reused differs")
  }
}

extension [Plan.Remainder] {
  fileprivate var counts: [Int: Int64] {
    reduce(into: [:]) { $0[Int($1.items.row.index), default: 0] += $1.items.count }
  }
}

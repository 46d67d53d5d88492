// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension WaveFacts {
  /// The team parts that move, and that what travels with them does so.
  func teamCheck() -> Check {
    var check = Check(.teams)
    check.compare("what.teams", expected: moving.count, found: waves.teams.count)
    for (place, team) in zip(moving, waves.teams) {
      let party = parties[place]
      let expected = WavePlan.TeamMove(
        unit: party.unit, team: party.team, fromOffice: party.today, toOffice: party.planned,
        people: party.people, gap: team.gap)
      check.compare("what.team", ["unit": party.unit], expected: expected, found: team)
      check.require(
        mayLeave(party.today, in: Int(team.gap.index)), "closed", ["office": party.today])
    }
    return check
  }

  /// That everything which changes its office is carried once, in a gap that its dates allow.
  func loadCheck() -> Check {
    var check = Check(.loads)
    var left = goods.carried.filter { $0.value != 0 }
    var last: [Int32]?
    for load in waves.loads {
      let order = [load.line.index, load.tour.index, load.team?.index ?? -1]
      check.require(
        last.map { $0.lexicographicallyPrecedes(order) } ?? true, "load-order",
        ["line": Int(load.line.index)])
      last = order
      let parcel = examine(load, &check)
      left[parcel, default: 0] -= max(0, load.count)
    }
    for (parcel, count) in left.sorted(by: { $0.key.line < $1.key.line }) {
      check.require(
        count == 0, "not-carried", ["line": parcel.line, "count": count.description])
    }
    return check
  }

  private func examine(_ load: WavePlan.Load, _ check: inout Check) -> Goods.Parcel {
    let (line, tour) = (Int(load.line.index), waves.tours[load.tour])
    let name: Places = ["line": line]
    let assignment = plan.assignments[line]
    let isOnTour =
      load.pickUp >= 0 && load.pickUp < load.drop && load.drop < tour.stops.count
      && tour.stops[load.pickUp] == assignment.fromOffice
      && tour.stops[load.drop] == assignment.toOffice
    check.require(isOnTour && load.count > 0, "load-way", name)
    check.require(mayCarry(line, in: gap(load)), "load-date", name)
    check.require(
      (litres(line) ?? 0) > 0 && (litres(line) ?? 0) <= waves.calendar.lorry.litres, "load-size",
      name)
    guard let team = load.team else { return Goods.Parcel(line: line, party: nil) }
    check.require(waves.teams[team].gap == tour.gap, "kit-late", name)
    return Goods.Parcel(line: line, party: moving[Int(team.index)])
  }

  /// Offices that close are empty: the plan puts nobody and nothing there.
  func closingCheck() -> Check {
    var check = Check(.closing)
    let bought = zip(plan.needs, plan.solution.purchased).filter { $1 > 0 }.map(\.0.office)
    let used = Set(parties.map(\.planned) + plan.assignments.map(\.toOffice) + bought)
    for closing in waves.calendar.closing.named {
      check.require(!used.contains(closing.name), "closed", ["office": closing.name])
    }
    return check
  }
}

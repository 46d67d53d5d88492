// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What offices have at every opening, worked out again day by day.
struct OpeningCheck {
  /// What an office and group of classes lack at an opening.
  struct Lack: Hashable {
    let key: Minimum.Key
    let opening: Int
    let items: Int64
  }

  private let facts: WaveFacts
  private let minimum: [Minimum.Key: Minimum]
  /// For each party the opening from which it has moved.
  private let moved: [Int]
  /// All that is lacking, by office, group and opening.
  let lacks: [Lack]

  init(_ facts: WaveFacts, _ minimum: [Minimum.Key: Minimum]) {
    (self.facts, self.minimum) = (facts, minimum)
    var moved = facts.parties.map { _ in Int.max }
    for (place, team) in zip(facts.moving, facts.waves.teams) {
      moved[place] = facts.first[Int(team.gap.index)]
    }
    self.moved = moved
    lacks = Self.lacks(facts, minimum, moved)
  }

  /// What is carried to and from an office and group, by opening.
  private static func carried(_ facts: WaveFacts) -> [Minimum.Key: [Int: Int64]] {
    var carried: [Minimum.Key: [Int: Int64]] = [:]
    for load in facts.waves.loads {
      let line = facts.plan.assignments[load.line]
      let asset = facts.inventory.assets[line.items.row]
      let group = facts.groups[facts.inventory.classes[asset.assetClass].id]
      let opening = facts.first[facts.gap(load)]
      let (from, to) = (
        Minimum.Key(office: line.fromOffice, group: group),
        Minimum.Key(office: line.toOffice, group: group)
      )
      carried[from, default: [:]][opening, default: 0] -= load.count
      carried[to, default: [:]][opening, default: 0] += load.count
    }
    return carried
  }

  private static func lacks(
    _ facts: WaveFacts, _ minimum: [Minimum.Key: Minimum], _ moved: [Int]
  ) -> [Lack] {
    let carried = carried(facts)
    var lacks: [Lack] = []
    for (key, minimum) in minimum.sorted(by: { $0.key < $1.key })
    where !minimum.here.isEmpty || !minimum.coming.isEmpty {
      var stock = minimum.stock
      for opening in facts.openings.indices {
        stock += carried[key]?[opening] ?? 0
        let there = minimum.bought.filter { facts.arrival(of: $0.key) <= opening }
          .reduce(0) { $0 + $1.value }
        let needed = needed(minimum, facts, moved, opening)
        let items = needed - stock - there
        if items > 0 { lacks.append(Lack(key: key, opening: opening, items: items)) }
      }
    }
    return lacks
  }

  private static func needed(
    _ minimum: Minimum, _ facts: WaveFacts, _ moved: [Int], _ opening: Int
  ) -> Int64 {
    let here = minimum.here.filter { moved[$0.party] > opening }.reduce(0) { $0 + $1.today }
    return minimum.coming.filter { moved[$0.party] <= opening }.reduce(here) { sum, claim in
      let late = claim.gift.bought.filter { facts.arrival(of: $0.key) > opening }
        .reduce(0) { $0 + $1.value }
      return sum + max(claim.today, claim.gift.count - late)
    }
  }

  /// The sum of what is lacking over all openings.
  var missing: Int64 { lacks.reduce(0) { $0 + $1.items } }

  /// That the wave plan tells what is lacking, why, and what could be lent.
  func shortageCheck() -> Check {
    var check = Check(.shortages)
    let told = facts.waves.shortages
    check.compare("what.shortages", expected: runs.count, found: told.count)
    for (run, shortage) in zip(runs, told) {
      var expected = run
      expected.loan = shortage.loan.flatMap { isPossible($0, for: run) ? $0 : nil }
      check.compare(
        "what.shortage", ["office": run.office], expected: expected, found: shortage)
    }
    return check
  }

  private func isPossible(_ loan: WavePlan.Shortage.Loan, for run: WavePlan.Shortage) -> Bool {
    let surplus = facts.plan.surplus.reduce(Int64(0)) { sum, remainder in
      let asset = facts.inventory.assets[remainder.items.row]
      let isMeant =
        facts.inventory.offices[asset.office].id == loan.office
        && facts.groups[facts.inventory.classes[asset.assetClass].id] == run.assetClass
      return sum + (isMeant ? remainder.items.count : 0)
    }
    return loan.office != run.office && loan.items == min(run.items, surplus) && loan.items > 0
  }

  /// Equal lacks at openings in a row.
  private var runs: [WavePlan.Shortage] {
    var runs: [WavePlan.Shortage] = []
    var last: Lack?
    for lack in lacks {
      let day = facts.openings[lack.opening]
      if let last, last.key == lack.key, last.items == lack.items,
        last.opening + 1 == lack.opening
      {
        runs[runs.count - 1].to = day
      } else {
        runs.append(run(lack, day))
      }
      last = lack
    }
    return runs
  }

  private func run(_ lack: Lack, _ day: Day) -> WavePlan.Shortage {
    let late = minimum[lack.key]?.bought.contains {
      $0.value > 0 && facts.arrival(of: $0.key) > lack.opening
    }
    return WavePlan.Shortage(
      office: lack.key.office, assetClass: lack.key.group, from: day, to: day,
      items: lack.items, reason: late == true ? .purchase : .carrying, loan: nil)
  }

  /// That nobody is without a seat or room who has one today and at the end.
  func roomCheck() -> Check {
    var check = Check(.room)
    let offices = Dictionary(
      facts.inventory.offices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for name in Set(facts.moving.map { facts.parties[$0].planned }).sorted() {
      guard let office = offices[name] else { continue }
      if let seats = office.seats { examine(name, Int64(seats), \.people, &check) }
      guard facts.plan.premises != nil else { continue }
      let area = office.usableArea.multiplied(by: Fraction(Plan.Premises.squareCentimetres))
      examine(name, area?.roundedDown ?? .max, \.area, &check)
    }
    return check
  }

  private func examine(
    _ office: String, _ room: Int64, _ amount: KeyPath<Party, Int64>, _ check: inout Check
  ) {
    func taken(_ isThere: (Int) -> Bool) -> Int64 {
      facts.parties.indices.filter(isThere).reduce(0) { $0 + facts.parties[$1][keyPath: amount] }
    }
    let limit = max(
      room, taken { facts.parties[$0].today == office },
      taken { facts.parties[$0].planned == office })
    for opening in Set(facts.first).sorted() where opening < facts.openings.count {
      let there = taken {
        (moved[$0] <= opening ? facts.parties[$0].planned : facts.parties[$0].today) == office
      }
      check.require(
        there <= limit, "crowded",
        ["office": office, "date": "\(facts.openings[opening])"])
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory

@testable import Verification

/// The best waves of a small move, found by trying all: every gap for every team and every single free item,
/// and every way to part what moves in a gap into tours.
///
/// It shares no code with the planner; what follows from plan and inventory it takes from the verification.
struct BruteForce {
  private struct Item {
    let line: Int
    let party: Int?
    let litres: Int64
    let from: String
    let to: String
    let group: String
  }

  private let facts: WaveFacts
  private let minimum: [Minimum.Key: Minimum]
  private let ways: WayTable
  private let offices: [String: Position<Inventory.Office>]
  /// What takes its own gap: the places of moving parties, then those of free items.
  private let movers: [(party: Int?, items: [Item])]
  private var calendar: MoveCalendar { facts.waves.calendar }

  init(_ move: SmallMove) {
    let waves = WavePlan(
      program: "test 1", plan: SmallMove.digest, inventoryName: "", revision: SmallMove.digest,
      currency: "", calendar: move.calendar, status: .feasible, levels: [], teams: [], tours: [],
      loads: [], shortages: [], alone: .init(tours: 0, metres: 0, cost: 0),
      prices: .init(leaving: [], arriving: []))
    let facts = WaveFacts(waves, move.plan, move.inventory)
    self.facts = facts
    minimum = Minimum.all(move.plan, facts.parties, facts.goods, facts.groups)
    ways = WayTable(move.inventory, detour: move.plan.head.scenario.moving.detour)
    offices = Dictionary(
      uniqueKeysWithValues: zip(
        move.inventory.offices.map(\.id), move.inventory.offices.positions))
    let items = facts.goods.carried.sorted { ($0.key.line, $0.value) < ($1.key.line, $1.value) }
      .flatMap { parcel, count in
        (0..<max(0, count)).map { _ in Self.item(parcel, facts) }
      }
    movers =
      facts.moving.map { party in (party, items.filter { $0.party == party }) }
      + items.filter { $0.party == nil }.map { (nil, [$0]) }
  }

  private static func item(_ parcel: Goods.Parcel, _ facts: WaveFacts) -> Item {
    let line = facts.plan.assignments[parcel.line]
    let asset = facts.inventory.assets[line.items.row]
    return Item(
      line: parcel.line, party: parcel.party, litres: facts.litres(parcel.line) ?? 0,
      from: line.fromOffice, to: line.toOffice,
      group: facts.groups[facts.inventory.classes[asset.assetClass].id])
  }

  var size: Int { movers.count }
  var isEmpty: Bool { movers.isEmpty }

  /// The values of all levels of the best waves; nil where no waves keep every rule.
  func best() -> [Int64]? {
    var best: [Int64]?
    var gaps = movers.map { _ in 0 }
    repeat {
      guard let early = early(gaps) else { continue }
      if let best, best.prefix(2).lexicographicallyPrecedes(early) { continue }
      guard let late = late(gaps) else { continue }
      let values = early + late
      if best.map({ values.lexicographicallyPrecedes($0) }) ?? true { best = values }
    } while advance(&gaps)
    return best
  }

  private func advance(_ gaps: inout [Int]) -> Bool {
    for place in gaps.indices {
      gaps[place] += 1
      if gaps[place] < calendar.gaps.count { return true }
      gaps[place] = 0
    }
    return false
  }

  /// The first two levels; nil where dates or seats are not kept.
  private func early(_ gaps: [Int]) -> [Int64]? {
    var moved = facts.parties.map { _ in Int.max }
    for (mover, gap) in zip(movers, gaps) {
      guard mover.items.allSatisfy({ facts.mayCarry($0.line, in: gap) }) else { return nil }
      guard let party = mover.party else { continue }
      guard facts.mayLeave(facts.parties[party].today, in: gap) else { return nil }
      moved[party] = facts.first[gap]
    }
    guard isRoomy(moved) else { return nil }
    var late: Int64 = 0
    for (mover, gap) in zip(movers, gaps) {
      guard let party = mover.party.map({ facts.parties[$0] }) else { continue }
      late += party.people * facts.weight(of: party) * facts.days(gap)
    }
    return [missing(gaps, moved), late]
  }

  private func isRoomy(_ moved: [Int]) -> Bool {
    for office in facts.inventory.offices {
      guard let seats = office.seats else { continue }
      func people(_ isThere: (Party, Int) -> Bool) -> Int64 {
        zip(facts.parties, moved).reduce(0) { $0 + (isThere($1.0, $1.1) ? $1.0.people : 0) }
      }
      let limit = max(
        Int64(seats), people { party, _ in party.today == office.id },
        people { party, _ in party.planned == office.id })
      for opening in facts.openings.indices {
        let there = people { party, from in
          (from <= opening ? party.planned : party.today) == office.id
        }
        if there > limit { return false }
      }
    }
    return true
  }

  private func missing(_ gaps: [Int], _ moved: [Int]) -> Int64 {
    var missing: Int64 = 0
    for opening in facts.openings.indices {
      for (key, minimum) in minimum {
        var stock = minimum.stock
        for (assetClass, count) in minimum.bought where facts.arrival(of: assetClass) <= opening {
          stock += count
        }
        for (mover, gap) in zip(movers, gaps) where facts.first[gap] <= opening {
          for item in mover.items where item.group == key.group {
            if item.from == key.office { stock -= 1 }
            if item.to == key.office { stock += 1 }
          }
        }
        var needed: Int64 = 0
        for claim in minimum.here where moved[claim.party] > opening { needed += claim.today }
        for claim in minimum.coming where moved[claim.party] <= opening {
          let late = claim.gift.bought.reduce(Int64(0)) {
            $0 + (facts.arrival(of: $1.key) > opening ? $1.value : 0)
          }
          needed += max(claim.today, claim.gift.count - late)
        }
        missing += max(0, needed - stock)
      }
    }
    return missing
  }

  /// Cost, lateness and disturbance; nil where lorries or docks do not suffice.
  private func late(_ gaps: [Int]) -> [Int64]? {
    var (cost, lateness, disturbed): (Int64, Int64, Int64) = (0, 0, 0)
    for gap in calendar.gaps.indices {
      let items = zip(movers, gaps).filter { $0.1 == gap }.flatMap(\.0.items)
      guard let tours = cheapest(items, gap) else { return nil }
      cost += tours
      disturbed += Int64(Set(items.flatMap { [$0.from, $0.to] }).count)
    }
    for (mover, gap) in zip(movers, gaps) {
      let weight = mover.party.map { facts.parties[$0].people } ?? Int64(mover.items.count)
      lateness += weight * facts.days(gap)
    }
    return [cost, lateness, disturbed]
  }

  private struct Drive {
    let cost: Int64
    let minutes: Int64
    let stops: [String]
  }

  /// The least cost of tours for some items in a gap.
  private func cheapest(_ items: [Item], _ gap: Int) -> Int64? {
    var best: Int64?
    func part(_ left: [Item], _ drives: [Drive]) {
      guard let first = left.first else {
        let cost = drives.reduce(0) { $0 + $1.cost }
        if best.map({ cost < $0 }) ?? true, fit(drives, gap) { best = cost }
        return
      }
      let others = Array(left.dropFirst())
      for set in 0..<(1 << others.count) {
        let chosen = others.indices.filter { set >> $0 & 1 == 1 }.map { others[$0] }
        for drive in drive([first] + chosen) {
          part(others.indices.filter { set >> $0 & 1 == 0 }.map { others[$0] }, drives + [drive])
        }
      }
    }
    part(items, [])
    return best
  }

  /// Every allowed order of stops for some items.
  private func drive(_ items: [Item]) -> [Drive] {
    let stops = Set(items.flatMap { [$0.from, $0.to] }).sorted()
    guard stops.count <= calendar.tour.stops else { return [] }
    return permutations(stops).compactMap { order in
      let places = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
      let legs = items.map { (places[$0.from] ?? 0, places[$0.to] ?? 0, $0.litres) }
      guard legs.allSatisfy({ $0.0 < $0.1 }) else { return nil }
      for leg in order.indices.dropLast() {
        let board = legs.filter { $0.0 <= leg && leg < $0.1 }.reduce(0) { $0 + $1.2 }
        guard board <= calendar.lorry.litres else { return nil }
      }
      let metres = zip(order, order.dropFirst()).reduce(0) { $0 + way($1.0, $1.1) }
      let longest = items.map { way($0.from, $0.to) }.max() ?? 0
      guard metres <= longest + calendar.tour.longerMetres else { return nil }
      let handling = Double(items.count)  // twice half a minute each
      let minutes = Double(metres) * 60 / Double(1_000 * calendar.lorry.kilometresPerHour)
      return Drive(
        cost: calendar.lorry.fixed + (metres * calendar.lorry.perKilometre + 999) / 1_000,
        minutes: Int64((minutes + handling - 1e-9).rounded(.up)), stops: order)
    }
  }

  private func way(_ from: String, _ to: String) -> Int64 {
    guard let from = offices[from], let to = offices[to] else { return 0 }
    return ways(from, to)
  }

  private func permutations(_ stops: [String]) -> [[String]] {
    guard stops.count > 1 else { return [stops] }
    return stops.indices.flatMap { place -> [[String]] in
      var rest = stops
      let first = rest.remove(at: place)
      return permutations(rest).map { [first] + $0 }
    }
  }

  private func fit(_ drives: [Drive], _ gap: Int) -> Bool {
    let stated = calendar.gaps[gap]
    for office in Set(drives.flatMap(\.stops)) {
      let count = drives.count { $0.stops.contains(office) }
      if Int64(count) > calendar.docks[office] ?? 0 { return false }
    }
    func place(_ left: ArraySlice<Drive>, _ used: [Int64]) -> Bool {
      guard let first = left.first else { return true }
      return used.indices.contains { lorry in
        guard used[lorry] + first.minutes <= stated.minutes else { return false }
        var used = used
        used[lorry] += first.minutes
        return place(left.dropFirst(), used)
      }
    }
    return place(drives[...], [Int64](repeating: 0, count: Int(stated.lorries)))
  }
}

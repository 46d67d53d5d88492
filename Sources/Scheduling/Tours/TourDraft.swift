// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A tour with what it carries.
struct TourDraft: Sendable {
  /// Where it stops, in order.
  let stops: [Int]
  let parcels: [Parcel]
  let metres: Int64
  let minutes: Int64
  let cost: Money
}

extension TourRules {
  /// The cheapest tour that carries some parcels; nil where none may.
  func tour(_ parcels: [Parcel], within minutes: Int64) -> TourDraft? {
    var offices = Set(parcels.flatMap { [$0.lane.from, $0.lane.to] }).sorted()
    guard offices.count <= stops else { return nil }
    let longest = parcels.map { ways($0.lane.from, $0.lane.to) }.max() ?? 0
    var search = OrderSearch(self, parcels, offices.count, atMost: self.longest(carrying: longest))
    search.extend(&offices)
    guard let best = search.best else { return nil }
    let metres = metres(best)
    let needed = self.minutes(metres: metres, items: parcels.reduce(0) { $0 + $1.items })
    guard needed <= minutes else { return nil }
    return TourDraft(
      stops: best, parcels: parcels, metres: metres, minutes: needed, cost: cost(metres: metres))
  }
}

/// Tries orders of stops, nearest to the start of the offices' order first.
private struct OrderSearch {
  private let rules: TourRules
  private let parcels: [Parcel]
  private let count: Int
  private let most: Int64
  private var order: [Int] = []
  private var length: Int64 = 0
  private var load: Int64 = 0
  private(set) var best: [Int]?
  private var bestMetres = Int64.max

  init(_ rules: TourRules, _ parcels: [Parcel], _ count: Int, atMost most: Int64) {
    (self.rules, self.parcels, self.count, self.most) = (rules, parcels, count, most)
  }

  mutating func extend(_ left: inout [Int]) {
    guard order.count < count else { return compare() }
    for place in left.indices {
      let office = left[place]
      guard let change = change(at: office), load + change <= rules.capacity else { continue }
      let step = order.last.map { rules.ways($0, office) } ?? 0
      guard length + step <= most else { continue }
      left.remove(at: place)
      order.append(office)
      (length, load) = (length + step, load + change)
      extend(&left)
      (length, load) = (length - step, load - change)
      order.removeLast()
      left.insert(office, at: place)
    }
  }

  /// How the load changes at the next stop; nil where something would be unloaded before it is loaded.
  private func change(at office: Int) -> Int64? {
    var change: Int64 = 0
    for parcel in parcels {
      if parcel.lane.to == office {
        guard order.contains(parcel.lane.from) else { return nil }
        change -= parcel.litres
      } else if parcel.lane.from == office {
        change += parcel.litres
      }
    }
    return change
  }

  private mutating func compare() {
    let metres = rules.metres(order)
    if metres < bestMetres { (best, bestMetres) = (order, metres) }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Joins the tours of single parcels two by two, always those that save most.
struct Savings {
  private let rules: TourRules
  private let minutes: Int64

  init(_ rules: TourRules, _ minutes: Int64) { (self.rules, self.minutes) = (rules, minutes) }

  /// Two tours, by their places, that may be joined.
  private struct Join: Comparable {
    let saving: Money
    let first: Int
    let second: Int

    static func < (left: Self, right: Self) -> Bool {
      (right.saving, left.first, left.second) < (left.saving, right.first, right.second)
    }
  }

  /// Tours that carry parcels; nil where one alone takes too long.
  func tours(_ parcels: [Parcel]) -> [TourDraft]? {
    var tours: [TourDraft?] = []
    for parcel in parcels {
      guard let tour = rules.tour([parcel], within: minutes) else { return nil }
      tours.append(tour)
    }
    var joins: [Join] = []
    for second in tours.indices {
      for first in 0..<second { if let join = join(first, second, tours) { joins.append(join) } }
    }
    var heap = Heap(joins)
    while let best = heap.popFirst() {
      guard let left = tours[best.first], let right = tours[best.second],
        let joined = rules.tour(left.parcels + right.parcels, within: minutes)
      else { continue }
      (tours[best.first], tours[best.second]) = (nil, nil)
      tours.append(joined)
      for other in tours.indices.dropLast() {
        if let join = join(other, tours.count - 1, tours) { heap.insert(join) }
      }
    }
    return tours.compactMap(\.self)
  }

  /// What joining two tours saves; nil where they may not be joined or it saves nothing.
  private func join(_ first: Int, _ second: Int, _ tours: [TourDraft?]) -> Join? {
    guard let left = tours[first], let right = tours[second], isNear(left, right),
      let joined = rules.tour(left.parcels + right.parcels, within: minutes)
    else { return nil }
    let saving = left.cost + right.cost - joined.cost
    return saving > 0 ? Join(saving: saving, first: first, second: second) : nil
  }

  /// Whether a tour past the stops of both can be short enough: it is at least as long as the way between
  /// any two of them.
  private func isNear(_ left: TourDraft, _ right: TourDraft) -> Bool {
    let parcels = [left.parcels, right.parcels].joined()
    let longest = parcels.reduce(0) { max($0, rules.ways($1.lane.from, $1.lane.to)) }
    let most = rules.longest(carrying: longest)
    for stop in left.stops {
      for other in right.stops
      where min(rules.ways(stop, other), rules.ways(other, stop)) > most { return false }
    }
    return true
  }
}

/// The least of some elements first.
struct Heap<Element: Comparable> {
  private var elements: [Element]

  init(_ elements: [Element]) {
    // A sorted array is a heap.
    self.elements = elements.sorted()
  }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var place = elements.count - 1
    while place > 0, elements[place] < elements[(place - 1) / 2] {
      elements.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func popFirst() -> Element? {
    guard let first = elements.first else { return nil }
    let last = elements.removeLast()
    guard !elements.isEmpty else { return first }
    elements[0] = last
    var place = 0
    while let child = least(below: place), elements[child] < elements[place] {
      elements.swapAt(place, child)
      place = child
    }
    return first
  }

  private func least(below place: Int) -> Int? {
    let children = [2 * place + 1, 2 * place + 2].filter { $0 < elements.count }
    return children.min { elements[$0] < elements[$1] }
  }
}

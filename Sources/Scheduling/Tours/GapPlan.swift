// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The tours of one gap, each with its lorry.
struct GapPlan: Sendable {
  /// The tours by lorry, and for each lorry in the order of driving.
  let tours: [(lorry: Int, tour: TourDraft)]
  let cost: Money
  /// The offices at which lorries stop.
  let offices: Set<Int>

  /// Gives tours to lorries, the longest first, each to the first that has time, few of them in any way that
  /// fits; nil where not all fit, or an office has more stops than it can take.
  init?(_ tours: [TourDraft], _ gap: MoveCalendar.Gap, docks: [Int]) {
    var stops: [Int: Int] = [:]
    for office in tours.flatMap(\.stops) { stops[office, default: 0] += 1 }
    guard stops.allSatisfy({ $0.value <= docks[$0.key] }) else { return nil }
    let order = tours.indices.sorted { (tours[$1].minutes, $0) < (tours[$0].minutes, $1) }
    var lorries = Lorries(gap)
    let most = tours.count <= Lorries.few ? Int.max : 1
    guard let chosen = lorries.choice(for: order.map { tours[$0].minutes }[...], atMost: most)
    else { return nil }
    self.tours = zip(chosen, order.map { tours[$0] }).enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }.map(\.element)
    cost = tours.reduce(0) { $0 + $1.cost }
    offices = Set(stops.keys)
  }
}

/// The minutes that lorries of a gap are used.
private struct Lorries {
  /// Up to how many tours all ways to share them out are tried.
  static let few = 8

  private let gap: MoveCalendar.Gap
  private var used: [Int64] = []

  init(_ gap: MoveCalendar.Gap) { self.gap = gap }

  /// A lorry for each tour, the first that has time where that works out; nil where none is found.
  ///
  /// - Parameter most: how many lorries are tried for a tour.
  mutating func choice(for minutes: ArraySlice<Int64>, atMost most: Int) -> [Int]? {
    guard let first = minutes.first else { return [] }
    let isMore = Int64(used.count) < gap.lorries
    let free = (used + (isMore ? [0] : [])).enumerated()
      .filter { $0.element + first <= gap.minutes }.map(\.offset)
    for lorry in free.prefix(most) {
      let before = used
      if lorry == used.count { used.append(0) }
      used[lorry] += first
      if let rest = choice(for: minutes.dropFirst(), atMost: most) { return [lorry] + rest }
      used = before
    }
    return nil
  }
}

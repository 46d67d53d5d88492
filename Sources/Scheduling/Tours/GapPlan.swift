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
    guard let chosen = Lorries(gap).choice(for: order.map { tours[$0].minutes }) else { return nil }
    self.tours = zip(chosen, order.map { tours[$0] }).enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }.map(\.element)
    cost = tours.reduce(0) { $0 + $1.cost }
    offices = Set(stops.keys)
  }
}

/// The lorries of a gap, and how many minutes they are used.
private struct Lorries {
  /// Up to how many tours all ways to share them out are tried.
  private static let few = 8

  private let gap: MoveCalendar.Gap
  private var used: [Int64] = []

  init(_ gap: MoveCalendar.Gap) { self.gap = gap }

  /// A lorry for each tour, the first that has time where that works out; nil where none is found.
  func choice(for minutes: [Int64]) -> [Int]? {
    var lorries = self
    if let first = lorries.firstChoice(for: minutes) { return first }
    lorries = self
    return minutes.count <= Self.few ? lorries.anyChoice(for: minutes[...]) : nil
  }

  private mutating func firstChoice(for minutes: [Int64]) -> [Int]? {
    var chosen: [Int] = []
    for tour in minutes {
      let lorry = used.firstIndex { $0 + tour <= gap.minutes } ?? used.count
      guard lorry < gap.lorries, tour <= gap.minutes else { return nil }
      if lorry == used.count { used.append(0) }
      used[lorry] += tour
      chosen.append(lorry)
    }
    return chosen
  }

  private mutating func anyChoice(for minutes: ArraySlice<Int64>) -> [Int]? {
    guard let tour = minutes.first else { return [] }
    let isMore = Int64(used.count) < gap.lorries
    for (lorry, before) in (used + (isMore ? [0] : [])).enumerated()
    where before + tour <= gap.minutes {
      let old = used
      if lorry == used.count { used.append(0) }
      used[lorry] += tour
      if let rest = anyChoice(for: minutes.dropFirst()) { return [lorry] + rest }
      used = old
    }
    return nil
  }
}

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

  /// Gives tours to lorries, the longest first, each to the first that has time; nil where not all fit, or
  /// an office has more stops than it can take.
  init?(_ tours: [TourDraft], _ gap: MoveCalendar.Gap, docks: [Int]) {
    var stops: [Int: Int] = [:]
    for office in tours.flatMap(\.stops) { stops[office, default: 0] += 1 }
    guard stops.allSatisfy({ $0.value <= docks[$0.key] }) else { return nil }
    let order = tours.indices.sorted { (tours[$1].minutes, $0) < (tours[$0].minutes, $1) }
    var used: [Int64] = []
    var driven: [(lorry: Int, tour: TourDraft)] = []
    for tour in order.map({ tours[$0] }) {
      let free = used.firstIndex { $0 + tour.minutes <= gap.minutes }
      let lorry = free ?? used.count
      guard lorry < gap.lorries, tour.minutes <= gap.minutes else { return nil }
      if lorry == used.count { used.append(0) }
      used[lorry] += tour.minutes
      driven.append((lorry, tour))
    }
    self.tours = driven.enumerated().sorted {
      ($0.element.lorry, $0.offset) < ($1.element.lorry, $1.offset)
    }.map(\.element)
    cost = tours.reduce(0) { $0 + $1.cost }
    offices = Set(stops.keys)
  }
}

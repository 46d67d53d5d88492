// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory

/// A settled calendar as the peer gets it, with days counted from the first.
struct WaveCalendar: Encodable {
  struct Gap: Encodable {
    let day: Int
    let minutes: Int64
    let lorries: Int64
  }

  struct Decision: Encodable {
    let unit: String
    let day: Int
    let within: Int
  }

  struct First: Encodable {
    let unit: String
    let team: String?
    let weight: Int64
  }

  /// The days on which offices open.
  let openings: [Int]
  let gaps: [Gap]
  let litres: Int64
  let fixed: Money
  let perKilometre: Money
  /// Minutes of an item, as numerator and denominator.
  let minutesPerItem: [Int64]
  let kilometresPerHour: Int64
  let depot: String?
  let docks: [String: Int]
  /// The day of each class's purchases; none for the last opening.
  let purchases: [String: Int]
  let closing: [String: Int]
  let decisions: [Decision]
  let first: [First]
  let stops: Int
  let longerMetres: Int64

  init(_ calendar: MoveCalendar, _ inventory: Inventory) {
    let start = calendar.firstDay ?? .epoch
    openings = calendar.openings.map { $0 - start }
    gaps = calendar.gaps.map { Gap(day: $0.date - start, minutes: $0.minutes, lorries: $0.lorries) }
    let lorry = calendar.lorry
    (litres, fixed, perKilometre) = (lorry.litres, lorry.fixed, lorry.perKilometre)
    minutesPerItem = [
      Int64(lorry.minutesPerItem.numerator), Int64(lorry.minutesPerItem.denominator),
    ]
    (kilometresPerHour, depot) = (lorry.kilometresPerHour, lorry.depot)
    let ids = inventory.offices.map(\.id)
    docks = Self.table(ids) { calendar.docks[$0].map { Int($0) } }
    purchases = Self.table(inventory.classes.map(\.id)) { id in
      calendar.purchases[id].map { $0 - start }
    }
    closing = Self.table(ids) { id in calendar.closing[id].map { $0 - start } }
    decisions = calendar.decisions.map {
      Decision(unit: $0.unit, day: $0.date - start, within: $0.withinDays)
    }
    first = calendar.first.map { First(unit: $0.unit, team: $0.team, weight: $0.weight) }
    (stops, longerMetres) = (calendar.tour.stops, calendar.tour.longerMetres)
  }

  private static func table(_ ids: [String], _ value: (String) -> Int?) -> [String: Int] {
    Dictionary(
      ids.compactMap { id in value(id).map { (id, $0) } }, uniquingKeysWith: { first, _ in first })
  }
}

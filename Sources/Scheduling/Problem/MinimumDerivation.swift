// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The minimum at workplaces: min(what stands there, what people need) before teams come, and all that the
/// plan allots them and that has come after.
struct MinimumDerivation {
  private struct Key: Hashable {
    let place: Int
    let group: Int
  }

  private let plan: Plan
  private let index: InventoryIndex
  private let horizon: Horizon
  private let calendar: MoveCalendar
  private var rows: [Key: MinimumRow] = [:]

  init(
    _ plan: Plan, _ index: InventoryIndex, _ horizon: Horizon, _ calendar: MoveCalendar
  ) {
    (self.plan, self.index, self.horizon, self.calendar) = (plan, index, horizon, calendar)
  }

  /// The rows on which anything must be there, by office and group.
  mutating func rows(_ parts: [TeamPart], _ shares: PersonShares) -> [MinimumRow] {
    addStock()
    addClaims(parts, shares)
    return rows.values.filter { $0.staying > 0 || !$0.leaving.isEmpty || !$0.coming.isEmpty }
      .sorted { ($0.office, $0.group) < ($1.office, $1.group) }
  }

  /// The opening at which bought items of a class are there: that of the calendar, else the last.
  private func arrival(of assetClass: String) -> Int {
    calendar.purchases[assetClass].map(horizon.opening(onOrAfter:)) ?? horizon.openings.count - 1
  }

  private mutating func change(_ office: Int, _ group: Int, _ body: (inout MinimumRow) -> Void) {
    body(&rows[Key(place: office, group: group), default: MinimumRow(office: office, group: group)])
  }

  private mutating func addStock() {
    for lot in plan.lots {
      guard let office = index.offices[lot.office], let kind = index.classes[lot.assetClass] else {
        continue
      }
      change(office, index.groups[kind]) { $0.stock += lot.quantity }
    }
    for (need, count) in zip(plan.needs, plan.solution.purchased) where count > 0 {
      guard let office = index.offices[need.office], let kind = index.classes[need.assetClass]
      else { continue }
      let arrival = MinimumRow.Arrival(opening: arrival(of: need.assetClass), count: count)
      change(office, index.groups[kind]) { $0.bought.append(arrival) }
    }
  }

  /// What each part is allotted of each group.
  private struct Allotment {
    var count: Int64 = 0
    var bought: [MinimumRow.Arrival] = []
  }

  private func allotments(_ shares: PersonShares) -> [Key: Allotment] {
    var allotments: [Key: Allotment] = [:]
    for share in shares.shares {
      let need = plan.needs[plan.assignments[share.line].need]
      guard let kind = index.classes[need.assetClass] else { continue }
      allotments[Key(place: share.part, group: index.groups[kind]), default: .init()].count +=
        share.count
    }
    for bought in shares.bought {
      let need = plan.needs[bought.need]
      guard let kind = index.classes[need.assetClass] else { continue }
      let key = Key(place: bought.part, group: index.groups[kind])
      let arrival = MinimumRow.Arrival(opening: arrival(of: need.assetClass), count: bought.count)
      allotments[key, default: .init()].count += bought.count
      allotments[key, default: .init()].bought.append(arrival)
    }
    return allotments
  }

  private mutating func addClaims(_ parts: [TeamPart], _ shares: PersonShares) {
    let allotments = allotments(shares)
    let sharers = Dictionary(grouping: allotments.keys) { key in
      Key(place: parts[key.place].from, group: key.group)
    }
    for (key, sharing) in sharers {
      let sharing = sharing.sorted { $0.place < $1.place }
      let allotted = sharing.map { allotments[$0]?.count ?? 0 }
      let today = apportion(rows[key]?.stock ?? 0, by: allotted)
      for (place, share) in sharing.enumerated() {
        let claim = MinimumRow.Claim(
          part: share.place, today: min(today[place], allotted[place]), allotted: allotted[place],
          bought: allotments[share]?.bought ?? [])
        add(claim, of: parts[share.place], key.group)
      }
    }
  }

  private mutating func add(_ claim: MinimumRow.Claim, of part: TeamPart, _ group: Int) {
    guard part.moves else {
      return change(part.from, group) { $0.staying += claim.today }
    }
    change(part.from, group) { $0.leaving.append(claim) }
    change(part.to, group) { $0.coming.append(claim) }
  }
}

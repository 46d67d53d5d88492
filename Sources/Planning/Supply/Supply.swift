// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Inventory

/// What an inventory offers under a scenario: lots of usable items, and what is out of the supply.
package struct Supply: Sendable {
  package let lots: [Lot]
  package let reserved: [Plan.Remainder]
  package let unusable: [Plan.Remainder]
  let shortPins: [Plan.ShortPin]

  init(
    _ scenario: Scenario, rules: Rules, inventory: Inventory, needs: [Need],
    precedence: Precedence, history: History? = nil
  ) throws {
    var (segments, unusable) = Self.screened(inventory, rules)
    var pins = try PinMatcher(scenario: scenario, inventory: inventory, precedence: precedence)
    let reserved = try pins.apply(to: &segments)
    shortPins = pins.short
    let inheritance = Inheritance(inventory, needs: needs, precedence: precedence)
    let order = MemberOrder(precedence: precedence)
    let inherited = try Threads.perform(
      Self.byClass(segments, inventory), threads: Threads.count(scenario)
    ) { segments in
      let heirs = try inheritance.heirs(of: segments)
      let (kept, gone) = history?.split(heirs, rules, inventory) ?? (heirs, [])
      return (Self.lots(of: kept, rules, inventory, order, history), gone)
    }
    lots = inherited.flatMap(\.0)
    self.unusable = (unusable + inherited.flatMap(\.1)).summedByRow
    self.reserved = reserved.map { inventory.remainder($0.row, $0.count, .reserved) }
      .sorted { $0.items.row < $1.items.row }
  }

  private static func screened(
    _ inventory: Inventory, _ rules: Rules
  ) -> (usable: [Segment], unusable: [Plan.Remainder]) {
    var usable: [Segment] = []
    var unusable: [Plan.Remainder] = []
    usable.reserveCapacity(inventory.assets.count)
    for (index, asset) in inventory.assets.enumerated() {
      let row = Position<Inventory.Asset>(index)
      switch rules.usability(of: asset, in: inventory.classes[asset.assetClass]) {
      case .usable(let standing, let repaired):
        usable.append(
          Segment(row: row, count: asset.quantity, standing: standing, repaired: repaired))
      case .excluded(let reason):
        unusable.append(inventory.remainder(row, asset.quantity, reason))
      }
    }
    return (usable, unusable)
  }

  private static func byClass(_ segments: [Segment], _ inventory: Inventory) -> [[Segment]] {
    var classes = [[Segment]](repeating: [], count: inventory.classes.count)
    for segment in segments {
      classes[Int(inventory.assets[segment.row].assetClass.index)].append(segment)
    }
    return classes
  }

  /// The lots of one class, in order.
  private static func lots(
    of segments: [Segment], _ rules: Rules, _ inventory: Inventory, _ order: MemberOrder,
    _ history: History?
  ) -> [Lot] {
    var groups: [Lot.Key: [Plan.RowCount]] = [:]
    for segment in segments {
      let key = key(of: segment, rules: rules, inventory: inventory, history)
      groups[key, default: []].append(Plan.RowCount(row: segment.row, count: segment.count))
    }
    return groups.sorted { $0.key < $1.key }.map { key, members in
      Lot(
        key: key, members: order.sorted(members),
        quantity: members.reduce(0) { $0 + $1.count })
    }
  }

  private static func key(
    of segment: Segment, rules: Rules, inventory: Inventory, _ history: History?
  ) -> Lot.Key {
    let asset = inventory.assets[segment.row]
    let assetClass = inventory.classes[asset.assetClass]
    let office = segment.past.flatMap { history?.office($0, inventory) }
    return Lot.Key(
      assetClass: asset.assetClass, heir: segment.heir, office: office ?? asset.office,
      standing: segment.standing ?? -1, repaired: segment.repaired ?? -1,
      life: rules.lifeStep(of: asset, lifeYears: assetClass.usefulLifeYears),
      isMovable: asset.isMovable ?? assetClass.isMovable, pins: segment.pins,
      past: segment.past ?? -1)
  }
}

/// The order in which a lot's items are used: the best first, then the order of the register; what
/// division tore apart of one row is one member again.
private struct MemberOrder {
  let precedence: Precedence

  func sorted(_ members: [Plan.RowCount]) -> [Plan.RowCount] {
    guard members.count > 1 else { return members }
    var merged: [Plan.RowCount] = []
    let ranked = members.map { (rank: rank($0), member: $0) }.sorted { $0.rank < $1.rank }
    for (_, member) in ranked {
      if let last = merged.indices.last, merged[last].row == member.row {
        merged[last].count += member.count
      } else {
        merged.append(member)
      }
    }
    return merged
  }

  private func rank(_ member: Plan.RowCount) -> (Int, Int, Int, Int, Money, Int32) {
    let merit = precedence.merit(member.row)
    return (
      merit.condition, merit.yearsLeft, merit.inspected, merit.inUseSince, merit.cost,
      member.row.index
    )
  }
}

extension [Plan.Remainder] {
  /// The items by row and reason, each once.
  fileprivate var summedByRow: Self {
    let reasons = Plan.Remainder.Reason.allCases
    func turn(_ remainder: Plan.Remainder) -> (Position<Inventory.Asset>, Int) {
      (remainder.items.row, reasons.firstIndex(of: remainder.reason) ?? 0)
    }
    return sorted { turn($0) < turn($1) }.reduce(into: []) { sums, next in
      if let last = sums.last, last.items.row == next.items.row, last.reason == next.reason {
        sums[sums.count - 1].items.count += next.items.count
      } else {
        sums.append(next)
      }
    }
  }
}

extension Inventory {
  /// Items of a row that serve no need.
  func remainder(
    _ row: Position<Asset>, _ count: Int64, _ reason: Plan.Remainder.Reason
  ) -> Plan.Remainder {
    Plan.Remainder(
      items: Plan.RowCount(row: row, count: count), tag: assets[row].tag, reason: reason)
  }
}

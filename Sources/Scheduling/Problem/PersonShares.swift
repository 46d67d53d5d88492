// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What needs that count persons give to team parts: which items, and how many are bought.
struct PersonShares {
  /// Items of an assignment that go to a part.
  struct Share {
    let line: Int
    let part: Int
    let count: Int64
  }

  /// Items of a need that are bought for a part.
  struct Bought {
    let need: Int
    let part: Int
    let count: Int64
  }

  private(set) var shares: [Share] = []
  private(set) var bought: [Bought] = []

  init(_ plan: Plan, _ parts: [TeamPart], _ inventory: Inventory, _ index: InventoryIndex) {
    var lines = [[Int]](repeating: [], count: plan.needs.count)
    for (line, assignment) in plan.assignments.enumerated() {
      lines[Int(assignment.need.index)].append(line)
    }
    let byPlace = Dictionary(grouping: parts.indices) { part in
      Place(unit: inventory.units[parts[part].unit].id, office: parts[part].to)
    }
    for (need, stated) in plan.needs.enumerated() {
      guard let group = Self.group(of: stated), let office = index.offices[stated.office] else {
        continue
      }
      let sharers = byPlace[Place(unit: stated.unit, office: office)] ?? []
      let wanted = apportion(stated.quantity, by: sharers.map { parts[$0].people(of: group) })
      divide(need, plan, lines[need], among: sharers, wanted, parts, index)
    }
  }

  private struct Place: Hashable {
    let unit: String
    let office: Int
  }

  /// The group of the norm from which a need comes that counts persons; nil for other needs.
  static func group(of need: Plan.Need) -> String? {
    let tail = "/\(need.assetClass)/person/\(need.unit)/\(need.office)"
    guard need.id.hasPrefix("norm/"), need.id.hasSuffix(tail) else { return nil }
    return String(need.id.dropFirst(5).dropLast(tail.count))
  }

  /// Gives the items of a need to its sharers, own ones first, then buys what is lacking.
  private mutating func divide(
    _ need: Int, _ plan: Plan, _ lines: [Int], among sharers: [Int], _ wanted: [Int64],
    _ parts: [TeamPart], _ index: InventoryIndex
  ) {
    var wanted = wanted
    var left = lines.map { plan.assignments[$0].items.count }
    for ownOnly in [true, false] {
      for (place, part) in sharers.enumerated() {
        for (item, line) in lines.enumerated() where wanted[place] > 0 && left[item] > 0 {
          let origin = index.offices[plan.assignments[line].fromOffice]
          guard !ownOnly || origin == parts[part].from else { continue }
          let count = min(wanted[place], left[item])
          shares.append(Share(line: line, part: part, count: count))
          wanted[place] -= count
          left[item] -= count
        }
      }
    }
    var purchased = plan.solution.purchased[need]
    for (place, part) in sharers.enumerated() where wanted[place] > 0 && purchased > 0 {
      let count = min(wanted[place], purchased)
      bought.append(Bought(need: need, part: part, count: count))
      purchased -= count
    }
  }
}

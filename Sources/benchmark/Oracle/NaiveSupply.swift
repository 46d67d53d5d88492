// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory

/// One item of the register.
struct NaiveItem: Hashable, Sendable {
  let row: Int
  var heir: Int?
  var pins: [Int] = []
}

/// The register item by item: what is usable, with heirs and pins, and how much of each row is not.
struct NaiveSupply: Sendable {
  private(set) var items: [NaiveItem] = []
  private(set) var reserved: [Int: Int64] = [:]
  private(set) var unusable: [Int: Int64] = [:]
  /// The first pin, 1-based, that matches nothing.
  private(set) var idlePin: Int?
  private let problem: OracleCase
  private let needs: [NaiveNeed]

  init(_ problem: OracleCase) {
    (self.problem, needs) = (problem, problem.needs())
    screen()
    let pins = problem.scenario.pins.indices
    for pin in pins where problem.scenario.pins[pin].rule == .reserve { reserve(pin) }
    for pin in pins where problem.scenario.pins[pin].rule != .reserve { mark(pin) }
    inherit()
  }

  private mutating func screen() {
    for (row, asset) in problem.inventory.assets.enumerated() {
      if problem.isUsable(asset) {
        items += (0..<asset.quantity).map { _ in NaiveItem(row: row) }
      } else {
        unusable[row] = asset.quantity
      }
    }
  }

  private mutating func mark(_ index: Int) {
    let pin = problem.scenario.pins[index]
    let matches = items.indices.filter { problem.matches(pin, items[$0].row) }
    let isIdle = !problem.inventory.assets.indices.contains { problem.matches(pin, $0) }
    if isIdle, idlePin == nil { idlePin = index + 1 }
    let free = matches.filter { !items[$0].pins.contains { contradict(pin, $0, before: index) } }
    let taken = (free.isEmpty ? matches : free).sorted { problem.order(of: items[$0]) }
    for item in taken.prefix(Int(pin.quantity ?? 1_000_000)) {
      items[item].pins.append(index)
    }
  }

  /// Whether a pin of so many items and an earlier one send the same items to two units or two offices.
  private func contradict(_ pin: Scenario.Pin, _ other: Int, before index: Int) -> Bool {
    let earlier = problem.scenario.pins[other]
    guard pin.quantity != nil, other < index, pin.rule == .go, earlier.rule == .go else {
      return false
    }
    func kinds(_ id: String?) -> [Bool] {
      [
        problem.inventory.units.contains { $0.id == id },
        problem.inventory.offices.contains { $0.id == id },
      ]
    }
    let (mine, its) = (kinds(pin.to), kinds(earlier.to))
    return pin.to != earlier.to && !(mine[0] && its[1]) && !(mine[1] && its[0])
  }

  private mutating func reserve(_ index: Int) {
    mark(index)
    for item in items where item.pins.contains(index) { reserved[item.row, default: 0] += 1 }
    items.removeAll { $0.pins.contains(index) }
  }

  private mutating func inherit() {
    var parcels: [[Int]: [Int]] = [:]
    for index in items.indices {
      let asset = problem.inventory.assets[items[index].row]
      if problem.inventory.units[asset.holder].stage == .old {
        let rows = problem.successions(of: asset)
        if !rows.isEmpty {
          parcels[rows + [Int(asset.assetClass.index)], default: []].append(index)
        }
      } else {
        items[index].heir = Int(asset.holder.index)
      }
    }
    for (key, parcel) in parcels { divide(parcel, by: Array(key.dropLast())) }
  }

  private mutating func divide(_ parcel: [Int], by rows: [Int]) {
    let kind = Int(problem.inventory.assets[items[parcel[0]].row].assetClass.index)
    let successions = rows.map { problem.inventory.successions[$0] }.sorted {
      let unit = Int($0.successor.index)
      let needs = needs.filter { $0.unit == unit && $0.assetClass == kind }
      return [-needs.reduce(0) { $0 + $1.quantity }] + problem.order(ofUnit: unit)
    }
    let common = successions.reduce(Int64(1)) { $0 * $1.share.denominator }
    var left = problem.shared(
      Int64(parcel.count), successions.map { $0.share.numerator * common / $0.share.denominator })
    for prefersWorkplace in [true, false] {
      for index in parcel.sorted(by: { problem.order(of: items[$0]) })
      where items[index].heir == nil {
        let office = problem.inventory.assets[items[index].row].office
        let taker = successions.indices.first { taker in
          let unit = successions[taker].successor
          return left[taker] > 0 && (!prefersWorkplace || problem.works(unit, at: office))
        }
        guard let taker else { continue }
        left[taker] -= 1
        items[index].heir = Int(successions[taker].successor.index)
      }
    }
  }
}

extension OracleCase {
  fileprivate func isUsable(_ asset: Inventory.Asset) -> Bool {
    let isOwned = scenario.reuse.ownership.contains(asset.ownership ?? .own)
    return isOwned
      && (scenario.reuse.conditions.contains(asset.condition) || isRepairable(asset))
  }

  /// Whether the repair rule reaches an asset.
  func isRepairable(_ asset: Inventory.Asset) -> Bool {
    guard let repair = scenario.reuse.repair, repair.from.contains(asset.condition),
      let cost = inventory.classes[asset.assetClass].repairCost
    else { return false }
    let price = inventory.classes[asset.assetClass].referencePrice
    return cost * repair.limit.denominator <= price * repair.limit.numerator
  }

  fileprivate func matches(_ pin: Scenario.Pin, _ row: Int) -> Bool {
    let asset = inventory.assets[row]
    let wanted = [pin.asset, pin.assetClass, pin.unit, pin.office]
    let found = [
      asset.tag, inventory.classes[asset.assetClass].id, inventory.units[asset.holder].id,
      inventory.offices[asset.office].id,
    ]
    return zip(wanted, found).allSatisfy { $0 == nil || $0 == $1 }
  }

  /// The rows of the division that decide over an asset: the closest fit.
  fileprivate func successions(of asset: Inventory.Asset) -> [Int] {
    let fits: [(Inventory.Succession) -> Bool] = [
      { $0.office == asset.office && $0.assetClass == asset.assetClass },
      { $0.office == asset.office && $0.assetClass == nil },
      { $0.office == nil && $0.assetClass == asset.assetClass },
      { $0.office == nil && $0.assetClass == nil },
    ]
    for fit in fits {
      let rows = inventory.successions.indices.filter {
        let row = inventory.successions[$0]
        return row.predecessor == asset.holder && fit(row)
      }
      if !rows.isEmpty { return rows }
    }
    return []
  }
}

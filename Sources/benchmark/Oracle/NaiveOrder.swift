// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory

/// What decides ties, written out as lists of numbers: the smaller one comes first.
extension OracleCase {
  /// From south to north, then from west to east.
  func order(ofOffice office: Int) -> [Int64] {
    let place = inventory.offices[office].location
    return [Int64(place.latitudeE7), Int64(place.longitudeE7), Int64(office)]
  }

  /// The most people, then the workplaces, then the most items.
  func order(ofUnit unit: Int) -> [Int64] {
    let people = inventory.posts.filter { $0.unit == Position(unit) }.map(\.headcount)
    let held = inventory.assets.filter { $0.holder == Position(unit) }.map(\.quantity)
    let places = inventory.offices.indices.filter { works(Position(unit), at: Position($0)) }
      .map { order(ofOffice: $0) }.sorted { $0.lexicographicallyPrecedes($1) }
    return [-people.reduce(0, +)] + places.flatMap(\.self)
      + [.min, -held.reduce(0, +), Int64(unit)]
  }

  /// The dearest, then the longest-lived, then the largest.
  private func order(ofClass kind: Int) -> [Int64] {
    let kind = (inventory.classes[kind], place: Int64(kind))
    return [
      -kind.0.referencePrice, -Int64(kind.0.usefulLifeYears), -(kind.0.litres ?? -1), kind.place,
    ]
  }

  /// Class, holder, office, then what the item is worth to its user.
  func order(of item: NaiveItem) -> [Int64] {
    let asset = inventory.assets[item.row]
    let isMovable = asset.isMovable ?? inventory.classes[asset.assetClass].isMovable
    return order(ofClass: Int(asset.assetClass.index)) + order(ofUnit: Int(asset.holder.index))
      + order(ofOffice: Int(asset.office.index)) + worth(of: asset) + [isMovable ? 0 : 1]
      + item.pins.map { Int64($0) } + [.max, Int64(item.row)]
  }

  /// The best condition, the most whole years of life left, inspected since its end, the newest, the
  /// dearest.
  private func worth(of asset: Inventory.Asset) -> [Int64] {
    let cost = asset.originalCost.map { $0 / max(1, asset.quantity) } ?? -1
    guard let since = asset.inUseSince else {
      return [Int64(-asset.condition.rank), 0, 1, 0, -cost]
    }
    let end = since.earliest + inventory.classes[asset.assetClass].usefulLifeYears * 10_000
    var years = 0
    while date.earliest + (years + 1) * 10_000 <= end { years += 1 }
    let counts = asset.inspectedOn.map { $0.earliest >= end && $0.latest <= date.earliest }
    return [
      Int64(-asset.condition.rank), Int64(-years), counts == true ? 0 : 1,
      Int64(-since.earliest), -cost,
    ]
  }

  /// Whether a unit has a post or a stated need at an office.
  func works(_ unit: Position<Inventory.Unit>, at office: Position<Inventory.Office>) -> Bool {
    inventory.posts.contains { $0.unit == unit && $0.office == office }
      || inventory.requests.contains { $0.unit == unit && $0.office == office }
  }
}

extension Array {
  /// The elements in the order of lists of numbers.
  func sorted(by order: (Element) -> [Int64]) -> Self {
    map { ($0, order($0)) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The order of classes, offices, units and items by what they are, so that ties do not hang on names:
/// ids and rows decide only between those that are alike.
struct Precedence: Sendable {
  private let inventory: Inventory
  private let date: PartialDate
  /// The offices where each unit works, by the unit's place.
  let workplaces: [Set<Position<Inventory.Office>>]
  private let classes: [Int]
  private let offices: [Int]
  private let units: [Int]

  init(_ inventory: Inventory, on date: PartialDate) {
    (self.inventory, self.date) = (inventory, date)
    classes = Self.ranks(inventory.classes) { _, kind in
      [-kind.referencePrice, -Int64(kind.usefulLifeYears), -(kind.litres ?? -1)]
    }
    let offices = Self.ranks(inventory.offices) { _, office in
      [Int64(office.location.latitudeE7), Int64(office.location.longitudeE7)]
    }
    let workplaces = Self.workplaces(inventory)
    let (people, held) = (Self.people(inventory), Self.held(inventory))
    units = Self.ranks(inventory.units) { unit, _ in
      var key: [Int64] = [-people[unit]]
      key += workplaces[unit].map { Int64(offices[Int($0.index)]) }.sorted()
      key += [-1, -held[unit]]
      return key
    }
    (self.offices, self.workplaces) = (offices, workplaces)
  }

  /// The places in the order of keys; what is alike stays in the order of its table.
  private static func ranks<Row>(_ rows: [Row], _ key: (Int, Row) -> [Int64]) -> [Int] {
    let order = order(by: rows.enumerated().map { key($0, $1) })
    var ranks = Array(order.indices)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }

  /// The indices in the order of keys; what is alike stays in its order.
  static func order(by keys: [[Int64]]) -> [Int] {
    keys.indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left].lexicographicallyPrecedes(keys[right])
    }
  }

  private static func workplaces(_ inventory: Inventory) -> [Set<Position<Inventory.Office>>] {
    var places = inventory.units.map { _ in Set<Position<Inventory.Office>>() }
    for post in inventory.posts {
      if let office = post.office { places[Int(post.unit.index)].insert(office) }
    }
    for request in inventory.requests { places[Int(request.unit.index)].insert(request.office) }
    return places
  }

  private static func people(_ inventory: Inventory) -> [Int64] {
    inventory.posts.reduce(into: inventory.units.map { _ in 0 }) {
      $0[Int($1.unit.index)] += $1.headcount
    }
  }

  private static func held(_ inventory: Inventory) -> [Int64] {
    inventory.assets.reduce(into: inventory.units.map { _ in 0 }) {
      $0[Int($1.holder.index)] += $1.quantity
    }
  }
}

extension Precedence {
  /// Dearest first, then the longest useful life, then the largest.
  func rank(_ assetClass: Position<Inventory.AssetClass>) -> Int { classes[Int(assetClass.index)] }

  /// From south to north, then from west to east.
  func rank(_ office: Position<Inventory.Office>) -> Int { offices[Int(office.index)] }

  /// Most people first, then by workplaces, then the most items held.
  func rank(_ unit: Position<Inventory.Unit>) -> Int { units[Int(unit.index)] }
}

extension Precedence {
  /// How good an item is among those of its class: smaller is better.
  typealias Merit = (
    condition: Int, yearsLeft: Int, inspected: Int, inUseSince: Int, cost: Money
  )

  /// Condition, life left, an inspection that counts, first use, original cost an item.
  func merit(_ row: Position<Inventory.Asset>) -> Merit {
    let asset = inventory.assets[row]
    let life = inventory.serviceLife(of: asset, on: date)
    let since: Int = asset.inUseSince?.earliest ?? 0
    let cost: Money = asset.originalCost.map { $0 / max(1, asset.quantity) } ?? -1
    return (-asset.condition.rank, -life.yearsLeft, life.isInspected ? 0 : 1, -since, -cost)
  }

  /// The places of segments in the order in which pins and division take them: by class, holder and
  /// office, the best first, movable ones first, then bound ones by their pins, then by row.
  func order(of segments: [Segment]) -> [Int] {
    guard segments.count > 1 else { return Array(segments.indices) }
    return segments.enumerated().map { (key: key($1), place: $0) }
      .sorted { $0.key < $1.key }.map(\.place)
  }

  private func key(_ segment: Segment) -> SegmentKey {
    let asset = inventory.assets[segment.row]
    let isMovable = asset.isMovable ?? inventory.classes[asset.assetClass].isMovable
    return SegmentKey(
      place: (rank(asset.assetClass), rank(asset.holder), rank(asset.office)),
      merit: merit(segment.row), isFixed: isMovable ? 0 : 1, pins: segment.pins + [.max],
      row: segment.row)
  }
}

/// What decides when pins and division take a segment.
private struct SegmentKey {
  let place: (Int, Int, Int)
  let merit: Precedence.Merit
  let isFixed: Int
  let pins: [Int]
  let row: Position<Inventory.Asset>

  static func < (left: Self, right: Self) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.merit != right.merit { return left.merit < right.merit }
    if left.isFixed != right.isFixed { return left.isFixed < right.isFixed }
    if left.pins != right.pins { return left.pins.lexicographicallyPrecedes(right.pins) }
    return left.row < right.row
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What decides ties: what classes, offices, units and items are, then their places in the tables; in
/// format 1 the places alone.
///
/// Keys are lists of numbers, of which the smaller one comes first.
struct TieOrder {
  private let inventory: Inventory
  private let date: PartialDate
  /// Whether the places in the tables alone decide.
  let isByTable: Bool
  /// The offices where each unit works.
  let workplaces: [Unit: Set<Office>]
  private var units: [Unit: [Int64]] = [:]

  init(_ scenario: Scenario, _ inventory: Inventory, _ format: Plan.Format) {
    (self.inventory, date, isByTable) = (inventory, scenario.date(in: inventory), format == .one)
    let posts = inventory.posts.compactMap { post in post.office.map { (post.unit, $0) } }
    workplaces = (posts + inventory.requests.map { ($0.unit, $0.office) })
      .reduce(into: [:]) { $0[$1.0, default: []].insert($1.1) }
    let people = inventory.posts.reduce(into: [:]) { $0[$1.unit, default: 0] += $1.headcount }
    let held = inventory.assets.reduce(into: [:]) { $0[$1.holder, default: 0] += $1.quantity }
    for unit in inventory.units.positions {
      let places = (workplaces[unit] ?? []).map(key).sorted { $0 }.flatMap(\.self)
      let content = [-(people[unit] ?? 0)] + places + [.min, -(held[unit] ?? 0)]
      units[unit] = (isByTable ? [] : content) + [Int64(unit.index)]
    }
  }

  func key(_ unit: Unit) -> [Int64] { units[unit] ?? [] }

  func key(_ office: Office) -> [Int64] {
    let place = inventory.offices[office].location
    let point = [Int64(place.latitudeE7), Int64(place.longitudeE7)]
    return (isByTable ? [] : point) + [Int64(office.index)]
  }

  /// What decides when pins and division take a piece.
  func key(_ piece: Piece) -> [Int64] {
    // Items that a pin has bound stand before others like them.
    let (row, pins) = (Int64(piece.row.index), piece.pins.map { Int64($0) } + [.max])
    if isByTable { return [row] + pins }
    let asset = inventory.assets[piece.row]
    let kind = inventory.classes[asset.assetClass]
    let price = [-kind.referencePrice, Int64(-kind.usefulLifeYears), -(kind.litres ?? -1)]
    return price + [Int64(asset.assetClass.index)] + key(asset.holder) + key(asset.office)
      + merit(piece.row) + [asset.isMovable ?? kind.isMovable ? 0 : 1] + pins + [row]
  }

  /// What decides which of a lot's items are used first, before their rows do.
  func merit(_ row: Row) -> [Int64] {
    let asset = inventory.assets[row]
    let condition = Int64(-asset.condition.rank)
    guard !isByTable else { return [condition, Int64(-(asset.inUseSince?.latest ?? 0))] }
    let life = inventory.serviceLife(of: asset, on: date)
    let cost = asset.originalCost.map { $0 / max(1, asset.quantity) } ?? -1
    return [condition, Int64(-life.yearsLeft), life.isInspected ? 0 : 1]
      + [Int64(-(asset.inUseSince?.earliest ?? 0)), -cost]
  }
}

extension Sequence {
  /// The elements in the order of keys.
  func sorted(by key: (Element) -> [Int64]) -> [Element] {
    map { ($0, key($0)) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }
}

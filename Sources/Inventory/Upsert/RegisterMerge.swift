// SPDX-License-Identifier: GPL-3.0-or-later

/// A register under change: the rows that it had, and those that are brought into it.
struct RegisterMerge {
  private struct Tag: Hashable {
    let holder: Position<Inventory.Unit>
    let text: String
  }

  /// A row that stays or comes, and its place among the old rows and then the new ones.
  private struct Row {
    var asset: Inventory.Asset
    var place: Int
  }

  private let delivery: Delivery
  private let oldCount: Int
  /// The old rows, or what replaced them, and the new ones.
  private var rows: [Row]
  /// Where rows with a tag stand.
  private var tagged: [Tag: Int] = [:]
  /// Where rows without a tag stand that no new row has met yet, the last one first.
  private var untagged: [Inventory.Asset: [Int]] = [:]
  /// The old rows that go unless a new row meets them.
  private var unmet: Set<Int> = []
  /// Those that go whatever comes.
  private let gone: Set<Int>
  /// The rows without a tag that were taken for old ones.
  private(set) var repetitions: [Upsert.Repetition] = []

  /// Starts with the old rows; only those of `holders` can be met by new ones.
  ///
  /// - Parameter gone: The 0-based old rows that go whatever comes.
  init(
    _ assets: [Inventory.Asset], as delivery: Delivery, holders: Set<Position<Inventory.Unit>>,
    gone: Set<Int> = []
  ) {
    self.delivery = delivery
    oldCount = assets.count
    rows = assets.enumerated().map { Row(asset: $1, place: $0) }
    (unmet, self.gone) = (gone, gone)
    for index in assets.indices.reversed()
    where holders.contains(assets[index].holder) && !gone.contains(index) {
      if delivery == .wholeUnits { unmet.insert(index) }
      if let tag = Self.tag(of: assets[index]) {
        tagged[tag] = index
      } else if delivery != .addition {
        untagged[assets[index], default: []].append(index)
      }
    }
    // What goes is met first: a new form says it again, whatever else is alike.
    for index in gone.sorted(by: >) where assets[index].tag == nil {
      untagged[assets[index], default: []].append(index)
    }
  }

  /// Brings in a row, the 0-based one of the new rows, and tells what it is then.
  @discardableResult
  mutating func add(_ asset: Inventory.Asset, at index: Int) -> Inventory.Asset {
    let row = Row(asset: asset, place: oldCount + index)
    guard let tag = Self.tag(of: asset) else {
      guard let met = untagged[asset]?.popLast() else { return append(row) }
      if !gone.contains(met) { repetitions.append(Upsert.Repetition(row: index, earlier: met)) }
      return replace(met, by: row)
    }
    if let met = tagged[tag] { return replace(met, by: row) }
    tagged[tag] = rows.count
    return append(row)
  }

  private mutating func append(_ row: Row) -> Inventory.Asset {
    rows.append(row)
    return row.asset
  }

  private mutating func replace(_ index: Int, by row: Row) -> Inventory.Asset {
    unmet.remove(index)
    var row = row
    if delivery != .wholeUnits { row.asset.fill(from: rows[index].asset) }
    rows[index] = row
    return row.asset
  }

  /// The rows and their places, in no order.
  var result: (assets: [Inventory.Asset], places: [Int]) {
    let kept = rows.enumerated().compactMap { unmet.contains($0) ? nil : $1 }
    return (kept.map(\.asset), kept.map(\.place))
  }

  private static func tag(of asset: Inventory.Asset) -> Tag? {
    asset.tag.map { Tag(holder: asset.holder, text: $0) }
  }
}

extension Inventory.Asset {
  /// Takes over what is empty here and was not before.
  fileprivate mutating func fill(from old: Inventory.Asset) {
    ownership = ownership ?? old.ownership
    inUseSince = inUseSince ?? old.inUseSince
    inspectedOn = inspectedOn ?? old.inspectedOn
    originalCost = originalCost ?? old.originalCost
    residualValue = residualValue ?? old.residualValue
    isMovable = isMovable ?? old.isMovable
    note = note ?? old.note
  }
}

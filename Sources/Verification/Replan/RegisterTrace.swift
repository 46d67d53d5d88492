// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Traces items of the plan before in the register of the one that goes on.
struct RegisterTrace {
  /// Where the register has items that were told of.
  struct Trace {
    let row: Row
    let count: Int64
    /// Whether that is where they were to go or are said to have come.
    let isAtDestination: Bool
  }

  /// A name for rows that may hold the same items: a tag or contents, of a class.
  private enum Mark: Hashable {
    case tag(String, assetClass: String)
    case content(String, assetClass: String, since: PartialDate?, Ownership?, office: String)
  }

  private let before: Inventory
  private let now: Inventory
  private let isSame: Bool
  private var rows: [Mark: [Row]] = [:]
  private var rest: [Int64]

  /// - Parameter before: the register of the plan before; nil where it is the same.
  init(from before: Inventory?, to now: Inventory) {
    (self.before, self.now, isSame) = (before ?? now, now, before == nil)
    rest = now.assets.map(\.quantity)
    guard let before else { return }
    let tags = Set(before.assets.compactMap { Self.tag($0, before) })
    for row in now.assets.positions {
      let asset = now.assets[row]
      if let tag = Self.tag(asset, now) { rows[tag, default: []].append(row) }
      guard Self.tag(asset, now).map({ !tags.contains($0) }) ?? true else { continue }
      rows[Self.content(asset, now, now.offices[asset.office].id), default: []].append(row)
    }
  }

  /// Traces all items: each first where it ought to be, then the rest where it may be too; each turn first in
  /// the condition that is told, then in any.
  mutating func traces(of items: [ToldItems]) -> [[Trace]] {
    guard !isSame else {
      return items.map { [Trace(row: $0.row, count: $0.count, isAtDestination: false)] }
    }
    var traces = items.map { _ in [Trace]() }
    for round in 0..<8 {
      for (index, one) in items.enumerated() {
        var due = one.count - traces[index].map(\.count).reduce(0, +)
        guard due > 0, let place = one.places[round / 2] else { continue }
        let told = one.toldCondition ?? before.assets[one.row].condition
        for row in candidates(one, place) where due > 0 && rest[Int(row.index)] > 0 {
          guard round % 2 == 1 || now.assets[row].condition == told else { continue }
          let count = min(due, rest[Int(row.index)])
          traces[index].append(
            Trace(row: row, count: count, isAtDestination: place == .destination))
          rest[Int(row.index)] -= count
          due -= count
        }
      }
    }
    return traces
  }

  private mutating func candidates(_ one: ToldItems, _ place: ToldItems.Place) -> [Row] {
    let asset = before.assets[one.row]
    let tagged = Self.tag(asset, before).flatMap { rows[$0] } ?? []
    let own = tagged.filter { isWithHolder($0, one) }
    if !own.isEmpty { return own.filter { self.place(of: $0, one) == place } }
    var offices: [String] = []
    switch place {
    case .origin: offices = origins(of: one).sorted()
    case .destination where one.mayHaveComeUntold: offices = one.destination.map { [$0] } ?? []
    case .destination, .astray: break
    }
    return offices.flatMap { office -> [Row] in
      let mark = Self.content(asset, before, office)
      rows[mark]?.removeAll { rest[Int($0.index)] == 0 }
      return (rows[mark] ?? []).filter {
        isWithHolder($0, one) && self.place(of: $0, one) == place
      }
    }
  }

  /// Where the items stood as was told, and in the register.
  private func origins(of one: ToldItems) -> Set<String> {
    let registered = before.offices[before.assets[one.row].office].id
    return [one.before?.standsAt ?? registered, registered]
  }

  private func isWithHolder(_ row: Row, _ one: ToldItems) -> Bool {
    let holders = [before.units[before.assets[one.row].holder].id, one.heir, one.meant?.unit]
    return holders.contains(now.units[now.assets[row].holder].id)
  }

  /// Which place of items a row is at; where they were meant to stay in their office, they have arrived with the
  /// unit that gets them.
  private func place(of row: Row, _ one: ToldItems) -> ToldItems.Place {
    let asset = now.assets[row]
    let office = now.offices[asset.office].id
    let stood = one.before?.standsAt ?? before.offices[before.assets[one.row].office].id
    let staysInOffice = office == stood && office == one.meant?.office
    let isWithReceiver = now.units[asset.holder].id == one.meant?.unit
    if one.destination == office, isWithReceiver || !staysInOffice { return .destination }
    return origins(of: one).contains(office) ? .origin : .astray
  }

  private static func tag(_ asset: Inventory.Asset, _ inventory: Inventory) -> Mark? {
    asset.tag.map { .tag($0, assetClass: inventory.classes[asset.assetClass].id) }
  }

  private static func content(
    _ asset: Inventory.Asset, _ inventory: Inventory, _ office: String
  ) -> Mark {
    .content(
      asset.name, assetClass: inventory.classes[asset.assetClass].id, since: asset.inUseSince,
      asset.ownership, office: office)
  }
}

extension ToldItems {
  /// The condition that is told, or was known before.
  fileprivate var toldCondition: Condition? {
    if case .came = tale, let condition { condition } else { before?.condition }
  }

  /// A place where items may be.
  fileprivate enum Place {
    case origin
    case destination
    /// Another office, where only a tag tells them.
    case astray
  }

  /// Where items are looked for, turn by turn, nil for nowhere.
  ///
  /// Lost items, unless they were lost after the day of the register, come last.
  fileprivate var places: [Place?] {
    switch tale {
    case .came where isCovered != false: [.destination, .origin, .astray, nil]
    case .lost where isCovered != false: [nil, .origin, .destination, .astray]
    case .came, .lost, .refused, .nothing, .out: [.origin, .destination, .astray, nil]
    }
  }

  /// Whether the same contents at the destination may be these.
  fileprivate var mayHaveComeUntold: Bool {
    switch tale {
    case .came, .nothing: true
    case .refused, .lost, .out: false
    }
  }

  /// Whether a register that has items there is at odds with what is told.
  func isAtOdds(_ trace: RegisterTrace.Trace) -> Bool {
    switch tale {
    case .came: isCovered == !trace.isAtDestination
    case .lost: trace.isAtDestination || isCovered == true
    case .refused: trace.isAtDestination
    case .nothing, .out: false
    }
  }

  /// Whether items that no register has are at odds with what is told.
  var mustBeThere: Bool {
    switch tale {
    case .came, .refused: true
    case .nothing, .lost, .out: false
    }
  }
}

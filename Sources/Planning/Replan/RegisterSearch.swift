// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Finds items of the plan before in a newer register: by tag and class, else by holder and content.
///
/// First all items are sought where they should be, then what is left of them where they may be as well;
/// each time first in the condition that is known, then in any; always in the order of the plan before and of
/// the register's rows.
struct RegisterSearch {
  private struct Tag: Hashable {
    let tag: String
    let assetClass: String
  }

  /// What says that a row without a known tag has the same items.
  private struct Content: Hashable {
    let assetClass: String
    let name: String
    let inUseSince: PartialDate?
    let ownership: Ownership?
    let office: String
  }

  private typealias Row = Position<Inventory.Asset>

  private let registers: Registers
  private let tagged: [Tag: [Row]]
  private var contents: [Content: [Row]]
  private var left: [Int64]

  init(_ registers: Registers) {
    let (old, new) = (registers.old, registers.new)
    self.registers = registers
    left = new.assets.map(\.quantity)
    tagged = Dictionary(
      grouping: new.assets.positions.filter { new.assets[$0].tag != nil }
    ) { Self.tag(new.assets[$0], new) }
    let known = Set(old.assets.filter { $0.tag != nil }.map { Self.tag($0, old) })
    let others = new.assets.positions.filter { row in
      new.assets[row].tag == nil || !known.contains(Self.tag(new.assets[row], new))
    }
    contents = Dictionary(grouping: others) { row in
      let asset = new.assets[row]
      return Self.content(asset, new, at: new.offices[asset.office].id)
    }
  }

  /// Where the register has each of several items; what it does not have is missing.
  mutating func sightings(of items: [FormerItems]) -> [[Sighting]] {
    guard !registers.isOne else {
      return items.map { [Sighting(row: $0.row, count: $0.count, isThere: false)] }
    }
    var found = items.map { _ in [Sighting]() }
    for turn in 0..<4 {
      for isAsKnown in [true, false] {
        for (index, one) in items.enumerated() {
          let due = found[index].reduce(one.count) { $0 - $1.count }
          guard due > 0, let place = one.places[turn], place != .there || one.goal != nil else {
            continue
          }
          found[index] += take(due, of: one, place, isAsKnown: isAsKnown)
        }
      }
    }
    return found
  }

  private mutating func take(
    _ count: Int64, of one: FormerItems, _ place: FormerItems.Place, isAsKnown: Bool
  ) -> [Sighting] {
    var (due, taken) = (count, [Sighting]())
    let known = one.condition(in: registers.old)
    for row in rows(of: one, place) where due > 0 && left[Int(row.index)] > 0 {
      guard !isAsKnown || registers.new.assets[row].condition == known else { continue }
      let part = min(due, left[Int(row.index)])
      taken.append(Sighting(row: row, count: part, isThere: place == .there))
      left[Int(row.index)] -= part
      due -= part
    }
    return taken
  }

  /// The rows that may have the items: those of their tag, else those of the same content.
  private mutating func rows(of one: FormerItems, _ place: FormerItems.Place) -> [Row] {
    let asset = registers.old.assets[one.row]
    let named = asset.tag == nil ? [] : tagged[Self.tag(asset, registers.old)] ?? []
    let own = named.filter { isHeld($0, one) }
    guard own.isEmpty else { return own.filter { self.place(of: $0, one) == place } }
    guard place == .here || (place == .there && one.mayHaveComeUnseen) else { return [] }
    let offices = place == .here ? self.offices(one) : [one.goal].compactMap(\.self)
    return offices.flatMap { office in
      unused(Self.content(asset, registers.old, at: office)).filter {
        isHeld($0, one) && self.place(of: $0, one) == place
      }
    }
  }

  /// Where the items stood: by the register of then, or as was known.
  private func offices(_ one: FormerItems) -> [String] {
    let stood = registers.old.offices[registers.old.assets[one.row].office].id
    return Set([stood, one.before?.standsAt ?? stood]).sorted()
  }

  /// Rows of which something is left; those of which nothing is are forgotten.
  private mutating func unused(_ content: Content) -> [Row] {
    guard let rows = contents[content] else { return [] }
    let gone = rows.prefix { left[Int($0.index)] == 0 }.count
    if gone > 0 { contents[content] = Array(rows[gone...]) }
    return Array(rows[gone...])
  }

  /// Whether a row is of the holder of then, of who inherits, or of whom the items were meant for.
  private func isHeld(_ row: Row, _ one: FormerItems) -> Bool {
    let holder = registers.new.units[registers.new.assets[row].holder].id
    let before = registers.old.units[registers.old.assets[one.row].holder].id
    return holder == before || holder == one.heir || holder == one.meant?.unit
  }

  /// Where a row stands; within the office that the items were to have it is the holder who says whether they
  /// came.
  private func place(of row: Row, _ one: FormerItems) -> FormerItems.Place {
    let (asset, was) = (registers.new.assets[row], registers.old.assets[one.row])
    let office = registers.new.offices[asset.office].id
    let stood = one.before?.standsAt ?? registers.old.offices[was.office].id
    let isByHolder = stood == office && office == one.meant?.office
    if office == one.goal,
      !isByHolder || registers.new.units[asset.holder].id == one.meant?.unit
    {
      return .there
    }
    return offices(one).contains(office) ? .here : .elsewhere
  }

  private static func tag(_ asset: Inventory.Asset, _ inventory: Inventory) -> Tag {
    Tag(tag: asset.tag ?? "", assetClass: inventory.classes[asset.assetClass].id)
  }

  private static func content(
    _ asset: Inventory.Asset, _ inventory: Inventory, at office: String
  ) -> Content {
    Content(
      assetClass: inventory.classes[asset.assetClass].id, name: asset.name,
      inUseSince: asset.inUseSince, ownership: asset.ownership, office: office)
  }
}

extension FormerItems {
  /// The condition that is known.
  fileprivate func condition(in old: Inventory) -> Condition {
    if case .came(_, let condition?, _) = news { return condition }
    return before?.condition ?? old.assets[row].condition
  }

  /// Whether items of the same content that stand where these were to go may be these.
  fileprivate var mayHaveComeUnseen: Bool {
    switch news {
    case .came, .none: true
    case .refused, .lost, .gone: false
    }
  }

  /// Where a register has items of the plan before.
  fileprivate enum Place {
    /// Where they were to go or, as is said, came to.
    case there
    /// Where they stood.
    case here
    /// At another office, where a tag tells them.
    case elsewhere
  }

  /// Where the items are sought, turn by turn; nil for nowhere.
  ///
  /// What was lost before the day of a register, or may have been, is left to all others first.
  fileprivate var places: [Place?] {
    switch news {
    case .came where day != .later: [.there, .here, .elsewhere, nil]
    case .lost where day != .later: [nil, .here, .there, .elsewhere]
    default: [.here, .there, .elsewhere, nil]
    }
  }
}

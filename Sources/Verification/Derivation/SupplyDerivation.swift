// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Items of one row that share pins and heir.
struct Piece {
  let row: Row
  var count: Int64
  var pins: [Int] = []
  var heir: Unit?
  /// What the plan before meant them for.
  var past: Plan.Past?
}

/// Works out again what can be reused, what pins reserve, and what the rules exclude.
struct SupplyDerivation {
  private let inventory: Inventory
  private let order: TieOrder
  /// What can be reused.
  private(set) var pieces: [Piece] = []
  /// How many items of each row pins reserve.
  private(set) var reserved: [Row: Int64] = [:]
  /// Why no item of a row can be reused.
  private(set) var unusable: [Row: Plan.Remainder.Reason] = [:]
  /// Pins that bind fewer items than they ask for.
  private(set) var shortPins: [Plan.ShortPin] = []
  /// Pins that match no item of the register.
  private(set) var problems: [Message] = []

  /// - Parameter order: in format 1, where it is that of the tables, a pin binds the first items,
  ///   whatever earlier ones ask.
  init(_ scenario: Scenario, _ inventory: Inventory, _ rules: ReuseRules, _ order: TieOrder) {
    (self.inventory, self.order) = (inventory, order)
    for row in inventory.assets.positions { screen(row, rules) }
    for (number, pin) in scenario.pins.enumerated() where pin.rule == .reserve {
      bind(pin, number, besides: [])
      for piece in pieces where piece.pins.contains(number) {
        reserved[piece.row, default: 0] += piece.count
      }
      pieces.removeAll { $0.pins.contains(number) }
    }
    for (number, pin) in scenario.pins.enumerated() where pin.rule != .reserve {
      let earlier = pin.quantity == nil || order.isByTable ? [] : Array(0..<number)
      bind(pin, number, besides: earlier.filter { pin.excludes(scenario.pins[$0], in: inventory) })
    }
  }

  private mutating func screen(_ row: Row, _ rules: ReuseRules) {
    let asset = inventory.assets[row]
    unusable[row] = rules.exclusion(of: asset, inventory.classes[asset.assetClass])
    if unusable[row] == nil { pieces.append(Piece(row: row, count: asset.quantity)) }
  }

  /// Puts a pin on the first items that it speaks of, those of earlier pins that it excludes only where
  /// there are no others.
  private mutating func bind(_ pin: Scenario.Pin, _ number: Int, besides earlier: [Int]) {
    func isMeant(_ piece: Piece) -> Bool { speaks(pin, of: inventory.assets[piece.row]) }
    func isFree(_ piece: Piece) -> Bool { !piece.pins.contains(where: earlier.contains) }
    let isTaken = !pieces.contains { isMeant($0) && isFree($0) }
    func isBound(_ piece: Piece) -> Bool { isMeant(piece) && (isTaken || isFree(piece)) }
    let meant = pieces.filter(isBound)
    pieces = pieces.filter { !isBound($0) }
    var left = (pin.quantity == nil ? meant : meant.sorted(by: order.key))[...]
    let taken = take(Int128(pin.quantity ?? .max), from: &left, \.count)
    pieces += left + taken.map { Piece(row: $0.row, count: $0.count, pins: $0.pins + [number]) }
    let count = taken.reduce(0) { $0 + $1.count }
    guard count == 0 || count < pin.quantity ?? 0 else { return }
    let items = inventory.assets.filter { speaks(pin, of: $0) }.reduce(0) { $0 + $1.quantity }
    shortPins.append(Plan.ShortPin(pin: Position(number), registered: items, bound: count))
    guard items == 0 else { return }
    problems.append(.verify("problem.pin", ["number": number + 1, "rule": pin.rule.rawValue]))
  }

  private func speaks(_ pin: Scenario.Pin, of asset: Inventory.Asset) -> Bool {
    (pin.asset == nil || pin.asset == asset.tag)
      && (pin.assetClass == nil || pin.assetClass == inventory.classes[asset.assetClass].id)
      && (pin.unit == nil || pin.unit == inventory.units[asset.holder].id)
      && (pin.office == nil || pin.office == inventory.offices[asset.office].id)
  }
}

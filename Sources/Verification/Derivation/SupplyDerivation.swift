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
}

/// Works out again what can be reused, what pins reserve, and what the rules exclude.
struct SupplyDerivation {
  private let inventory: Inventory
  /// What can be reused, in the order of the register.
  private(set) var pieces: [Piece] = []
  /// How many items of each row pins reserve.
  private(set) var reserved: [Row: Int64] = [:]
  /// Why no item of a row can be reused.
  private(set) var unusable: [Row: Plan.Remainder.Reason] = [:]
  /// Pins that bind fewer items than they ask for.
  private(set) var shortPins: [Plan.ShortPin] = []
  /// Pins that match no item of the register.
  private(set) var problems: [Message] = []

  /// - Parameter format: that of the plan; in format 1 a pin binds the first items, whatever earlier
  ///   ones ask.
  init(_ scenario: Scenario, _ inventory: Inventory, _ rules: ReuseRules, _ format: Plan.Format) {
    self.inventory = inventory
    for row in inventory.assets.positions { screen(row, rules) }
    for (number, pin) in scenario.pins.enumerated() where pin.rule == .reserve {
      bind(pin, number, besides: [])
      for piece in pieces where piece.pins.contains(number) {
        reserved[piece.row, default: 0] += piece.count
      }
      pieces.removeAll { $0.pins.contains(number) }
    }
    for (number, pin) in scenario.pins.enumerated() where pin.rule != .reserve {
      let earlier = pin.quantity == nil || format == .one ? [] : Array(0..<number)
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
    let asked = pin.quantity ?? .max
    var left = asked
    var bound: [Piece] = []
    func isFree(_ piece: Piece) -> Bool { !piece.pins.contains(where: earlier.contains) }
    let isTaken = !pieces.contains { speaks(pin, of: inventory.assets[$0.row]) && isFree($0) }
    for var piece in pieces {
      let isBound = speaks(pin, of: inventory.assets[piece.row]) && (isTaken || isFree(piece))
      let count = isBound ? min(left, piece.count) : 0
      if count > 0 {
        left -= count
        bound.append(Piece(row: piece.row, count: count, pins: piece.pins + [number]))
        piece.count -= count
      }
      if piece.count > 0 { bound.append(piece) }
    }
    pieces = bound
    guard left == asked || left > 0 && pin.quantity != nil else { return }
    let items = inventory.assets.filter { speaks(pin, of: $0) }.reduce(0) { $0 + $1.quantity }
    shortPins.append(Plan.ShortPin(pin: Position(number), registered: items, bound: asked - left))
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

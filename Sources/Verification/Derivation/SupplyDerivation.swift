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
  /// Pins that bind nothing.
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
      bind(pin, number, besides: earlier.filter { excludes(pin, scenario.pins[$0]) })
    }
  }

  private mutating func screen(_ row: Row, _ rules: ReuseRules) {
    let asset = inventory.assets[row]
    unusable[row] = rules.exclusion(of: asset, inventory.classes[asset.assetClass])
    if unusable[row] == nil { pieces.append(Piece(row: row, count: asset.quantity)) }
  }

  private func excludes(_ pin: Scenario.Pin, _ other: Scenario.Pin) -> Bool {
    pin.excludes(
      other, isUnit: { id in inventory.units.contains { $0.id == id } },
      isOffice: { id in inventory.offices.contains { $0.id == id } })
  }

  /// Puts a pin on the first items that it speaks of, those of earlier pins that it excludes only where
  /// there are no others.
  private mutating func bind(_ pin: Scenario.Pin, _ number: Int, besides earlier: [Int]) {
    var left = pin.quantity ?? .max
    var bound: [Piece] = []
    func isFree(_ piece: Piece) -> Bool { !piece.pins.contains(where: earlier.contains) }
    let isTaken = !pieces.contains { speaks(pin, of: $0) && isFree($0) }
    for var piece in pieces {
      let isBound = speaks(pin, of: piece) && (isTaken || isFree(piece))
      let count = isBound ? min(left, piece.count) : 0
      if count > 0 {
        left -= count
        bound.append(Piece(row: piece.row, count: count, pins: piece.pins + [number]))
        piece.count -= count
      }
      if piece.count > 0 { bound.append(piece) }
    }
    if !bound.contains(where: { $0.pins.contains(number) }) {
      problems.append(.verify("problem.pin", ["number": number + 1, "rule": pin.rule.rawValue]))
    }
    pieces = bound
  }

  private func speaks(_ pin: Scenario.Pin, of piece: Piece) -> Bool {
    let asset = inventory.assets[piece.row]
    return (pin.asset == nil || pin.asset == asset.tag)
      && (pin.assetClass == nil || pin.assetClass == inventory.classes[asset.assetClass].id)
      && (pin.unit == nil || pin.unit == inventory.units[asset.holder].id)
      && (pin.office == nil || pin.office == inventory.offices[asset.office].id)
  }
}

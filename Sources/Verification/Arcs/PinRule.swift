// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What a pin asks of the arcs of its items.
enum PinRule {
  case stay
  /// Only to the unit or the office.
  case go(unit: Unit?, office: Office?)
  /// Neither to the unit nor to the office.
  case forbid(unit: Unit?, office: Office?)

  /// The rule of a pin; nil for `reserve`, whose items are out of the supply.
  init?(_ pin: Scenario.Pin, _ inventory: Inventory) {
    let unit = inventory.units.positions.first { inventory.units[$0].id == pin.to }
    let office = inventory.offices.positions.first { inventory.offices[$0].id == pin.to }
    switch pin.rule {
    case .stay: self = .stay
    case .go: self = .go(unit: unit, office: office)
    case .forbid: self = .forbid(unit: unit, office: office)
    case .reserve: return nil
    }
  }

  var isGo: Bool { if case .go = self { true } else { false } }

  func allows(_ need: ArcRules.NeedSide, from office: Office) -> Bool {
    switch self {
    case .stay: need.office == office
    case .go(let unit, let target): need.unit == unit || need.office == target
    case .forbid(let unit, let target): need.unit != unit && need.office != target
    }
  }
}

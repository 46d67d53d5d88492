// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory

/// What a pin asks of a lot's arcs.
package enum PinRule: Hashable, Sendable {
  case stay
  /// Only to the unit or the office.
  case go(unit: Int32?, office: Int32?)
  /// Neither to the unit nor to the office.
  case forbid(unit: Int32?, office: Int32?)

  /// The rule of a pin; nil for `reserve`, whose items are out of the supply.
  package init?(_ pin: Scenario.Pin, _ inventory: Inventory) {
    let unit = inventory.units.firstIndex { $0.id == pin.to }.map { Int32($0) }
    let office = inventory.offices.firstIndex { $0.id == pin.to }.map { Int32($0) }
    switch pin.rule {
    case .stay: self = .stay
    case .go: self = .go(unit: unit, office: office)
    case .forbid: self = .forbid(unit: unit, office: office)
    case .reserve: return nil
    }
  }

  /// Whether every item must serve.
  package var isGo: Bool { if case .go = self { true } else { false } }

  package func allows(_ need: Market.NeedSide, from place: Int32) -> Bool {
    switch self {
    case .stay: need.office == place
    case .go(let unit, let office): need.unit == unit || need.office == office
    case .forbid(let unit, let office): need.unit != unit && need.office != office
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What a pin asks of the arcs of its items.
struct PinRule {
  let rule: Scenario.Pin.Rule
  private let unit: Unit?
  private let office: Office?

  init(_ pin: Scenario.Pin, _ inventory: Inventory) {
    rule = pin.rule
    unit = inventory.units.positions.first { inventory.units[$0].id == pin.to }
    office = inventory.offices.positions.first { inventory.offices[$0].id == pin.to }
  }

  func allows(_ need: ArcRules.NeedSide, from here: Office) -> Bool {
    let isNamed = need.unit == unit || need.office == office
    return switch rule {
    case .stay: need.office == here
    case .go: isNamed
    case .forbid: !isNamed
    case .reserve: false
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// An office that people may be placed in.
struct Site: Sendable {
  let office: Position<Inventory.Office>
  /// Usable area in cm², rounded down.
  let area: Int64
  /// Seats; nil where unknown.
  let seats: Int64?
  let receivesPublic: Bool
  let isStepFree: Bool
  /// What using it costs once; 0 where it is in use already.
  let fitOut: Money
  /// What it costs in a year; 0 where unknown.
  let running: Money

  /// - Parameter isReleased: whether another unit has it.
  init(_ position: Position<Inventory.Office>, in inventory: Inventory, isReleased: Bool) {
    let office = inventory.offices[position]
    self.office = position
    area = office.squareCentimetres
    seats = office.seats.map { Int64($0) }
    receivesPublic = office.hasPublicAccess ?? false
    isStepFree = office.isStepFree ?? false
    fitOut = office.availability == .vacant || isReleased ? office.fitOutCost ?? 0 : 0
    running = office.runningCostPerYear ?? 0
  }

  /// Whether a team's needs of access are met.
  func suits(_ party: Party) -> Bool {
    (receivesPublic || !party.needsPublicAccess) && (isStepFree || !party.needsStepFree)
  }

  /// Whether it holds a team alone.
  func holds(_ party: Party) -> Bool {
    party.area <= area && party.people <= seats ?? .max
  }
}

extension Inventory.Office {
  /// Usable area in whole cm², rounded down, from 0 to 10¹⁴ (10,000 km²), so that sums fit.
  var squareCentimetres: Int64 {
    let area =
      Int128(usableArea.numerator) * Int128(Plan.Premises.squareCentimetres)
      / Int128(usableArea.denominator)
    return Int64(max(0, min(area, 100_000_000_000_000)))
  }
}

extension Scenario.Premises {
  /// Whether an office can still be used on a day.
  ///
  /// An office that closes can be used only where the scenario names a later day.
  func isOpen(_ office: Inventory.Office, on date: PartialDate) -> Bool {
    if let closing = closing.first(where: { $0.office == office.id }) {
      return closing.day.earliest > date.earliest
    }
    return office.availability != .closing
  }
}

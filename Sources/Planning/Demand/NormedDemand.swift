// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Multiplies posts and rooms with norms, sums before it rounds, and rounds once.
struct NormedDemand {
  private let inventory: Inventory
  private let norms: [Inventory.Norm]
  private let coverage: Fraction
  private let precedence: Precedence

  init(
    scenario: Scenario, inventory: Inventory, date: PartialDate, precedence: Precedence
  ) throws(PlanningError) {
    (self.inventory, self.precedence) = (inventory, precedence)
    coverage = scenario.needs.coverage
    norms = try NormSelection.norms(of: scenario.needs.normSet, in: inventory, on: date)
    try GroupCheck(norms, in: inventory).requireDistinct()
  }

  func needs() throws(PlanningError) -> [Need] {
    var needs: [Need] = []
    for norm in norms {
      for (place, quantity) in try quantities(of: norm) where quantity > 0 {
        needs.append(need(of: norm, at: place, quantity: quantity))
      }
    }
    return needs
  }

  private struct Place: Hashable {
    let unit: Position<Inventory.Unit>
    let office: Position<Inventory.Office>
  }

  private typealias Quantities = [(place: Place, quantity: Int64)]

  private func quantities(of norm: Inventory.Norm) throws(PlanningError) -> Quantities {
    if norm.basis == .room { return try rooms(of: norm) }
    let headcount = try Headcount(for: norm, in: inventory, by: precedence)
    var result: Quantities = []
    for (unit, offices) in headcount.people {
      let quantities = try self.quantities(of: norm, offices.map(\.people))
      for (office, quantity) in zip(offices, quantities) {
        result.append((Place(unit: unit, office: office.office), quantity))
      }
    }
    return result
  }

  /// The quantities of the offices of one unit, from the people in each.
  private func quantities(
    of norm: Inventory.Norm, _ people: [Int64]
  ) throws(PlanningError) -> [Int64] {
    switch norm.basis {
    case .person: try people.map { count throws(PlanningError) in try granted(norm, count) }
    case .office, .room: try people.map { _ throws(PlanningError) in try granted(norm, 1) }
    case .unit: apportion(try granted(norm, 1), by: people)
    case .staff(let staff):
      apportion(try granted(norm, people.reduce(0, +), per: staff), by: people)
    }
  }

  private func rooms(of norm: Inventory.Norm) throws(PlanningError) -> Quantities {
    var counts: [Place: Int64] = [:]
    for row in inventory.rooms where norm.counts(row.group) {
      counts[Place(unit: row.unit, office: row.office), default: 0] += row.rooms
    }
    return try counts.map { place, rooms throws(PlanningError) in
      (place, try granted(norm, rooms))
    }
  }

  /// What the norm grants for a count, rounded up once.
  private func granted(
    _ norm: Inventory.Norm, _ count: Int64, per divisor: Int64 = 1
  ) throws(PlanningError) -> Int64 {
    guard let share = norm.quantity.multiplied(by: coverage),
      let factor = Fraction(Int128(count), over: Int128(divisor)),
      let total = share.multiplied(by: factor)
    else {
      let name = inventory.classes[norm.assetClass].id
      throw .amountsTooLarge(
        Message("error.planning.amount.norm-headcount", ["norm": "\(norm.group)/\(name)"]))
    }
    return total.roundedUp
  }

  private func need(of norm: Inventory.Norm, at place: Place, quantity: Int64) -> Need {
    let assetClass = inventory.classes[norm.assetClass].id
    let unit = inventory.units[place.unit].id
    let office = inventory.offices[place.office].id
    return Need(
      id: "norm/\(norm.group)/\(assetClass)/\(norm.basis)/\(unit)/\(office)",
      unit: place.unit, office: place.office, assetClass: norm.assetClass, quantity: quantity,
      priceCap: norm.maximumUnitPrice, in: inventory)
  }
}

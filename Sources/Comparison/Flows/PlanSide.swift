// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// One of two plans with the services that its scenario allows.
struct PlanSide {
  let plan: Plan
  /// Where each need of both plans stands in this one; nil where it has it not.
  let places: [Position<Plan.Need>?]
  private let table: ServiceTable

  /// A plan with its services; nil where its lots or needs are not those that its scenario gives,
  /// and where they hang on a plan before, too.
  init?(_ compared: ComparedPlan, _ indices: [Int], of needs: SharedNeeds) {
    plan = compared.plan
    guard plan.head.scenario.replan == nil else { return nil }
    let table = try? ServiceTable(
      plan.head.scenario, on: compared.inventory, premises: plan.premises)
    guard let table, table.lots == plan.lots, table.needs == plan.needs else { return nil }
    self.table = table
    var places = [Position<Plan.Need>?](repeating: nil, count: needs.needs.count)
    for (place, index) in indices.enumerated() { places[index] = Position(place) }
    self.places = places
  }

  /// What serving a need with an item of a lot comes to; nil where it may not.
  func service(_ lot: Position<Plan.Lot>, _ need: Int) -> Service? {
    places[need].flatMap { table.service(from: lot, to: $0) }
  }

  /// Whether needs may stay unmet.
  var allowsUnmet: Bool { plan.head.scenario.limits.purchases != nil }

  /// How a lot serves a need.
  func way(_ holder: String, _ lot: Position<Plan.Lot>, _ need: Int) -> ChangedLine.Way? {
    guard let place = places[need], let service = service(lot, need) else { return nil }
    let (lot, need) = (plan.lots[lot], plan.needs[place])
    let isThere = lot.office == need.office
    return .items(
      service.isTransfer ? .transfer : isThere ? .stay : .inherit, fromUnit: holder,
      fromOffice: lot.office, assetClass: lot.assetClass, repaired: service.isRepaired)
  }

  /// The duals of the levels that prove the plan all together; nil where they do not.
  var duals: [Plan.Certificate.Level]? {
    guard let certificate = plan.solution.certificate, certificate.method == .lexicographic else {
      return nil
    }
    return certificate.levels
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Works the needs out again: posts × norms and the needs table.
///
/// Headcount is summed first, multiplied with quantity and coverage, and rounded up once; what a unit
/// shares goes to its offices by headcount, largest remainder.
struct NeedDerivation {
  private let inventory: Inventory
  private let rules: Scenario.Needs
  private let order: TieOrder
  private(set) var needs: [DerivedNeed] = []
  /// Why needs cannot be derived.
  private(set) var problems: [Message] = []

  init(_ scenario: Scenario, _ inventory: Inventory, _ order: TieOrder) {
    (self.inventory, self.order, rules) = (inventory, order, scenario.needs)
    if rules.fromNorms { addNormed(scenario) }
    if rules.fromTable { needs += inventory.requests.map { DerivedNeed($0, in: inventory) } }
    needs.removeAll { $0.stated.quantity <= 0 }
    needs.sort(by: DerivedNeed.precedes)
  }

  private mutating func addNormed(_ scenario: Scenario) {
    guard let set = inventory.norms.set(named: rules.normSet) else {
      let count = Set(inventory.norms.map(\.set)).count
      return problems.append(.verify("problem.norm-sets", ["count": count]))
    }
    let norms = Self.norms(scenario, inventory)
    if norms.isEmpty { problems.append(.verify("problem.no-norm", ["set": set])) }
    for norm in norms { needs += quantities(of: norm).map { need(norm, $0, $1) } }
  }

  private struct Subject: Hashable {
    let group: String
    let assetClass: AssetClass
    let basis: Inventory.Norm.Basis
  }

  /// The norms that a scenario chooses; none where it names no set and there are several.
  static func norms(_ scenario: Scenario, _ inventory: Inventory) -> [Inventory.Norm] {
    guard let set = inventory.norms.set(named: scenario.needs.normSet) else { return [] }
    return inventory.norms.inForce(of: set, on: scenario.date(in: inventory).earliest) {
      Subject(group: $0.group, assetClass: $0.assetClass, basis: $0.basis)
    }
  }

  private struct Place: Hashable {
    let unit: Unit
    let office: Office
  }

  private mutating func quantities(of norm: Inventory.Norm) -> [(Place, Int64)] {
    let counts = norm.basis == .room ? rooms(norm) : people(norm)
    switch norm.basis {
    case .person, .room: return counts.map { ($0.key, granted(norm, $0.value)) }
    case .office: return counts.map { ($0.key, granted(norm, 1)) }
    case .unit: return shared(norm, counts, staff: nil)
    case .staff(let staff): return shared(norm, counts, staff: staff)
    }
  }

  private func rooms(_ norm: Inventory.Norm) -> [Place: Int64] {
    inventory.rooms.filter { norm.covers($0.group) }.reduce(into: [:]) { counts, room in
      counts[Place(unit: room.unit, office: room.office), default: 0] += room.rooms
    }
  }

  private mutating func people(_ norm: Inventory.Norm) -> [Place: Int64] {
    var counts: [Place: Int64] = [:]
    for post in inventory.posts where norm.covers(post.group) && post.headcount > 0 {
      if let office = post.office {
        counts[Place(unit: post.unit, office: office), default: 0] += post.headcount
      } else {
        problems.append(
          .verify("problem.workplace", ["post": post.id, "unit": inventory.units[post.unit].id]))
      }
    }
    return counts
  }

  /// Divides what each unit has, once or for so many staff each, among its offices.
  private mutating func shared(
    _ norm: Inventory.Norm, _ counts: [Place: Int64], staff: Int64?
  ) -> [(Place, Int64)] {
    Dictionary(grouping: counts, by: \.key.unit).values.flatMap { entries in
      let offices = entries.sorted { order.key($0.key.office) }
      let people = offices.map(\.value)
      let total = granted(norm, staff == nil ? 1 : people.reduce(0, +), per: staff ?? 1)
      return zip(offices.map(\.key), apportion(total, by: people))
    }
  }

  private mutating func granted(
    _ norm: Inventory.Norm, _ count: Int64, per divisor: Int64 = 1
  ) -> Int64 {
    if let product = norm.granted(count, per: divisor, rules.coverage), product >= .zero {
      return product.roundedUp
    }
    problems.append(.verify("problem.norm-headcount", ["group": norm.group]))
    return 0
  }

  private func need(_ norm: Inventory.Norm, _ place: Place, _ quantity: Int64) -> DerivedNeed {
    let path = [
      "norm", norm.group, inventory.classes[norm.assetClass].id, "\(norm.basis)",
      inventory.units[place.unit].id, inventory.offices[place.office].id,
    ]
    let request = Inventory.Request(
      id: path.joined(separator: "/"), unit: place.unit, office: place.office,
      assetClass: norm.assetClass, quantity: quantity)
    return DerivedNeed(request, priceCap: norm.maximumUnitPrice, in: inventory)
  }
}

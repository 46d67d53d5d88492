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
  private let day: Int
  private(set) var needs: [DerivedNeed] = []
  /// Why needs cannot be derived.
  private(set) var problems: [Message] = []

  init(_ scenario: Scenario, _ inventory: Inventory) {
    self.inventory = inventory
    rules = scenario.needs
    day = (scenario.date ?? inventory.description.asOf).earliest
    if rules.fromNorms { addNormed() }
    if rules.fromTable { addRequested() }
    needs.sort(by: DerivedNeed.precedes)
  }

  private mutating func addRequested() {
    for request in inventory.requests where request.quantity > 0 {
      needs.append(
        DerivedNeed(
          id: request.id, unit: request.unit, office: request.office,
          assetClass: request.assetClass, quantity: request.quantity, priority: request.priority,
          minimumCondition: request.minimumCondition,
          minimumRemainingYears: request.minimumRemainingYears, in: inventory))
    }
  }

  private mutating func addNormed() {
    guard let set = Self.normSet(rules, inventory) else {
      let count = Set(inventory.norms.map(\.set)).count
      return problems.append(.verify("problem.norm-sets", ["count": count]))
    }
    let norms = Self.normsInForce(of: set, inventory, on: day)
    if norms.isEmpty { problems.append(.verify("problem.no-norm", ["set": set])) }
    for norm in norms {
      for (place, quantity) in quantities(of: norm) where quantity > 0 {
        needs.append(need(norm, place, quantity))
      }
    }
  }

  private static func normSet(_ rules: Scenario.Needs, _ inventory: Inventory) -> String? {
    let sets = Set(inventory.norms.map(\.set))
    return rules.normSet ?? (sets.count == 1 ? sets.first : nil)
  }

  /// The norms that a scenario chooses; none where it names no set and there are several.
  static func norms(_ scenario: Scenario, _ inventory: Inventory) -> [Inventory.Norm] {
    let day = (scenario.date ?? inventory.description.asOf).earliest
    return normSet(scenario.needs, inventory).map { normsInForce(of: $0, inventory, on: day) } ?? []
  }

  private struct Subject: Hashable {
    let group: String
    let assetClass: Position<Inventory.AssetClass>
    let basis: Inventory.Norm.Basis
  }

  /// Of several norms on one subject, the one that came into force last.
  private static func normsInForce(
    of set: String, _ inventory: Inventory, on day: Int
  ) -> [Inventory.Norm] {
    var latest: [Subject: Inventory.Norm] = [:]
    for norm in inventory.norms where norm.set == set && norm.isValid(on: day) {
      let subject = Subject(group: norm.group, assetClass: norm.assetClass, basis: norm.basis)
      let start = norm.validFrom?.earliest ?? 0
      if let other = latest[subject], other.validFrom?.earliest ?? 0 >= start { continue }
      latest[subject] = norm
    }
    return Array(latest.values)
  }

  private struct Place: Hashable {
    let unit: Position<Inventory.Unit>
    let office: Position<Inventory.Office>
  }

  private mutating func quantities(of norm: Inventory.Norm) -> [(Place, Int64)] {
    let counts = norm.basis == .room ? rooms(norm) : people(norm)
    switch norm.basis {
    case .person, .room: return counts.map { ($0.key, granted(norm, $0.value)) }
    case .office: return counts.map { ($0.key, granted(norm, 1)) }
    case .unit: return shared(counts) { derivation, _ in derivation.granted(norm, 1) }
    case .staff(let staff):
      return shared(counts) { derivation, people in derivation.granted(norm, people, per: staff) }
    }
  }

  private func rooms(_ norm: Inventory.Norm) -> [Place: Int64] {
    inventory.rooms.filter { covers(norm, $0.group) }.reduce(into: [:]) { counts, room in
      counts[Place(unit: room.unit, office: room.office), default: 0] += room.rooms
    }
  }

  private mutating func people(_ norm: Inventory.Norm) -> [Place: Int64] {
    var counts: [Place: Int64] = [:]
    for post in inventory.posts where covers(norm, post.group) && post.headcount > 0 {
      if let office = post.office {
        counts[Place(unit: post.unit, office: office), default: 0] += post.headcount
      } else {
        problems.append(
          .verify("problem.workplace", ["post": post.id, "unit": inventory.units[post.unit].id]))
      }
    }
    return counts
  }

  private func covers(_ norm: Inventory.Norm, _ group: String) -> Bool {
    norm.group == Inventory.Norm.everybody || norm.group == group
  }

  /// Divides what each unit shares among its offices.
  private mutating func shared(
    _ counts: [Place: Int64], _ total: (inout NeedDerivation, Int64) -> Int64
  ) -> [(Place, Int64)] {
    var result: [(Place, Int64)] = []
    for (_, entries) in Dictionary(grouping: counts, by: \.key.unit) {
      let offices = entries.sorted { $0.key.office < $1.key.office }
      let people = offices.map(\.value)
      let parts = apportion(total(&self, people.reduce(0, +)), by: people)
      result += zip(offices.map(\.key), parts)
    }
    return result
  }

  private mutating func granted(
    _ norm: Inventory.Norm, _ count: Int64, per divisor: Int64 = 1
  ) -> Int64 {
    let share = norm.quantity.multiplied(by: rules.coverage)
    let factor = Fraction(Int128(count), over: Int128(divisor))
    if let share, let factor, let product = share.multiplied(by: factor), product >= .zero {
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
    return DerivedNeed(
      id: path.joined(separator: "/"), unit: place.unit, office: place.office,
      assetClass: norm.assetClass, quantity: quantity, priceCap: norm.maximumUnitPrice,
      in: inventory)
  }
}

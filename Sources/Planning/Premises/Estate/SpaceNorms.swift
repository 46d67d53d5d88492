// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// The space norms of a scenario's set that hold on its date: exact areas per person, in cm².
struct SpaceNorms: Sendable {
  /// Area of a person's place and its share of common space, by group.
  private let areas: [String: Fraction]
  private let set: String?
  private let coverage: Fraction

  /// Without a table of space norms no area is asked for.
  init(
    _ premises: Scenario.Premises, in inventory: Inventory, on date: PartialDate
  ) throws(PlanningError) {
    coverage = premises.coverage
    set = try Self.set(premises.normSet, in: inventory)
    guard let set else {
      areas = [:]
      return
    }
    var latest: [String: Inventory.SpaceNorm] = [:]
    for norm in inventory.spaceNorms where norm.set == set && norm.isValid(on: date.earliest) {
      if let other = latest[norm.group], Self.start(other) >= Self.start(norm) { continue }
      latest[norm.group] = norm
    }
    guard !latest.isEmpty else { throw .noValidSpaceNorm(set: set, date: date.description) }
    var areas: [String: Fraction] = [:]
    for (group, norm) in latest { areas[group] = try Self.area(of: norm) }
    self.areas = areas
  }

  /// What people of groups need, in whole cm², rounded up once.
  func area(
    of people: [(group: String, count: Int64)], inFull: Bool = false
  ) throws(PlanningError) -> Int64 {
    guard set != nil else { return 0 }
    var sum = Fraction.zero
    for (group, count) in people {
      guard let area = areas[group] ?? areas[Inventory.Norm.everybody] else {
        throw .groupWithoutSpaceNorm(group: group, set: set ?? "")
      }
      guard let part = area.multiplied(by: Fraction(count)), let total = sum.adding(part) else {
        throw .amountsTooLarge(
          Message("error.planning.amount.space-norm-headcount", ["group": group]))
      }
      sum = total
    }
    guard let covered = inFull ? sum : sum.multiplied(by: coverage) else {
      throw .amountsTooLarge(Message("error.planning.amount.coverage"))
    }
    return covered.roundedUp
  }

  private static func start(_ norm: Inventory.SpaceNorm) -> Int { norm.validFrom?.earliest ?? 0 }

  private static func area(of norm: Inventory.SpaceNorm) throws(PlanningError) -> Fraction {
    guard let factor = (norm.commonShare ?? .zero).adding(.one),
      let area = norm.area.multiplied(by: factor),
      let scaled = area.multiplied(by: Fraction(Plan.Premises.squareCentimetres))
    else {
      throw .amountsTooLarge(Message("error.planning.amount.space-norm", ["group": norm.group]))
    }
    return scaled
  }

  private static func set(
    _ wanted: String?, in inventory: Inventory
  ) throws(PlanningError) -> String? {
    let known = Set(inventory.spaceNorms.map(\.set)).sorted()
    if let wanted {
      guard known.contains(wanted) else { throw .unknownSpaceNormSet(wanted, known: known) }
      return wanted
    }
    guard known.count <= 1 else { throw .severalSpaceNormSets(known) }
    return known.first
  }
}

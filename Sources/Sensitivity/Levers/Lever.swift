// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
internal import Inventory

/// A rule of a scenario that can be loosened or tightened by one notch, alone.
public enum Lever: Hashable, Sendable {
  /// Transfers may go so many metres further.
  case farther(metres: Int64)
  /// Transfers may go any distance.
  case anyDistance
  /// Poor items may be repaired, by the rule of repairs or, without one, the default.
  case repairPoor
  /// Borrowed items may be reused.
  case borrowed
  /// A year of useful life less must be left.
  case lifeYear
  /// A pin, 1-based in the scenario's list, does not hold.
  case pin(Int)
  /// Five points less of the norms are granted.
  case coverage
  /// A tenth more or less may be spent.
  case budget(Budget, isMore: Bool)

  /// Transfers may go 10 km further.
  public static let distance = Lever.farther(metres: 10_000)

  /// A budget of a scenario.
  public enum Budget: String, CaseIterable, Sendable {
    /// Purchases.
    case purchases
    /// Moving and repair.
    case moving
  }

  /// The levers that a scenario has.
  public static func all(of scenario: Scenario) -> [Lever] {
    let rules: [Lever] = [.distance, .anyDistance, .repairPoor, .borrowed, .lifeYear]
    let pins = scenario.pins.indices.map { Lever.pin($0 + 1) }
    let budgets = Budget.allCases.flatMap { budget in
      [true, false].map { Lever.budget(budget, isMore: $0) }
    }
    return (rules + pins + [.coverage] + budgets).filter { $0.applied(to: scenario) != nil }
  }

  /// The word by which the command line and scripts know it.
  public var word: String {
    switch self {
    case .farther: "distance"
    case .anyDistance: "any-distance"
    case .repairPoor: "repair-poor"
    case .borrowed: "borrowed"
    case .lifeYear: "life-year"
    case .pin(let number): "pin-\(number)"
    case .coverage: "coverage"
    case .budget(let budget, let isMore): "\(budget.rawValue)-\(isMore ? "more" : "less")"
    }
  }

  /// The scenario with the rule one notch looser or tighter; nil where it has no such rule to change.
  public func applied(to scenario: Scenario) -> Scenario? {
    var changed = scenario
    switch self {
    case .farther(let metres):
      guard let limit = scenario.reuse.maximumDistanceMetres else { return nil }
      changed.reuse.maximumDistanceMetres = limit + metres
    case .anyDistance:
      guard scenario.reuse.maximumDistanceMetres != nil else { return nil }
      changed.reuse.maximumDistanceMetres = nil
    case .repairPoor:
      guard let repair = scenario.repairingPoor else { return nil }
      changed.reuse.repair = repair
    case .borrowed:
      guard !scenario.reuse.ownership.contains(.borrowed) else { return nil }
      changed.reuse.ownership.append(.borrowed)
    case .lifeYear:
      guard let years = scenario.reuse.minimumRemainingYears, years > 0 else { return nil }
      changed.reuse.minimumRemainingYears = years > 1 ? years - 1 : nil
    case .pin(let number):
      guard scenario.pins.indices.contains(number - 1) else { return nil }
      changed.pins.remove(at: number - 1)
    case .coverage:
      guard let coverage = scenario.lessCoverage else { return nil }
      changed.needs.coverage = coverage
    case .budget(let budget, let isMore):
      guard changed.limits.change(budget, isMore: isMore) else { return nil }
    }
    return changed
  }
}

extension Scenario {
  /// The rule of repairs with poor items too; nil where they are repaired or reused as they stand.
  fileprivate var repairingPoor: Repair? {
    guard !reuse.conditions.contains(.poor) else { return nil }
    guard var repair = reuse.repair else { return Repair() }
    guard !repair.from.contains(.poor), repair.to > .poor else { return nil }
    repair.from.append(.poor)
    return repair
  }

  /// Five points less of the norms; nil where nothing would be left, or norms make no needs.
  fileprivate var lessCoverage: Fraction? {
    guard needs.fromNorms, let notch = Fraction(-1, over: 20),
      let coverage = needs.coverage.adding(notch), coverage > .zero
    else { return nil }
    return coverage
  }
}

extension Scenario.Limits {
  /// Changes a budget by a tenth, rounded down; false where there is none.
  fileprivate mutating func change(_ budget: Lever.Budget, isMore: Bool) -> Bool {
    let path: WritableKeyPath<Self, Money?> = budget == .purchases ? \.purchases : \.moving
    guard let limit = self[keyPath: path] else { return false }
    self[keyPath: path] = limit + (isMore ? limit / 10 : -(limit / 10))
    return true
  }
}

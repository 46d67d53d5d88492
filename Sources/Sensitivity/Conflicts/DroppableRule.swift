// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents

/// A rule of a scenario that planners set themselves, and could do without; what the law asks, such as
/// norms, is none.
public enum DroppableRule: Hashable, Sendable {
  /// A pin, 1-based in the scenario's list.
  case pin(Int)
  /// The budget of purchases, which no plan breaks, since needs may stay unmet within it.
  case purchases
  /// The budget of moving and repair.
  case moving
  /// How far transfers may go.
  case distance
  /// That no reuse may cost more than a new item.
  case worthwhile
  /// How many years of useful life must be left.
  case life

  /// The rules of a scenario on which it can depend whether there is a plan, pins first.
  public static func all(of scenario: Scenario) -> [DroppableRule] {
    let (reuse, pins) = (scenario.reuse, scenario.pins.indices.map { DroppableRule.pin($0 + 1) })
    let others: [(DroppableRule, Bool)] = [
      (.moving, scenario.limits.moving != nil),
      (.distance, reuse.maximumDistanceMetres != nil), (.worthwhile, reuse.isWorthwhileOnly),
      (.life, reuse.minimumRemainingYears != nil),
    ]
    return pins + others.filter(\.1).map(\.0)
  }

  /// The name by which scripts know it: the pin's number as levers have it, or the scenario's key.
  public var word: String {
    switch self {
    case .pin(let number): "pin-\(number)"
    case .purchases: "limits.purchases"
    case .moving: "limits.moving"
    case .distance: "reuse.maximum_distance_km"
    case .worthwhile: "reuse.worthwhile"
    case .life: "reuse.minimum_remaining_years"
    }
  }
}

extension Scenario {
  /// The scenario without some of its rules.
  package func without(_ rules: Set<DroppableRule>) -> Scenario {
    var changed = self
    changed.pins = pins.enumerated().filter { !rules.contains(.pin($0.offset + 1)) }.map(\.element)
    if rules.contains(.purchases) { changed.limits.purchases = nil }
    if rules.contains(.moving) { changed.limits.moving = nil }
    if rules.contains(.distance) { changed.reuse.maximumDistanceMetres = nil }
    if rules.contains(.worthwhile) { changed.reuse.isWorthwhileOnly = false }
    if rules.contains(.life) { changed.reuse.minimumRemainingYears = nil }
    return changed
  }
}

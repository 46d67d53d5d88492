// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// Why a scenario cannot be planned on an inventory.
public enum PlanningError: Error, Hashable, Sendable {
  case noNormSet
  case severalNormSets([String])
  case unknownNormSet(String, known: [String])
  case noValidNorm(set: String, date: String)
  case nearGroup(String, other: String)
  case postWithoutWorkplace(unit: String, post: String, norm: String)
  case pinMatchesNothing(number: Int, rule: String)
  case pinMeetsHolders(number: Int, tag: String, units: [String])
  case pinNamesNothing(number: Int, Named, nearest: String?)
  case sharesTooFine(unit: String)
  case amountsTooLarge(Message)
  case inexact(Message)
  /// The search was stopped before all items that must go had a need; whether they can is not known.
  case stoppedTooEarly
  case unknownSpaceNormSet(String, known: [String])
  case severalSpaceNormSets([String])
  case noValidSpaceNorm(set: String, date: String)
  case groupWithoutSpaceNorm(group: String, set: String)
  case premisesNameNothing(key: String, Named, nearest: String?)

  /// What a scenario names of an inventory, by its id.
  public enum Named: Hashable, Sendable {
    case assetClass(String)
    case unit(String)
    case unitWithPosts(String)
    case office(String)
    case unitOrOffice(String)
    case team(String)
    case teamOfUnit(String, unit: String)
  }
}

extension PlanningError {
  /// The keys of the scenario that lead to what cannot be, with 1-based numbers in lists; empty where
  /// the inventory is at fault.
  public var keys: [String] {
    switch self {
    case .unknownNormSet, .severalNormSets: ["needs", "norm_set"]
    case .noValidNorm, .noValidSpaceNorm: ["date"]
    case .pinMatchesNothing(let number, _), .pinMeetsHolders(let number, _, _),
      .pinNamesNothing(let number, _, _):
      ["pins", "\(number)"]
    case .unknownSpaceNormSet, .severalSpaceNormSets: ["premises", "norm_set"]
    case .premisesNameNothing(let key, _, _):
      ["premises"] + key.split { "[]".contains($0) }.map(String.init)
    case .stoppedTooEarly: ["solver", "time_limit"]
    case .noNormSet, .nearGroup, .postWithoutWorkplace, .sharesTooFine, .amountsTooLarge, .inexact,
      .groupWithoutSpaceNorm:
      []
    }
  }
}

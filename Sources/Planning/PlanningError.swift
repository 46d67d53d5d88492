// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Why a scenario cannot be planned on an inventory.
public enum PlanningError: Error, Hashable, Sendable {
  case noNormSet
  case severalNormSets([String])
  case unknownNormSet(String, known: [String])
  case noValidNorm(set: String, date: String)
  case postWithoutWorkplace(unit: String, post: String, norm: String)
  case pinMatchesNothing(number: Int, rule: String)
  case pinNamesNothing(number: Int, key: String, value: String, nearest: String?)
  case sharesTooFine(unit: String)
  case amountsTooLarge(String)
  case inexact(String)
  case unknownSpaceNormSet(String, known: [String])
  case severalSpaceNormSets([String])
  case noValidSpaceNorm(set: String, date: String)
  case groupWithoutSpaceNorm(group: String, set: String)
  case premisesNameNothing(
    key: String, kind: String, value: String, where: String, nearest: String?)
}

extension PlanningError {
  /// The keys of the scenario that lead to what cannot be, with 1-based numbers in lists; empty where
  /// the inventory is at fault.
  public var keys: [String] {
    switch self {
    case .unknownNormSet, .severalNormSets: ["needs", "norm_set"]
    case .noValidNorm, .noValidSpaceNorm: ["date"]
    case .pinMatchesNothing(let number, _), .pinNamesNothing(let number, _, _, _):
      ["pins", "\(number)"]
    case .unknownSpaceNormSet, .severalSpaceNormSets: ["premises", "norm_set"]
    case .premisesNameNothing(let key, _, _, _, _):
      ["premises"] + key.split { "[]".contains($0) }.map(String.init)
    case .noNormSet, .postWithoutWorkplace, .sharesTooFine, .amountsTooLarge, .inexact,
      .groupWithoutSpaceNorm:
      []
    }
  }
}

extension PlanningError: CustomStringConvertible {
  /// What failed, on which input, and what to do.
  public var description: String {
    switch self {
    case .noNormSet:
      "the inventory has no norms; add norms.csv, or set needs.from to [table]"
    case .severalNormSets(let sets):
      "the inventory has several norm sets; set needs.norm_set to one of \(Self.list(sets))"
    case .unknownNormSet(let set, let known):
      "needs.norm_set: the inventory has no norm set '\(set)'; use one of \(Self.list(known))"
    case .noValidNorm(let set, let date):
      "no row of norm set '\(set)' is valid on \(date); "
        + "change the scenario's date, or valid_from and valid_to in norms.csv"
    case .postWithoutWorkplace(let unit, let post, let norm):
      "post '\(post)' of unit '\(unit)' has no workplace, which norm \(norm) needs; "
        + "fill the column office in posts.csv"
    case .pinMatchesNothing(let number, let rule):
      "pin \(number) (\(rule)) matches no usable asset; correct or remove it"
    case .pinNamesNothing(let number, let key, let value, let nearest):
      "pin \(number): the inventory has no \(key) '\(value)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "; correct or remove it")
    case .sharesTooFine(let unit):
      "the shares of old unit '\(unit)' have no common denominator below 2⁶³; use simpler shares"
    case .amountsTooLarge(let what):
      "\(what) is too large for exact 64-bit sums; check the units of prices, volumes and distances"
    case .inexact(let what):
      "the solver's answer for \(what) is not exact in whole numbers; please report this scenario"
    case .unknownSpaceNormSet(let set, let known):
      "premises.norm_set: the inventory has no space norms '\(set)'; "
        + (known.isEmpty ? "add space_norms.csv" : "use one of \(Self.list(known))")
    case .severalSpaceNormSets(let sets):
      "the inventory has several sets of space norms; "
        + "set premises.norm_set to one of \(Self.list(sets))"
    case .noValidSpaceNorm(let set, let date):
      "no row of space norm set '\(set)' is valid on \(date); "
        + "change the scenario's date, or valid_from and valid_to in space_norms.csv"
    case .groupWithoutSpaceNorm(let group, let set):
      "space norm set '\(set)' has no row for group '\(group)'; "
        + "add one, or one for group '*', to space_norms.csv"
    case .premisesNameNothing(let key, let kind, let value, let place, let nearest):
      "premises.\(key): the inventory has no \(kind) '\(value)'\(place)"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "; correct or remove it")
    }
  }

  private static func list(_ words: [String]) -> String {
    words.map { "'\($0)'" }.joined(separator: ", ")
  }
}

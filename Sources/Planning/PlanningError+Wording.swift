// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

extension PlanningError: Worded {
  /// What failed, on which input, and what to do.
  public var message: Message {
    switch self {
    case .noNormSet: Message("error.planning.no-norms")
    case .severalNormSets(let sets):
      Message("error.planning.several-norm-sets", ["sets": Self.quoted(sets)])
    case .unknownNormSet(let set, let known):
      Message("error.planning.unknown-norm-set", ["set": set, "known": Self.quoted(known)])
    case .noValidNorm(let set, let date):
      Message("error.planning.no-valid-norm", ["set": set, "date": date])
    case .nearGroup(let group, let other):
      Message("error.planning.near-group", ["group": group, "other": other])
    case .postWithoutWorkplace(let unit, let post, let norm):
      Message("error.planning.no-workplace", ["post": post, "unit": unit, "norm": norm])
    case .pinMatchesNothing(let number, let rule):
      Message("error.planning.pin-matches-nothing", ["number": number, "rule": rule])
    case .pinMeetsHolders(let number, let tag, let units):
      Message(
        "error.planning.pin-meets-holders",
        ["number": number, "tag": tag, "units": Self.quoted(units)])
    case .pinNamesNothing(let number, let named, let nearest):
      Self.pin(number, namesNothing: named, nearest)
    case .sharesTooFine(let unit): Message("error.planning.shares-too-fine", ["unit": unit])
    case .amountsTooLarge(let amount): Message("error.planning.too-large", ["amount": amount])
    case .inexact(let part): Message("error.planning.inexact", ["part": part])
    case .stoppedTooEarly: Message("error.planning.stopped-too-early")
    case .unknownSpaceNormSet(let set, let known) where known.isEmpty:
      Message("error.planning.no-space-norms", ["set": set])
    case .unknownSpaceNormSet(let set, let known):
      Message("error.planning.unknown-space-norm-set", ["set": set, "known": Self.quoted(known)])
    case .severalSpaceNormSets(let sets):
      Message("error.planning.several-space-norm-sets", ["sets": Self.quoted(sets)])
    case .noValidSpaceNorm(let set, let date):
      Message("error.planning.no-valid-space-norm", ["set": set, "date": date])
    case .groupWithoutSpaceNorm(let group, let set):
      Message("error.planning.group-without-space-norm", ["set": set, "group": group])
    case .premisesNameNothing(let key, let named, let nearest):
      Self.premises(key, nameNothing: named, nearest)
    }
  }

  private static func pin(
    _ number: Int, namesNothing named: Named, _ nearest: String?
  ) -> Message {
    guard let nearest else {
      return Message(
        "error.planning.pin-names-nothing", ["number": number, "named": named.message])
    }
    return Message(
      "error.planning.pin-names-nothing-near",
      ["number": number, "named": named.message, "nearest": nearest])
  }

  private static func premises(
    _ key: String, nameNothing named: Named, _ nearest: String?
  ) -> Message {
    guard let nearest else {
      return Message("error.planning.premises-name-nothing", ["key": key, "named": named.message])
    }
    return Message(
      "error.planning.premises-name-nothing-near",
      ["key": key, "named": named.message, "nearest": nearest])
  }

  private static func quoted(_ words: [String]) -> [String] { words.map { "'\($0)'" } }
}

extension PlanningError.Named {
  /// The kind and the id.
  fileprivate var message: Message {
    switch self {
    case .assetClass(let id): Message("error.planning.named.class", ["id": id])
    case .unit(let id): Message("error.planning.named.unit", ["id": id])
    case .unitWithPosts(let id): Message("error.planning.named.unit-with-posts", ["id": id])
    case .office(let id): Message("error.planning.named.office", ["id": id])
    case .unitOrOffice(let id): Message("error.planning.named.unit-or-office", ["id": id])
    case .team(let id): Message("error.planning.named.team", ["id": id])
    case .teamOfUnit(let id, let unit):
      Message("error.planning.named.team-of-unit", ["id": id, "unit": unit])
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// Finds rules that no plan keeps together.
///
/// Each rule is left out in turn, and stays out where the rest still contradict, until none is
/// superfluous (deletion filter; Chinneck, Dravnieks: "Locating minimal infeasible constraint sets in linear
/// programs", 1991). Dropping a pin may bind other items by those after it, so that this is repeated. Where
/// few rules take part, all smaller sets of them are tried as well.
struct ConflictSearch {
  private let scenario: Scenario
  private let inventory: Inventory
  private let all: [DroppableRule]
  private let candidates: [DroppableRule]
  private let isInterrupted: () -> Bool

  /// Somebody stopped the search.
  struct Stopped: Error {}

  init(
    _ scenario: Scenario, _ inventory: Inventory, isInterrupted: @escaping () -> Bool = { false }
  ) {
    (self.scenario, self.isInterrupted) = (scenario, isInterrupted)
    let participants = Participants(scenario, inventory)
    self.inventory = participants.inventory
    all = DroppableRule.all(of: scenario)
    candidates = participants.rules
  }

  /// Gives the groups of rules that contradict one after the other, each among those that are in none
  /// before.
  ///
  /// - Throws: ``Stopped``.
  func forEachGroup(_ body: (Conflicts.Group) -> Void) throws {
    var left = candidates
    while let group = try group(among: left) {
      body(group)
      left.removeAll(where: group.rules.contains)
    }
  }

  /// The rules without which alone there is a plan; where there are none, the sets of as few as suffice, or
  /// one of which none is superfluous where many rules take part.
  ///
  /// - Throws: ``Stopped``.
  func repairs() throws -> [[DroppableRule]] {
    guard candidates.count <= Conflicts.mostTried else {
      let alone = try repairs(ofSize: 1)
      return try alone.isEmpty ? [rest()] : alone
    }
    for size in 1...max(1, candidates.count) {
      let found = try repairs(ofSize: size)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func repairs(ofSize size: Int) throws -> [[DroppableRule]] {
    try Combinations.of(candidates, size).filter { dropped in
      try canHold(candidates.filter { !dropped.contains($0) })
    }
  }

  /// What is left where every rule is kept that can hold with those kept before it.
  private func rest() throws -> [DroppableRule] {
    var kept: [DroppableRule] = []
    var dropped: [DroppableRule] = []
    for rule in candidates {
      if try canHold(kept + [rule]) { kept.append(rule) } else { dropped.append(rule) }
    }
    // Pins bind the items that earlier ones leave, so that another may fit again.
    for rule in dropped where try canHold(candidates.filter { !dropped.contains($0) || $0 == rule })
    {
      dropped.removeAll { $0 == rule }
    }
    return dropped
  }

  private func group(among rules: [DroppableRule]) throws -> Conflicts.Group? {
    guard try !canHold(rules) else { return nil }
    let irreducible = try filtered(rules)
    guard rules.count <= Conflicts.mostTried else {
      return Conflicts.Group(rules: irreducible, isSmallest: irreducible.count == 1)
    }
    for size in 1..<max(1, irreducible.count) {
      for chosen in Combinations.of(rules, size) where try !canHold(chosen) {
        return Conflicts.Group(rules: chosen, isSmallest: true)
      }
    }
    return Conflicts.Group(rules: irreducible, isSmallest: true)
  }

  private func filtered(_ rules: [DroppableRule]) throws -> [DroppableRule] {
    var (kept, isChanged) = (rules, true)
    while isChanged {
      isChanged = false
      for rule in kept.reversed() {
        let rest = kept.filter { $0 != rule }
        guard try !canHold(rest) else { continue }
        (kept, isChanged) = (rest, true)
      }
    }
    return kept
  }

  /// Whether a plan keeps these rules, and none of the others.
  private func canHold(_ rules: [DroppableRule]) throws -> Bool {
    guard !isInterrupted() else { throw Stopped() }
    let tried = scenario.without(Set(all).subtracting(rules))
    let duties = try Duties(Problem(tried, inventory))
    return duties.stranded.isEmpty && duties.relocation <= tried.limits.moving ?? .max
  }
}

/// Choices of so many of several things, in the order of their indices.
private enum Combinations {
  static func of<Element>(_ all: [Element], _ size: Int) -> [[Element]] {
    guard size > 0 else { return [[]] }
    return all.indices.flatMap { first in
      of(Array(all[(first + 1)...]), size - 1).map { [all[first]] + $0 }
    }
  }
}

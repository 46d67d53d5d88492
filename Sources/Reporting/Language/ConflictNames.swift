// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What people call the teams, units and offices that a conflict is about.
struct ConflictNames {
  private let parties: [Plan.Premises.Party]
  private let directory: Directory?

  init(_ parties: [Plan.Premises.Party], _ directory: Directory?) {
    (self.parties, self.directory) = (parties, directory)
  }

  /// The teams that the conflict is about, each once.
  var everybody: Message.Value { .names(all.map(\.said)) }
  /// How many these are.
  var count: Int { all.count }
  private var all: [String] { Self.unique(parties.map(team)) }

  /// The teams of a rule that the conflict is about; all where it is about none.
  func teams(of rule: Scenario.Premises.Rule) -> Message.Value {
    let bound = parties.filter { rule.unit == nil || rule.unit == $0.unit }
    let present = rule.teams.flatMap { team in bound.filter { $0.team == team }.map(name) }
    let names =
      present.isEmpty
      ? rule.teams.map { team in rule.unit.flatMap { directory?.team(team, of: $0) } ?? team }
      : Self.unique(present)
    return .names(names.map(\.said))
  }

  /// A team, with its unit where teams of several units are in conflict.
  func team(_ party: Plan.Premises.Party) -> String {
    let isOneUnit = parties.allSatisfy { $0.unit == party.unit }
    return isOneUnit ? name(party) : "\(name(party)) (\(unit(party.unit)))"
  }

  func unit(_ id: String) -> String { directory?.units[id]?.name ?? id }
  func office(_ id: String) -> String { directory?.offices[id]?.name ?? id }

  private func name(_ party: Plan.Premises.Party) -> String {
    directory?.team(party.team, of: party.unit) ?? party.team
  }

  private static func unique(_ names: [String]) -> [String] {
    names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map(\.element)
  }
}

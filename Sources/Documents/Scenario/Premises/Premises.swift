// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words

extension Scenario {
  /// How workplaces are chosen: space norms, offices, rules between teams, and the objective.
  public struct Premises: Hashable, Sendable {
    /// The set of space norms; nil means the only one of the inventory.
    public var normSet: String?
    /// The share of the norm area that must be there, above 0 and at most 1.
    public var coverage = Fraction.one
    /// Which offices a unit may use.
    public var offices = Offices.inherited
    /// How many offices a unit keeps; the entry that names the unit goes before the one for all.
    public var keep: [Keep] = []
    /// How far citizens of an old unit may have to the nearest kept public counter, in whole metres;
    /// nil for any distance.
    public var counterDistanceMetres: Int64?
    /// The rules between teams and offices, in the order of the file.
    public var rules: [Rule] = []
    /// Offices that close on a day, in the order of their ids.
    public var closing: [Closing] = []
    /// The levels, most important first; the first is always `unplaced`.
    public var objective: [Level] = Level.allCases

    /// The default: the norm in full, own and inherited offices, no rules.
    public init() {}
  }
}

extension Scenario.Premises: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "norm_set", \.normSet, .optional(.text), "which set of space norms",
      default: "the only one of the inventory"),
    Key(
      "coverage", \.coverage,
      .fraction(in: .zero...Fraction.one, excludingLower: true, example: "0.6"),
      "the share of the norm area that must be there, above 0 and at most 1"),
    Key(
      "offices", \.offices, .word,
      """
      which offices a unit may use: `inherited` (its own, those it inherits, those where its posts \
      work) or `shared` (also, where its own do not hold all its people, the eight nearest that nobody \
      uses and that no unit needs that cannot place its own people or keep its own rules)
      """),
    Key(
      "keep", \.keep, .keeps,
      """
      how many offices a unit keeps: `{at_most: 3}`, `{exactly: 2}` or `none`; a list may add numbers \
      for single units
      """),
    Key(
      "counter_distance_km", \.counterDistanceMetres,
      .optional(.kilometres(example: "10"), or: "none"),
      """
      how far citizens of an old unit may have from their old counter to the nearest kept office that \
      receives the public
      """, canonical: .named("counter_distance_m")),
    Key("rules", \.rules, .list(of: .rule), "rules between teams and offices"),
    Key(
      "closing", \.closing, .closings,
      """
      offices and the days on which they close: on that day and later nobody can be placed there
      """),
    Key(
      "objective", \.objective, .premisesObjective,
      "the levels, most important first; `unplaced` is always the first"),
  ]

  static var remedy: Message {
    Message("error.scenario.remedy.keys-or-defaults", ["keys": keyNames])
  }
}

extension Scenario.Premises {
  /// Which offices a unit may use.
  public enum Offices: String, CaseIterable, Sendable, Codable {
    /// Its own, those that it inherits, and those where its posts work.
    case inherited
    /// Also those that other units release, where its own do not hold all its people.
    case shared
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

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

extension Scenario.Premises {
  /// Which offices a unit may use.
  public enum Offices: String, CaseIterable, Sendable, Codable {
    /// Its own, those that it inherits, and those where its posts work.
    case inherited
    /// Also those that other units release, where its own do not hold all its people.
    case shared
  }

  /// How many offices a unit keeps.
  public struct Keep: Hashable, Sendable {
    /// Whether the number is a limit or must be met.
    public enum Kind: String, CaseIterable, Sendable, Codable {
      case atMost = "at_most"
      case exactly
    }

    /// The unit; nil for all.
    public var unit: String?
    /// Whether the number is a limit or must be met.
    public var kind: Kind
    /// How many offices; at least 1.
    public var count: Int

    /// A number of offices for one unit or for all.
    public init(unit: String? = nil, kind: Kind, count: Int) {
      (self.unit, self.kind, self.count) = (unit, kind, count)
    }
  }

  /// A rule between two teams, or between a team and an office.
  public struct Rule: Hashable, Sendable {
    /// What a rule asks.
    public enum Kind: Hashable, Sendable {
      /// All these teams work in one office.
      case together([String])
      /// No two of these teams work in one office.
      case apart([String])
      /// These teams should work near each other: the weight is added to their traffic.
      case near([String], weight: Int64)
      /// The team works in this office.
      case fixed(team: String, office: String)
    }

    /// What the rule asks.
    public var kind: Kind
    /// The unit; nil for every unit that has the teams.
    public var unit: String?

    /// A rule for one unit or for all.
    public init(_ kind: Kind, unit: String? = nil) {
      (self.kind, self.unit) = (kind, unit)
    }

    /// The teams that the rule names.
    public var teams: [String] {
      switch kind {
      case .together(let teams), .apart(let teams), .near(let teams, _): teams
      case .fixed(let team, _): [team]
      }
    }
  }

  /// An office that closes.
  public struct Closing: Hashable, Sendable {
    /// The office.
    public var office: String
    /// The first day on which it can no longer be used.
    public var day: PartialDate

    /// An office and the day on which it closes.
    public init(office: String, day: PartialDate) {
      (self.office, self.day) = (office, day)
    }
  }

  /// One level of the lexicographic objective.
  public enum Level: String, CaseIterable, Sendable, Codable {
    /// People without a place.
    case unplaced
    /// Money for fitting out offices that the unit did not use before.
    case space
    /// Money for equipment that the layout makes necessary, since immovable equipment stays.
    case purchases
    /// Running cost of the offices kept, money per year.
    case runningCost = "running_cost"
    /// Σ traffic × metres between the teams' offices, and the metres that people move, once each.
    case cooperation
  }
}

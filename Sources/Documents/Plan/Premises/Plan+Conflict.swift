// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan.Premises {
  /// Conditions that cannot hold together.
  public struct Conflict: Hashable, Sendable {
    /// The teams, or parts of teams, that the conditions are about; without conditions there is no
    /// office that they may use.
    public var parties: [Party]
    /// The conditions, rules first, area and seats last.
    public var conditions: [Condition]
    /// Whether none of them is superfluous; where not, the search for fewer ended early.
    public var isIrreducible: Bool

    /// Conditions that cannot hold together for some teams.
    public init(parties: [Party], conditions: [Condition], isIrreducible: Bool = true) {
      (self.parties, self.conditions, self.isIrreducible) = (parties, conditions, isIrreducible)
    }
  }

  /// A team of a unit, or a part of one.
  public struct Party: Hashable, Sendable {
    /// The unit.
    public var unit: String
    /// The team.
    public var team: String
    /// The part, 1-based; nil for a whole team.
    public var part: Int?

    /// A team of a unit, or a part of one.
    public init(unit: String, team: String, part: Int?) {
      (self.unit, self.team, self.part) = (unit, team, part)
    }
  }

  /// A condition of a conflict.
  public enum Condition: Hashable, Sendable {
    /// The scenario's rule, 1-based.
    case rule(Int)
    /// What access a team needs, which so many of the offices that it may use give.
    case access(Party, [Access], offices: Int64)
    /// The scenario closes this office.
    case closing(office: String)
    /// Every old unit's citizens need a kept counter of this unit within the scenario's distance; nil
    /// where none of its old units has an office.
    case counters(unit: String, FarthestCitizens?)
    /// The number of offices that the scenario lets this unit keep.
    case keep(unit: String)
    /// The area of offices, in cm².
    case area(Capacity)
    /// The seats of offices; an office whose seats are unknown counts for all that are needed.
    case seats(Capacity)
  }

  /// Access that a team needs.
  public enum Access: String, CaseIterable, Sendable, Codable {
    /// The office receives the public.
    case receivesPublic = "public"
    /// The office can be entered without steps.
    case stepFree = "step_free"
  }

  /// The citizens of a unit who have the longest way to a counter, whichever offices are kept.
  public struct FarthestCitizens: Hashable, Sendable {
    /// Their old unit.
    public var oldUnit: String
    /// The counter that would be nearest to them; nil where the unit may use no office with public
    /// access.
    public var nearest: NearestCounter?

    /// Citizens of an old unit and the counter that would be nearest to them.
    public init(oldUnit: String, nearest: NearestCounter?) {
      (self.oldUnit, self.nearest) = (oldUnit, nearest)
    }
  }

  /// The nearest office with public access that a unit may use.
  public struct NearestCounter: Hashable, Sendable {
    /// The office.
    public var office: String
    /// The way to it in metres.
    public var metres: Int64

    /// An office and the way to it in metres.
    public init(office: String, metres: Int64) {
      (self.office, self.metres) = (office, metres)
    }
  }

  /// What the teams of a conflict need of all open offices, or, where the access of teams is one of the
  /// conditions, of those that all these teams may use and that give it.
  public struct Capacity: Hashable, Sendable {
    /// What they need together.
    public var needed: Int64
    /// What the largest of the offices has.
    public var largest: Int64
    /// What all offices have together.
    public var total: Int64
    /// How many offices there are.
    public var offices: Int64

    /// A need beside what there is.
    public init(needed: Int64, largest: Int64, total: Int64, offices: Int64) {
      (self.needed, self.largest, self.total, self.offices) = (needed, largest, total, offices)
    }

    /// A need beside what each office has; the total stays in 64 bits.
    public init(needed: Int64, of offices: [Int64]) {
      self.init(
        needed: needed, largest: offices.max() ?? 0,
        total: Int64(clamping: offices.reduce(Int128(0)) { $0 + Int128($1) }),
        offices: Int64(offices.count))
    }
  }
}

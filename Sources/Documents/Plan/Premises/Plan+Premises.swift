// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Plan {
  /// Which team works in which office, which offices are kept, and which become free.
  ///
  /// Areas are whole square centimetres: an office's usable area rounded down, what a placement needs
  /// rounded up.
  public struct Premises: Hashable, Sendable {
    /// The units that have teams, in the order of the inventory.
    public var units: [UnitPremises]
    /// Offices in which nobody works, in the order of the inventory.
    public var freed: [FreedOffice]
    /// The layouts that were equipped and compared, in the order of the trials; one is kept.
    public var trials: [Trial]

    /// The premises of all units.
    public init(units: [UnitPremises], freed: [FreedOffice], trials: [Trial]) {
      (self.units, self.freed, self.trials) = (units, freed, trials)
    }

    /// Square centimetres in a square metre.
    public static let squareCentimetres: Int64 = 10_000

    /// How good the premises are: the worst of all units.
    public var status: Status { Status.worst(of: units.lazy.map(\.status)) }

    /// How many units have each status that occurs, the best first.
    public var statusCounts: [(status: Status, units: Int)] {
      Status.allCases.map { status in (status, units.count { $0.status == status }) }
        .filter { $0.units > 0 }
    }
  }
}

extension Plan.Premises {
  /// The premises of one unit.
  public struct UnitPremises: Hashable, Sendable {
    /// The unit.
    public var unit: String
    /// How good they are; `infeasible` where no layout keeps every rule, even with people unplaced.
    public var status: Plan.Status
    /// Conditions that cannot hold together; nil unless infeasible.
    public var conflict: Conflict?
    /// Offices that other units release and that this one could choose among; bounds hold for them and
    /// its own ones.
    public var offered: [String]
    /// The movable items that a layout chosen again counts on, since the equipment planned before showed
    /// that they reach the unit; nil where it counts on all that stand in the unit's offices.
    public var reached: [ReachedItems]?
    /// What the unit reaches at each level, in the order of the scenario's objective.
    public var levels: [Plan.LevelResult<Scenario.Premises.Level>]
    /// Who works where, by team; a divided team has several.
    public var placements: [Placement]
    /// The offices that the unit keeps, in the order of the inventory.
    public var offices: [KeptOffice]
    /// Present area against need.
    public var space: Space

    /// The premises of a unit.
    public init(
      unit: String, status: Plan.Status, conflict: Conflict?, offered: [String] = [],
      reached: [ReachedItems]? = nil,
      levels: [Plan.LevelResult<Scenario.Premises.Level>], placements: [Placement],
      offices: [KeptOffice], space: Space
    ) {
      (self.unit, self.status, self.conflict, self.levels) = (unit, status, conflict, levels)
      (self.offered, self.reached) = (offered, reached)
      (self.placements, self.offices, self.space) = (placements, offices, space)
    }
  }

  /// Movable items of a class of which others cannot leave their office.
  public struct ReachedItems: Hashable, Sendable {
    /// The class that is needed.
    public var assetClass: String
    /// How many items reach the unit.
    public var count: Int64

    /// Items of a class.
    public init(assetClass: String, count: Int64) {
      (self.assetClass, self.count) = (assetClass, count)
    }
  }

  /// People of one post.
  public struct PostShare: Hashable, Sendable {
    /// The post.
    public var post: String
    /// How many of its people, at least 1.
    public var people: Int64

    /// People of a post.
    public init(post: String, people: Int64) {
      (self.post, self.people) = (post, people)
    }
  }

  /// A team, or a part of a team that no office holds whole, and its place.
  public struct Placement: Hashable, Sendable {
    /// The team.
    public var team: String
    /// The part, 1-based; nil for a whole team.
    public var part: Int?
    /// Where it works; nil without a place.
    public var office: String?
    /// The posts of the team or part, in the order of the inventory.
    public var posts: [PostShare]
    /// What it needs by norm × coverage with its share of common space, in cm².
    public var area: Int64
    /// Why it works there, or has no place.
    public var why: Why

    /// A team and its place.
    public init(
      team: String, part: Int?, office: String?, posts: [PostShare], area: Int64, why: Why
    ) {
      (self.team, self.part, self.office) = (team, part, office)
      (self.posts, self.area, self.why) = (posts, area, why)
    }

    /// How many people it has.
    public var people: Int64 { posts.reduce(0) { $0 + $1.people } }
  }

  /// Why a team works where it does, or has no place.
  public enum Why: Hashable, Sendable {
    /// The rule says so; 1-based in the scenario's list.
    case rule(Int)
    /// The only office that the unit may use and that suits the team's needs.
    case onlyOffice
    /// The next best place for this team alone is worse by an amount at the level; of the other
    /// offices this one is best.
    case best(Scenario.Premises.Level, by: Int64, thanOffice: String)
    /// Another office would be as good at every level; ties go to the first.
    case tie(withOffice: String)
    /// No other office takes this team alone: the rules, or what others take up, forbid it.
    case noOther
    /// No office that the unit may use receives the public, as the team needs.
    case noPublicAccess
    /// No office that the unit may use can be entered without steps, as the team needs.
    case noStepFreeAccess
    /// No office with the access that the team needs has room for it: the largest has this area, in
    /// cm², and these seats.
    case tooLarge(area: Int64, seats: Int64?)
    /// What is left beside the other teams is too small: at most this area, in cm².
    case noRoom(area: Int64)
    /// There is room in an office, and only rules keep the team out of it; 1-based in the scenario's
    /// list, none where the number of offices or the distance to counters does so.
    case heldOut(rules: [Int])
    /// The unit may use no office at all.
    case noOffice
  }

  /// An office that a unit keeps, and how it is used.
  public struct KeptOffice: Hashable, Sendable {
    /// The office.
    public var office: String
    /// How many people of the unit work there.
    public var people: Int64
    /// The office's seats, where known.
    public var seats: Int64?
    /// The office's usable area, in cm².
    public var usableArea: Int64
    /// What its people need by norm × coverage with common space, in cm².
    public var neededArea: Int64
    /// What fitting it out costs; 0 where the unit used it before.
    public var fitOutCost: Money
    /// What keeping it costs in a year; 0 where unknown.
    public var runningCost: Money

    /// An office with its use.
    public init(
      office: String, people: Int64, seats: Int64?, usableArea: Int64, neededArea: Int64,
      fitOutCost: Money, runningCost: Money
    ) {
      (self.office, self.people, self.seats) = (office, people, seats)
      (self.usableArea, self.neededArea) = (usableArea, neededArea)
      (self.fitOutCost, self.runningCost) = (fitOutCost, runningCost)
    }
  }

  /// A unit's present area against its need, all in cm².
  public struct Space: Hashable, Sendable {
    /// The people of all posts.
    public var people: Int64
    /// The usable area of all offices that the unit has: its own and those that it inherits.
    public var presentArea: Int64
    /// What all people need by the norm in full, with common space.
    public var normArea: Int64
    /// What all people need by norm × coverage, with common space.
    public var neededArea: Int64
    /// The usable area of the offices kept.
    public var keptArea: Int64

    /// A comparison of areas.
    public init(
      people: Int64, presentArea: Int64, normArea: Int64, neededArea: Int64, keptArea: Int64
    ) {
      (self.people, self.presentArea, self.normArea) = (people, presentArea, normArea)
      (self.neededArea, self.keptArea) = (neededArea, keptArea)
    }

    /// Present area less what the norm in full asks for; negative where space is short.
    public var difference: Int64 { presentArea - normArea }
  }

  /// An office in which nobody works.
  public struct FreedOffice: Hashable, Sendable {
    /// Why nobody works there.
    public enum Reason: String, CaseIterable, Sendable, Codable {
      /// The unit that has it does not need it.
      case released
      /// It closes.
      case closing
      /// It has no heir among the units that have teams.
      case noHeir = "no_heir"
    }

    /// The office.
    public var office: String
    /// The unit that has it: its holder, or the holder's successor; nil for none.
    public var unit: String?
    /// Why nobody works there.
    public var reason: Reason
    /// Its usable area, in cm².
    public var usableArea: Int64
    /// What it cost in a year; 0 where unknown.
    public var runningCost: Money
    /// How many items of the register stand there and serve no need elsewhere.
    public var itemsLeft: Int64

    /// A freed office.
    public init(
      office: String, unit: String?, reason: Reason, usableArea: Int64, runningCost: Money,
      itemsLeft: Int64
    ) {
      (self.office, self.unit, self.reason) = (office, unit, reason)
      (self.usableArea, self.runningCost, self.itemsLeft) = (usableArea, runningCost, itemsLeft)
    }
  }

  /// A layout of all units that was equipped.
  public struct Trial: Hashable, Sendable {
    /// Where a layout comes from.
    public enum Layout: String, CaseIterable, Sendable, Codable {
      /// The workplaces that the posts already have.
      case given
      /// Chosen, premises first.
      case chosen
      /// Chosen again, after equipment showed what reaches each unit.
      case revised
    }

    /// Where the layout comes from.
    public var layout: Layout
    /// The sum over all units at each level of the premises' objective, in its order.
    public var premises: [Int64]
    /// What the equipment reaches at each level of the scenario's objective, in its order.
    public var equipment: [Int64]
    /// Whether it is the one that the plan keeps.
    public var isKept: Bool

    /// A trial with its levels.
    public init(layout: Layout, premises: [Int64], equipment: [Int64], isKept: Bool) {
      (self.layout, self.premises) = (layout, premises)
      (self.equipment, self.isKept) = (equipment, isKept)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// When the teams and items of a plan move, on which tours of which lorries.
public struct WavePlan: Hashable, Sendable {
  /// A version of the wave plan file's format.
  public enum Format: Int64, CaseIterable, Sendable {
    /// The first.
    case one = 1
  }

  /// One level of the lexicographic objective, most important first.
  public enum Level: String, CaseIterable, Sendable, Codable {
    /// Items below the minimum × openings.
    case missing
    /// People × days × weight of the teams that receive the public or come first.
    case publicLateness = "public_lateness"
    /// What all tours cost.
    case cost
    /// People × days of all teams, and free items × days.
    case lateness
    /// Pairs of an office and a gap in which something is fetched or brought there.
    case disturbed
  }

  /// The format of the file.
  public var format: Format
  /// The program and its version, such as `reallot 0.1.0`.
  public var program: String
  /// The digest of the plan's file.
  public var plan: Digest
  /// The inventory's name.
  public var inventoryName: String
  /// The digest of the inventory's canonical content.
  public var revision: Digest
  /// The currency of all amounts.
  public var currency: String
  /// When things may move and by what means, settled and in full.
  public var calendar: MoveCalendar
  /// How good the waves are.
  public var status: Plan.Status
  /// What is reached at each level, in the order of the levels.
  public var levels: [Plan.LevelResult<Level>]
  /// The team parts that change their office, in the order of the posts.
  public var teams: [TeamMove]
  /// The tours, by gap, then lorry, then in the order of driving.
  public var tours: [Tour]
  /// What they carry, by line of the plan, then tour.
  public var loads: [Load]
  /// Where workplaces are below the minimum.
  public var shortages: [Shortage]
  /// What carrying each lane alone would take.
  public var alone: Alone
  /// The proof of the bound of the cost.
  public var prices: Prices

  /// A wave plan with all its parts.
  public init(
    format: Format = .one, program: String, plan: Digest, inventoryName: String, revision: Digest,
    currency: String, calendar: MoveCalendar, status: Plan.Status,
    levels: [Plan.LevelResult<Level>], teams: [TeamMove], tours: [Tour], loads: [Load],
    shortages: [Shortage], alone: Alone, prices: Prices
  ) {
    (self.format, self.program, self.plan) = (format, program, plan)
    (self.inventoryName, self.revision, self.currency) = (inventoryName, revision, currency)
    (self.calendar, self.status, self.levels) = (calendar, status, levels)
    (self.teams, self.tours, self.loads) = (teams, tours, loads)
    (self.shortages, self.alone, self.prices) = (shortages, alone, prices)
  }
}

extension WavePlan {
  /// People of one team who go from one office to another.
  public struct TeamMove: Hashable, Sendable {
    /// Their unit.
    public var unit: String
    /// Their team; nil for people without one.
    public var team: String?
    /// Where they sit today.
    public var fromOffice: String
    /// Where they go.
    public var toOffice: String
    /// How many they are, at least 1.
    public var people: Int64
    /// In which gap.
    public var gap: Position<MoveCalendar.Gap>

    /// A team's move.
    public init(
      unit: String, team: String?, fromOffice: String, toOffice: String, people: Int64,
      gap: Position<MoveCalendar.Gap>
    ) {
      (self.unit, self.team, self.people, self.gap) = (unit, team, people, gap)
      (self.fromOffice, self.toOffice) = (fromOffice, toOffice)
    }
  }

  /// One drive of a lorry past several offices.
  public struct Tour: Hashable, Sendable {
    /// In which gap.
    public var gap: Position<MoveCalendar.Gap>
    /// Which lorry of the gap, 1-based.
    public var lorry: Int
    /// Where it stops, in order, each office once, without the depot.
    public var stops: [String]
    /// How far it goes, with the ways from and to the depot.
    public var metres: Int64
    /// How long it takes, with loading and unloading, rounded up.
    public var minutes: Int64
    /// What it costs, rounded up.
    public var cost: Money

    /// A tour.
    public init(
      gap: Position<MoveCalendar.Gap>, lorry: Int, stops: [String], metres: Int64, minutes: Int64,
      cost: Money
    ) {
      (self.gap, self.lorry, self.stops) = (gap, lorry, stops)
      (self.metres, self.minutes, self.cost) = (metres, minutes, cost)
    }
  }

  /// Items of one line of the plan on one tour.
  public struct Load: Hashable, Sendable {
    /// The line: an assignment of the plan.
    public var line: Position<Plan.Assignment>
    /// How many items, at least 1.
    public var count: Int64
    /// The tour.
    public var tour: Position<Tour>
    /// At which stop they are loaded, 0-based.
    public var pickUp: Int
    /// At which later stop they are unloaded, 0-based.
    public var drop: Int
    /// The team with which they travel as its kit; nil for free items.
    public var team: Position<TeamMove>?

    /// A load.
    public init(
      line: Position<Plan.Assignment>, count: Int64, tour: Position<Tour>, pickUp: Int, drop: Int,
      team: Position<TeamMove>?
    ) {
      (self.line, self.count, self.tour) = (line, count, tour)
      (self.pickUp, self.drop, self.team) = (pickUp, drop, team)
    }
  }

  /// What carrying each lane, from one office to one other, by lorries of its own would take.
  public struct Alone: Hashable, Sendable {
    /// How many tours.
    public var tours: Int64
    /// How far they go, in metres.
    public var metres: Int64
    /// What they cost.
    public var cost: Money

    /// Tours of single lanes.
    public init(tours: Int64, metres: Int64, cost: Money) {
      (self.tours, self.metres, self.cost) = (tours, metres, cost)
    }
  }
}

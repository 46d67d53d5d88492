// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Plan {
  /// A unit, an office and a class: what needs are of, whichever rule makes them.
  public struct Place: Hashable, Sendable {
    /// The unit that needs.
    public var unit: String
    /// Where it is needed.
    public var office: String
    /// The class that is needed.
    public var assetClass: String

    /// What a need is of.
    public init(unit: String, office: String, assetClass: String) {
      (self.unit, self.office, self.assetClass) = (unit, office, assetClass)
    }

    /// What a need is of.
    public init(_ need: Need) {
      self.init(unit: need.unit, office: need.office, assetClass: need.assetClass)
    }
  }

  /// What the plan before meant items for, and what has become of them since.
  public struct Past: Hashable, Sendable {
    /// What has become of items of the plan before.
    public enum Fate: String, CaseIterable, Sendable, Codable {
      /// They came as planned and were accepted.
      case accepted
      /// They came as planned.
      case received
      /// They came, but to another office or in a worse condition, or what came is planned anew.
      case moved
      /// Whom they were meant for did not take them, so that they stand where they stood.
      case refused
      /// Nothing is known of them, and people were told.
      case published
      /// Nothing is known of them, and nobody was told: published waves carry them later.
      case draft
      /// The plan before left them over.
      case left

      /// Whether they are where they were to go.
      public var isSettled: Bool { self == .accepted || self == .received }
    }

    /// What the plan before meant them for; nil where it left them over.
    public var meant: Place?
    /// What has become of them.
    public var fate: Fate
    /// Their condition, where it is not that of the register.
    public var condition: Condition?
    /// The office where they stand, where it is not that of the register.
    public var standsAt: String?
    /// Where they were refused, so that they serve no need of that.
    public var refusedAt: Place?

    /// What items were meant for.
    public init(
      meant: Place?, fate: Fate, condition: Condition? = nil, standsAt: String? = nil,
      refusedAt: Place? = nil
    ) {
      (self.meant, self.fate, self.condition) = (meant, fate, condition)
      (self.standsAt, self.refusedAt) = (standsAt, refusedAt)
    }
  }

  /// What is known of the plan before on the day of a re-plan.
  public struct Facts: Hashable, Sendable {
    /// What is known of the hand-over of its lines, by line, wave plan and load.
    public var receipts: [Receipt]
    /// What of it is dated on or before the day of the register, with the totals of then, in the same order;
    /// empty where the register is that of the plan before.
    public var earlier: [Receipt]
    /// How many items of its lines published waves carry later than what is published, by line.
    public var drafts: [Draft]

    /// What is known of a plan.
    public init(receipts: [Receipt] = [], earlier: [Receipt] = [], drafts: [Draft] = []) {
      (self.receipts, self.earlier, self.drafts) = (receipts, earlier, drafts)
    }
  }

  /// Items of a line of the plan before that nobody was told of.
  public struct Draft: Hashable, Sendable {
    /// The line.
    public var line: String
    /// How many items, at least 1.
    public var count: Int64

    /// Items of a line.
    public init(line: String, count: Int64) { (self.line, self.count) = (line, count) }
  }

  /// What a re-plan rests on, and what it changes.
  public struct Replan: Hashable, Sendable {
    /// What was known of the plan before.
    public var facts: Facts
    /// How many items serve the unit, office and class that the plan before meant them for.
    public var kept: Int64
    /// How many items of its assignments do not.
    public var changed: Int64
    /// How many of these no plan could have kept; nil where the search was stopped.
    public var forced: Forced?
    /// Of how many items the register contradicts what is known; 0 where it is that of the plan before.
    public var drift: Int64
    /// The revision of the inventory that the plan before was made of, where it is another one.
    public var revisionBefore: Digest?

    /// A re-plan with its counts.
    public init(
      facts: Facts, kept: Int64, changed: Int64, forced: Forced?, drift: Int64 = 0,
      revisionBefore: Digest? = nil
    ) {
      (self.facts, self.kept, self.changed, self.forced) = (facts, kept, changed, forced)
      (self.drift, self.revisionBefore) = (drift, revisionBefore)
    }
  }

  /// The fewest changes of any plan without unmet needs, with duals that prove that none has fewer.
  public struct Forced: Hashable, Sendable {
    /// How many items.
    public var changes: Int64
    /// The dual of each lot's supply, in the order of the lots.
    public var supply: [Int64]
    /// The dual of each need's demand, in the order of the needs.
    public var demand: [Int64]

    /// A number of changes with its proof.
    public init(changes: Int64, supply: [Int64], demand: [Int64]) {
      (self.changes, self.supply, self.demand) = (changes, supply, demand)
    }
  }

  /// A plan from which a re-plan goes on.
  public struct Former: Sendable {
    /// The plan.
    public let plan: Plan
    /// The digest of its file.
    public let digest: Digest
    /// The register of the plan, where the one that goes on has another.
    public let inventory: Inventory?

    /// A plan with the digest of its file.
    public init(_ plan: Plan, digest: Digest, inventory: Inventory? = nil) {
      (self.plan, self.digest, self.inventory) = (plan, digest, inventory)
    }
  }
}

extension Plan.Past: Comparable {
  /// The order of lots that differ in their past alone: by the texts of the file, those that are not there
  /// first.
  public static func < (left: Self, right: Self) -> Bool {
    let (one, other) = (left.key, right.key)
    guard let place = one.indices.first(where: { one[$0] != other[$0] }) else { return false }
    return one[place].utf8.lexicographicallyPrecedes(other[place].utf8)
  }

  private var key: [String] {
    func key(_ place: Plan.Place?) -> [String] {
      place.map { [$0.unit, $0.office, $0.assetClass] } ?? ["", "", ""]
    }
    return key(meant) + [fate.rawValue, condition?.rawValue ?? "", standsAt ?? ""] + key(refusedAt)
  }
}

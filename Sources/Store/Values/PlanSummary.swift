// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

extension Store {
  /// What a plan says of itself, besides its bytes.
  public struct PlanRecord: Hashable, Sendable {
    /// The name of the scenario.
    public var scenarioName: String
    /// The scenario as it was run.
    public var scenario: [UInt8]
    /// The revision of the inventory.
    public var revision: Digest
    /// How good the whole plan is.
    public var status: Plan.Status
    /// The totals of the levels, in the order of the objective.
    public var levels: [PlanLevel]

    /// A record of a plan.
    public init(
      scenarioName: String, scenario: [UInt8], revision: Digest, status: Plan.Status,
      levels: [PlanLevel]
    ) {
      (self.scenarioName, self.scenario, self.revision) = (scenarioName, scenario, revision)
      (self.status, self.levels) = (status, levels)
    }

    /// What a plan says of itself.
    public init(_ plan: Plan) {
      self.init(
        scenarioName: plan.head.scenario.name, scenario: plan.head.scenario.canonicalText,
        revision: plan.head.revision, status: plan.status,
        levels: plan.head.levels.map { PlanLevel(name: $0.level.rawValue, value: $0.value) })
    }
  }

  /// What a store says of a plan without reading it.
  public struct PlanSummary: Hashable, Sendable {
    /// The digest of the plan's bytes.
    public let digest: Digest
    /// The name of the inventory.
    public let inventoryName: String
    /// The name of the scenario.
    public let scenarioName: String
    /// The digest of the scenario's bytes.
    public let scenario: Digest
    /// The revision of the inventory.
    public let revision: Digest
    /// How good the whole plan is.
    public let status: Plan.Status
    /// The totals of the levels, in the order of the objective.
    public let levels: [PlanLevel]
    /// When it was found first.
    public let created: Instant
    /// Whether somebody approved it.
    public let state: PlanState

    /// The name for people and scripts: the first 12 digits of the digest.
    public var id: String { digest.short }

    /// What means the last run of the scenario in every store: `inventory/scenario`.
    public var name: String { "\(inventoryName)/\(scenarioName)" }
  }

  /// The total of one level of the objective.
  public struct PlanLevel: Hashable, Sendable {
    /// The name, such as `purchases`.
    public let name: String
    /// The total, in minor units of the currency or as a count.
    public let value: Int64

    /// A level's total, in minor units of the currency or as a count.
    public init(name: String, value: Int64) {
      (self.name, self.value) = (name, value)
    }
  }
}

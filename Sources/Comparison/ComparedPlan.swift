// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// A plan that is compared, beside the inventory that it was made from.
public struct ComparedPlan: Sendable {
  /// What people call it: the name of its scenario, or an id where several have that name.
  public let name: String
  /// The digest of its file.
  public let digest: Digest
  /// The plan.
  public let plan: Plan
  /// What it was made from.
  public let inventory: Inventory
  /// The canonical files of the inventory.
  public let tables: CanonicalTables

  /// A plan with what people call it, the digest of its file, its inventory and that one's files.
  public init(
    name: String, digest: Digest, plan: Plan, inventory: Inventory, tables: CanonicalTables
  ) {
    (self.name, self.digest, self.plan) = (name, digest, plan)
    (self.inventory, self.tables) = (inventory, tables)
  }
}

extension ComparedPlan {
  /// Plans that have names of their own: the inventory's before the scenario's where that tells them
  /// apart, else the beginning of the digest.
  public static func named(
    _ plans: [(digest: Digest, plan: Plan, inventory: Inventory, tables: CanonicalTables)]
  ) -> [ComparedPlan] {
    let choices: [(Digest, Plan) -> String] = [
      { $1.head.scenario.name }, { "\($1.head.inventoryName)/\($1.head.scenario.name)" },
      { digest, _ in digest.short },
    ]
    let distinct = choices.map { choice in plans.map { choice($0.digest, $0.plan) } }
      .first { Set($0).count == plans.count }
    let names = distinct ?? plans.indices.map { "\(plans[$0].digest.short) (\($0 + 1))" }
    return zip(names, plans).map {
      ComparedPlan(
        name: $0, digest: $1.digest, plan: $1.plan, inventory: $1.inventory, tables: $1.tables)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
public import Words

extension Planner {
  /// What a person should know before the scenario is planned: groups that its norms do not name, and
  /// what moving costs where nobody said it in the inventory's currency.
  public static func remarks(
    on scenario: Scenario, of inventory: Inventory
  ) throws(PlanningError) -> [Message] {
    try groupRemarks(on: scenario, of: inventory)
      + movingRemarks(on: scenario.moving, in: inventory.description.currency)
  }

  /// The default rates are đồng.
  private static func movingRemarks(
    on moving: Scenario.Moving, in currency: String
  ) -> [Message] {
    let standard = Scenario.Moving()
    let isStandard =
      moving.perItem == standard.perItem
      || moving.perCubicMetreKilometre == standard.perCubicMetreKilometre
    guard currency != "VND", isStandard else { return [] }
    func money(_ amount: Money) -> Message.Value { .money(amount, currency: currency) }
    return [
      Message(
        "told.moving-defaults",
        [
          "item": money(moving.perItem), "way": money(moving.perCubicMetreKilometre),
          "currency": currency,
        ])
    ]
  }

  /// Groups that its norms do not name, though others of the inventory do; of those that no norm names
  /// the load tells.
  private static func groupRemarks(
    on scenario: Scenario, of inventory: Inventory
  ) throws(PlanningError) -> [Message] {
    guard scenario.needs.fromNorms else { return [] }
    let date = scenario.date(in: inventory)
    let norms = try NormSelection.norms(of: scenario.needs.normSet, in: inventory, on: date)
    guard norms.contains(where: { $0.group != Inventory.Norm.everybody }) else { return [] }
    let unknown = Set(GroupCheck(inventory.norms, in: inventory).unnamed)
    let groups = GroupCheck(norms, in: inventory).unnamed.filter { !unknown.contains($0) }
    return groups.isEmpty
      ? [] : [Message("told.unnamed-groups", ["groups": groups.map { "'\($0)'" }])]
  }
}

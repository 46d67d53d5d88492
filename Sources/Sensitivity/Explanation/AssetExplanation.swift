// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
internal import Planning

/// Why the items of a row of the register go where they go, or are left over.
public struct AssetExplanation: Hashable, Sendable {
  /// Items of the row in one lot.
  public struct Part: Hashable, Sendable {
    /// The lot.
    public let lot: Position<Plan.Lot>
    /// How many items of the row it has.
    public let count: Int64
    /// The needs that the lot's class may serve, the best first.
    public internal(set) var choices: [Choice]
  }

  /// The row.
  public let row: Position<Inventory.Asset>
  /// What its items serve, in the order of the plan.
  public let assignments: [Plan.Assignment]
  /// Its items that serve nothing, with the reasons.
  public let remainders: [Plan.Remainder]
  /// Its usable items by lot.
  public internal(set) var parts: [Part]
}

extension PlannedProblem {
  /// The row with a tag, of a holder where several use it.
  ///
  /// - Throws: where there is none, or several holders use the tag and none is named.
  public func row(
    tagged tag: String, ofUnit unit: String? = nil
  ) throws(SensitivityError) -> Position<Inventory.Asset> {
    let rows = inventory.assets.positions.filter { row in
      let asset = inventory.assets[row]
      return asset.tag == tag && (unit == nil || inventory.units[asset.holder].id == unit)
    }
    guard let row = rows.first else { throw .unknownTag(tag) }
    let holders = rows.map { inventory.units[inventory.assets[$0].holder].id }
    guard rows.count == 1 else { throw .severalHolders(tag: tag, units: holders) }
    return row
  }

  /// Explains the items of a row: one search of a residual network for each of its lots, where the plan
  /// is proven.
  ///
  /// - Throws: ``SensitivityError/unproven``, where its prices do not prove what they say.
  public func explanation(
    of row: Position<Inventory.Asset>
  ) throws(SensitivityError) -> AssetExplanation {
    var parts: [AssetExplanation.Part] = []
    for lot in plan.lots.positions {
      let count = plan.lots[lot].members.reduce(0) { $0 + ($1.row == row ? $1.count : 0) }
      guard count > 0 else { continue }
      parts.append(
        AssetExplanation.Part(lot: lot, count: count, choices: try choices(for: lot)))
    }
    return AssetExplanation(
      row: row, assignments: plan.assignments.filter { $0.items.row == row },
      remainders: (plan.surplus + plan.reserved + plan.unusable).filter { $0.items.row == row },
      parts: parts)
  }

  private func choices(for lot: Position<Plan.Lot>) throws(SensitivityError) -> [Choice] {
    guard let place = placeOfLot[Int(lot.index)] else { return [] }
    let component = components[place.market]
    let needs = component.market.lots[place.index].offers.flatMap(\.needs)
    guard let network = networks?[place.market] else {
      let open = OpenChoices(problem, component, plan)
      return needs.map { open.choice(place.index, $0) }.sorted()
    }
    let tree = try ResidualTree(network, .toward, place.index)
    let maker = ChoiceMaker(problem: problem, network: network, budgets: budgets)
    return needs.map { maker.choice(place.index, $0, tree, end: network.node(ofNeed: $0)) }.sorted()
  }
}

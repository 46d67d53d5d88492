// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
internal import Planning

/// Why a need is served as it is: what every lot of its class and of the substitutes could do for it.
public struct NeedExplanation: Hashable, Sendable {
  /// The need.
  public let need: Position<Plan.Need>
  /// The lots, the best first.
  public internal(set) var choices: [Choice]
  /// Items of the class and its substitutes that are out of the supply, by reason.
  public let excluded: [Plan.Counted<Plan.Remainder.Reason>]
}

extension PlannedProblem {
  /// Explains a need: one search of the residual network of its market, where the plan is proven.
  ///
  /// - Throws: ``SensitivityError/unproven``, where its prices do not prove what they say.
  public func explanation(
    of need: Position<Plan.Need>
  ) throws(SensitivityError) -> NeedExplanation {
    NeedExplanation(
      need: need, choices: try choices(for: need), excluded: excluded(for: need))
  }

  private func choices(for need: Position<Plan.Need>) throws(SensitivityError) -> [Choice] {
    guard let place = placeOfNeed[Int(need.index)] else { return [] }
    let component = components[place.market]
    let lots = component.market.lots.indices.filter { lot in
      component.market.lots[lot].offers.contains { $0.needs.contains(place.index) }
    }
    guard let network = networks?[place.market] else {
      let open = OpenChoices(problem, component, plan)
      return lots.map { open.choice($0, place.index) }.sorted()
    }
    let tree = try ResidualTree(network, .away, network.node(ofNeed: place.index))
    let maker = ChoiceMaker(problem: problem, network: network, budgets: budgets)
    return lots.map { maker.choice($0, place.index, tree, end: $0) }.sorted()
  }

  private func excluded(
    for need: Position<Plan.Need>
  ) -> [Plan.Counted<Plan.Remainder.Reason>] {
    let classes = Set(
      problem.builder.classes(serving: problem.needs[Int(need.index)].assetClass))
    let out = (plan.reserved + plan.unusable).filter { remainder in
      classes.contains(inventory.assets[remainder.items.row].assetClass)
    }
    return Plan.Remainder.Reason.allCases.compactMap { reason in
      let count = out.reduce(Int64(0)) { $0 + ($1.reason == reason ? $1.items.count : 0) }
      return count > 0 ? Plan.Counted(reason, count) : nil
    }
  }
}

extension PlannedProblem {
  /// The need of a name.
  ///
  /// - Throws: ``SensitivityError/unknownNeed(_:nearest:)``.
  public func need(named id: String) throws(SensitivityError) -> Position<Plan.Need> {
    guard let index = plan.needs.firstIndex(where: { $0.id == id }) else {
      throw .unknownNeed(id, nearest: NearestWord.nearest(to: id, in: plan.needs.map(\.id)))
    }
    return Position(index)
  }

  /// The needs of a unit for a class, in the order of the plan.
  ///
  /// - Throws: where there is no such unit, class or need.
  public func needs(
    ofUnit unit: String, forClass kind: String
  ) throws(SensitivityError) -> [Position<Plan.Need>] {
    _ = try (self.unit(unit), assetClass(kind))
    let found = plan.needs.positions.filter { need in
      plan.needs[need].unit == unit && plan.needs[need].assetClass == kind
    }
    guard !found.isEmpty else { throw .noNeed(unit: unit, assetClass: kind) }
    return Array(found)
  }

  /// The unit of a name.
  func unit(_ id: String) throws(SensitivityError) -> Position<Inventory.Unit> {
    guard let index = inventory.units.firstIndex(where: { $0.id == id }) else {
      throw .unknownUnit(id, nearest: NearestWord.nearest(to: id, in: inventory.units.map(\.id)))
    }
    return Position(index)
  }

  /// The class of a name.
  func assetClass(_ id: String) throws(SensitivityError) -> Position<Inventory.AssetClass> {
    guard let index = inventory.classes.firstIndex(where: { $0.id == id }) else {
      throw .unknownClass(id, nearest: NearestWord.nearest(to: id, in: inventory.classes.map(\.id)))
    }
    return Position(index)
  }
}

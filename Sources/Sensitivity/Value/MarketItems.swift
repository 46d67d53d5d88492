// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// The classes of a market's items at all offices: what is there, and what could be added.
struct MarketItems {
  let component: Component
  private let problem: Problem
  private let heirs: [Position<Inventory.Unit>?]
  private let lotsOfPlace: [Place: [Int]]
  private let needsOfClass: [Position<Inventory.AssetClass>: Range<Int>]

  private struct Place: Hashable {
    let assetClass: Position<Inventory.AssetClass>
    let office: Position<Inventory.Office>
  }

  /// - Parameter heirs: the unit that has each office; nil for none.
  init(_ component: Component, _ problem: Problem, heirs: [Position<Inventory.Unit>?]) {
    (self.component, self.problem, self.heirs) = (component, problem, heirs)
    lotsOfPlace = Dictionary(grouping: component.lots.indices) { lot in
      let key = problem.lots[component.lots[lot]].key
      return Place(assetClass: key.assetClass, office: key.office)
    }
    needsOfClass = component.needs.enumerated().reduce(into: [:]) { ranges, need in
      let kind = problem.needs[need.element].assetClass
      ranges[kind] = (ranges[kind]?.lowerBound ?? need.offset)..<(need.offset + 1)
    }
  }

  /// The classes of the market's needs and lots, in the order of the inventory.
  var classes: [Position<Inventory.AssetClass>] {
    let needed = component.needs.map { problem.needs[$0].assetClass }
    let held = component.lots.map { problem.lots[$0].key.assetClass }
    return Set(needed + held).sorted()
  }

  /// The lots of a class at an office, by their indices in the market.
  func lots(
    _ kind: Position<Inventory.AssetClass>, _ office: Position<Inventory.Office>
  ) -> [Int] {
    lotsOfPlace[Place(assetClass: kind, office: office)] ?? []
  }

  /// The values of the classes at all offices, by class, then office.
  ///
  /// - Parameters:
  ///   - more: of an item that is added.
  ///   - fewer: of the lots of which one loses an item; nil where no plan does without it.
  func marginals(more: (Market.LotSide) -> Change, fewer: ([Int]) -> Change?) -> [Marginal] {
    classes.flatMap { kind in
      problem.inventory.offices.positions.map { office in
        let lots = lots(kind, office)
        return Marginal(
          assetClass: kind, office: office, heir: heirs[Int(office.index)],
          more: more(added(kind, office)), fewer: lots.isEmpty ? nil : fewer(lots),
          items: lots.reduce(0) { $0 + component.market.lots[$1].supply })
      }
    }
  }

  /// An item that is added to a class at an office.
  func added(
    _ kind: Position<Inventory.AssetClass>, _ office: Position<Inventory.Office>
  ) -> Market.LotSide {
    let own = [(needed: kind, penalty: Int64(0))]
    let others = problem.inventory.substitutions.filter { $0.substitute == kind }
      .map { (needed: $0.needed, penalty: $0.penalty) }
    return problem.addedItem(
      of: kind, at: office, heir: heirs[Int(office.index)],
      offers: (own + others).compactMap { offer in
        needsOfClass[offer.needed].map { Market.Offer(needs: $0, penalty: offer.penalty) }
      })
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The markets of a problem, as they are or with something otherwise in one of them.
struct Markets: Sendable {
  private(set) var components: [Component]
  /// How many lots they number.
  private(set) var lots: Int
  /// The needs that they number.
  private(set) var needs: [Need]

  /// The markets of a problem whose arcs have a reach.
  init(_ problem: Problem, _ reach: Reach) {
    (components, lots) = (problem.builder.components(reach), problem.lots.count)
    needs = problem.needs
  }

  /// The markets with a change in one of them, 0-based.
  func with(_ change: MarketChange, in market: Int) -> Markets {
    var changed = self
    let component = components[market]
    let changedMarket = change.applied(to: component.market)
    let addedLots = changedMarket.lots.count - component.lots.count
    let addedNeeds = changedMarket.needs.count - component.needs.count
    changed.components[market] = Component(
      market: changedMarket, lots: component.lots + (0..<addedLots).map { lots + $0 },
      needs: component.needs + (0..<addedNeeds).map { needs.count + $0 })
    changed.lots += addedLots
    changed.needs += change.parts(of: component.needs).prefix(addedNeeds).map { needs[$0] }
    return changed
  }
}

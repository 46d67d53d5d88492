// SPDX-License-Identifier: GPL-3.0-or-later

/// The markets of a problem, as they are or with something otherwise in one of them.
struct Markets: Sendable {
  private(set) var components: [Component]
  /// How many lots they number.
  private(set) var lots: Int

  /// The markets of a problem whose arcs have a reach.
  init(_ problem: Problem, _ reach: Reach) {
    (components, lots) = (problem.builder.components(reach), problem.lots.count)
  }

  /// The markets with a change in one of them, 0-based.
  func with(_ change: MarketChange, in market: Int) -> Markets {
    var changed = self
    let component = components[market]
    let changedMarket = change.applied(to: component.market)
    let added = changedMarket.lots.count - component.lots.count
    changed.components[market] = Component(
      market: changedMarket, lots: component.lots + (0..<added).map { lots + $0 },
      needs: component.needs)
    changed.lots += added
    return changed
  }
}

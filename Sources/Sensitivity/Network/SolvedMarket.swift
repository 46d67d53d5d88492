// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// A market with the flow of an optimal plan and the prices that prove it: the residual network, in
/// which ways cost what a change of the plan along them costs.
///
/// Nodes are the lots, then the needs, then the ground, where items are bought and unused ones lie. An
/// item may go along every arc of the market, and back where it was sent; the ground gives needs what is
/// bought and lots what is left of them, and takes both back.
struct SolvedMarket: Sendable {
  /// Items between a lot and a need.
  struct Flow: Sendable {
    /// The lot or need at the other end.
    let partner: Int
    let count: Int64
  }

  let component: Component
  let costs: LevelCosts
  /// What each lot serves.
  private(set) var served: [[Flow]]
  /// What serves each need.
  private(set) var servers: [[Flow]]
  /// How many items of each lot serve.
  private(set) var used: [Int64]
  /// How many of each need are bought.
  let bought: [Int64]
  /// The price of an item at each node, so that no residual arc is a bargain: cost + price at the start
  /// − price at the end is at least 0.
  let prices: [LevelVector]
  private let mustGo: [Bool]

  /// - Parameters:
  ///   - flows: the plan's items by lot and need of the market.
  ///   - duals: what one more item of each lot and of each need costs.
  init(
    _ component: Component, costs: LevelCosts, flows: [(lot: Int, need: Int, count: Int64)],
    bought: [Int64], duals: (lots: [LevelVector], needs: [LevelVector])
  ) {
    (self.component, self.costs, self.bought) = (component, costs, bought)
    let market = component.market
    served = Array(repeating: [], count: market.lots.count)
    servers = Array(repeating: [], count: market.needs.count)
    used = Array(repeating: 0, count: market.lots.count)
    prices = duals.lots.map { -$0 } + duals.needs + [.zero]
    mustGo = market.lots.indices.map(market.mustGo)
    for flow in flows {
      served[flow.lot].append(Flow(partner: flow.need, count: flow.count))
      servers[flow.need].append(Flow(partner: flow.lot, count: flow.count))
      used[flow.lot] += flow.count
    }
  }

  var market: Market { component.market }
  var nodeCount: Int { market.lots.count + market.needs.count + 1 }
  var ground: Int { nodeCount - 1 }

  func node(ofNeed need: Int) -> Int { market.lots.count + need }

  /// Whether a node is a lot, a need or the ground.
  func kind(of node: Int) -> Kind {
    if node < market.lots.count { return .lot(node) }
    return node == ground ? .ground : .need(node - market.lots.count)
  }

  enum Kind {
    case lot(Int)
    case need(Int)
    case ground
  }

  /// Whether the lot has items that serve nothing and may serve.
  func hasLeft(_ lot: Int) -> Bool { !mustGo[lot] && used[lot] < market.lots[lot].supply }

  /// Whether the lot has items that serve and need not.
  func mayRest(_ lot: Int) -> Bool { !mustGo[lot] && used[lot] > 0 }

  /// How many items of a lot serve a need.
  func flow(from lot: Int, to need: Int) -> Int64 {
    served[lot].reduce(0) { $0 + ($1.partner == need ? $1.count : 0) }
  }

  /// How many of a need are neither served nor bought, as may be within a budget of purchases.
  func lacking(_ need: Int) -> Int64 {
    servers[need].reduce(market.needs[need].demand - bought[need]) { $0 - $1.count }
  }

  /// What a cost leaves between two nodes after their prices.
  @inline(__always)
  func reduced(_ cost: LevelVector, from start: Int, to end: Int) -> LevelVector {
    cost + prices[start] - prices[end]
  }

  /// What a way costs, of what its reduced costs add up to.
  func cost(ofReduced reduced: LevelVector, from start: Int, to end: Int) -> LevelVector {
    reduced - prices[start] + prices[end]
  }
}

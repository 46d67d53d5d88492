// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// All plans that are as good as a plan, or nearly so, as flows: a plan that is no worse than a limit uses
/// only arcs which the prices leave no more of than that.
///
/// Nodes are lots, groups of needs that nothing tells apart, and the ground of each market, where items
/// are bought and unused ones lie. Edges lead from lots and grounds to groups, from lots to grounds, and
/// from lots to those that their items may pass for.
struct NearFace: Sendable {
  /// What may flow from one node to another.
  struct Edge: Sendable {
    let tail: Int
    let head: Int
    /// What the prices leave of an item.
    let reduced: LevelVector
    /// What an item counts.
    let cost: LevelVector
    /// What an item costs of the budgets.
    let spending: Spending
    /// The line of the plan that it is; nil for items that rest or pass for others.
    let line: Line?
  }

  /// Money of budgets.
  struct Spending: Hashable, Sendable {
    var purchases: Money = 0
    var relocation: Money = 0
  }

  /// What an edge is in the plan.
  struct Line: Hashable, Sendable {
    let needs: [Position<Plan.Need>]
    let source: Alternative.Source
  }

  private(set) var nodes = 0
  private(set) var edges: [Edge] = []
  /// How many items the plan has on each edge.
  private(set) var flows: [Int64] = []

  /// The face of one market.
  ///
  /// - Throws: ``SensitivityError/unproven``, where the prices do not prove the plan.
  init(
    _ network: SolvedMarket, _ problem: Problem, within limit: LevelVector
  ) throws(SensitivityError) {
    let builder = NearFaceBuilder(network, problem)
    (nodes, edges, flows) = (builder.nodes, builder.edges, builder.flows)
    let isSound = zip(edges, flows).allSatisfy { edge, flow in
      flow == 0 ? edge.reduced >= .zero : edge.reduced == .zero
    }
    guard isSound else { throw .unproven }
    keep { $0.reduced <= limit }
  }

  /// Several faces beside each other.
  init(joining faces: [NearFace]) {
    for face in faces {
      edges += face.edges.map { edge in
        Edge(
          tail: edge.tail + nodes, head: edge.head + nodes, reduced: edge.reduced,
          cost: edge.cost, spending: edge.spending, line: edge.line)
      }
      flows += face.flows
      nodes += face.nodes
    }
  }

  private mutating func keep(where isKept: (Edge) -> Bool) {
    let kept = edges.indices.filter { isKept(edges[$0]) }
    (edges, flows) = (kept.map { edges[$0] }, kept.map { flows[$0] })
  }
}

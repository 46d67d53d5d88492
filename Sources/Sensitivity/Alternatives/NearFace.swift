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

    /// The same between other nodes.
    fileprivate func between(_ tail: Int, _ head: Int) -> Edge {
      Edge(tail: tail, head: head, reduced: reduced, cost: cost, spending: spending, line: line)
    }

    /// One that counts nothing.
    fileprivate static func free(_ tail: Int, _ head: Int) -> Edge {
      Edge(
        tail: tail, head: head, reduced: .zero, cost: .zero, spending: Spending(), line: nil)
    }
  }

  /// Money of budgets, and what an item that a need lacks counts at the first level.
  struct Spending: Hashable, Sendable {
    var purchases: Money = 0
    var relocation: Money = 0
    var unmet: Int64 = 0
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
    let builder = NearFaceBuilder(network, problem, nil)
    (nodes, edges, flows) = (builder.nodes, builder.edges, builder.flows)
    let isSound = zip(edges, flows).allSatisfy { edge, flow in
      flow == 0 ? edge.reduced >= .zero : edge.reduced == .zero
    }
    guard isSound else { throw .unproven }
    keep { $0.reduced <= limit }
  }

  /// The part of one market in the face of a plan within budgets, of which all that its proof leaves room
  /// for may be: prices leave nothing of it, and whether a plan is as good has to be looked at.
  ///
  /// - Throws: ``SensitivityError/unproven``, where the proof does not leave room for the plan itself.
  init(
    _ network: SolvedMarket, _ problem: Problem, _ room: ProofRoom
  ) throws(SensitivityError) {
    let builder = NearFaceBuilder(network, problem, room)
    (nodes, edges, flows) = (builder.nodes, builder.edges, builder.flows)
    guard builder.isSound else { throw .unproven }
  }

  /// How many nodes at the end of each part those within budgets share: what is bought, what is left unmet,
  /// and the ground.
  static let shared = 3

  /// Several faces beside each other.
  init(joining faces: [NearFace]) {
    for face in faces {
      edges += face.edges.map { $0.between($0.tail + nodes, $0.head + nodes) }
      flows += face.flows
      nodes += face.nodes
    }
  }

  /// The parts of a face within budgets: what is bought less for one class can be bought more for another.
  init(sharing parts: [NearFace]) {
    let own = parts.reduce(0) { $0 + $1.nodes - Self.shared }
    nodes = own + Self.shared
    var before = 0
    for part in parts {
      let count = part.nodes - Self.shared
      let node = { (node: Int) in node < count ? node + before : node - count + own }
      edges += part.edges.map { $0.between(node($0.tail), node($0.head)) }
      flows += part.flows
      before += count
    }
    for node in own..<own + Self.shared - 1 {
      let all = zip(edges, flows).reduce(Int64(0)) { $0 + ($1.0.tail == node ? $1.1 : 0) }
      edges.append(.free(nodes - 1, node))
      flows.append(all)
    }
  }

  private mutating func keep(where isKept: (Edge) -> Bool) {
    let kept = edges.indices.filter { isKept(edges[$0]) }
    (edges, flows) = (kept.map { edges[$0] }, kept.map { flows[$0] })
  }
}

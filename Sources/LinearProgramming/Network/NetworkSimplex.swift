// SPDX-License-Identifier: GPL-3.0-or-later

/// Flows of least cost through arcs without capacity, by the primal simplex method for networks.
///
/// A basis is a spanning tree and a dual is a sum of costs along it, so that all numbers are whole and a
/// pivot changes only what hangs below one arc: on networks of many thousand nodes it takes a fraction of
/// the time of a general simplex method (Dantzig: "Linear Programming and Extensions", 1963, chapter 17).
/// Which arc enters is decided by blocks of arcs in turn (Grigoriadis: "An efficient implementation of the
/// network simplex method", 1986).
public struct NetworkSimplex {
  /// An arc between two nodes.
  public struct Arc: Sendable {
    /// The index of the node that it comes from.
    public let source: Int32
    /// The index of the node that it leads to.
    public let target: Int32
    /// What one item on it costs.
    public let cost: Int128

    /// Makes an arc.
    public init(from source: Int, to target: Int, cost: Int128) {
      (self.source, self.target, self.cost) = (Int32(source), Int32(target), cost)
    }
  }

  private var arcs: [Arc]
  private var tree: SpanningTree
  /// The arc that is looked at next.
  private var next = 0
  /// The pivots so far.
  public private(set) var pivots = 0

  /// How many pivots lie between two looks at the limits.
  private static let slice = 1_000

  /// Takes a network with a first basis.
  ///
  /// - Parameters:
  ///   - supplies: what flows into each node, negative where it flows out; the last node, the root, is left
  ///     out and takes or gives the rest. Their sum, without signs, must be below 2⁶².
  ///   - arcs: the arcs; the costs of all nodes' dearest arcs together must be below 2¹²⁵.
  ///   - tree: the indices of arcs that span all nodes and can carry the supplies.
  /// - Throws: `ModelError` where they do not.
  public init(supplies: [Int64], arcs: [Arc], tree: [Int]) throws(ModelError) {
    self.arcs = arcs
    self.tree = try SpanningTree(supplies: supplies, arcs: arcs, tree: tree)
  }

  /// Adds arcs, which carry nothing as yet.
  public mutating func add(_ arcs: [Arc]) {
    self.arcs += arcs
  }

  /// Pivots until no arc saves anything: then `optimal`; `feasible` where a limit came first; `unbounded`
  /// where costs fall for ever.
  public mutating func run(limits: Limits = .none) -> Reason {
    var budget = Budget(limits)
    while budget.reached == nil {
      let allowed = Int(budget.iterations(atMost: Self.slice))
      for _ in 0..<allowed {
        guard let entering = entering() else { return .optimal }
        guard pivot(entering) else { return .unbounded }
      }
      budget.spend(iterations: allowed)
    }
    return entering() == nil ? .optimal : .feasible
  }

  /// The arc that saves most of the first block of arcs in which one saves anything.
  private mutating func entering() -> Int? {
    let size = max(16, Int(Double(arcs.count).squareRoot()))
    var left = arcs.count
    while left > 0 {
      let block = next..<min(next + min(size, left), arcs.count)
      left -= block.count
      next = block.upperBound == arcs.count ? 0 : block.upperBound
      if let best = best(of: block) { return best }
    }
    return nil
  }

  private func best(of block: Range<Int>) -> Int? {
    var (best, least) = (-1, Int128(0))
    for index in block {
      let arc = arcs[index]
      let reduced =
        arc.cost + tree.potentials[Int(arc.source)] - tree.potentials[Int(arc.target)]
      if reduced < least { (best, least) = (index, reduced) }
    }
    return best < 0 ? nil : best
  }

  /// Sends along an arc what the tree can give; false where that has no end.
  private mutating func pivot(_ entering: Int) -> Bool {
    let arc = arcs[entering]
    guard let bottleneck = tree.bottleneck(from: Int(arc.source), to: Int(arc.target)) else {
      return false
    }
    tree.exchange(entering, arc, for: bottleneck)
    pivots += 1
    return true
  }
}

extension NetworkSimplex {
  /// What one more item at each node saves, the last node, the root, being 0: along every arc of the basis
  /// the potential rises by the arc's cost, and along any arc by no more once the flow is optimal.
  public var potentials: [Int128] { tree.potentials }

  /// The arcs of the basis, with the items that each carries; all others carry none.
  public var basis: [(arc: Int, items: Int64)] {
    tree.nodes.dropLast().map { (Int($0.arc), $0.flow.items) }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes a flow apart into cycles: each is found by walking on along the first edge that is left, and
/// what lies on none is left out.
struct CycleSearch {
  /// A flow from one node to another.
  struct Edge {
    let from: Int
    let to: Int
    /// How much of it is left, above 0 at first.
    var amount: Int64
  }

  /// A way that comes back to where it began, and meets no node twice.
  struct Cycle {
    /// The edges by their indices.
    let edges: [Int]
    let amount: Int64
  }

  private var edges: [Edge]
  private let outgoing: [[Int]]
  /// The first edge of each node that may have something left.
  private var first: [Int]

  /// A search among nodes from 0 on; edges are taken in their order.
  init(nodes: Int, _ edges: [Edge]) {
    var outgoing = [[Int]](repeating: [], count: nodes)
    for (index, edge) in edges.enumerated() { outgoing[edge.from].append(index) }
    (self.edges, self.outgoing) = (edges, outgoing)
    first = Array(repeating: 0, count: nodes)
  }

  /// All cycles; afterwards no edges of what is left make one.
  mutating func cycles() -> [Cycle] {
    var cycles: [Cycle] = []
    for node in outgoing.indices {
      while let edge = nextEdge(from: node) { walk(from: edge, &cycles) }
    }
    return cycles
  }

  /// Walks on from an edge until nothing of it is left, or a cycle leads back to its beginning.
  private mutating func walk(from start: Int, _ cycles: inout [Cycle]) {
    var path = [start]
    var places = [edges[start].from: 0]
    while let last = path.last {
      let node = edges[last].to
      if let begin = places[node] {
        cycles.append(take(Array(path[begin...])))
        for edge in path[begin...] { places[edges[edge].from] = nil }
        path.removeSubrange(begin...)
      } else if let edge = nextEdge(from: node) {
        places[node] = path.count
        path.append(edge)
      } else {
        edges[last].amount = 0
        places[edges[last].from] = nil
        path.removeLast()
      }
    }
  }

  private mutating func take(_ path: [Int]) -> Cycle {
    let amount = path.map { edges[$0].amount }.min() ?? 0
    for edge in path { edges[edge].amount -= amount }
    return Cycle(edges: path, amount: amount)
  }

  private mutating func nextEdge(from node: Int) -> Int? {
    while first[node] < outgoing[node].count {
      let edge = outgoing[node][first[node]]
      if edges[edge].amount > 0 { return edge }
      first[node] += 1
    }
    return nil
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the cheapest way to another plan of a part: a cycle of steps, of which the first in the order of
/// nodes and edges is taken among equal ones.
///
/// From each node the cheapest ways are searched (Dijkstra's algorithm), two to every other one that
/// begin with different edges, so that one of them does not end with the edge that it began with.
struct CheapestCycle {
  private let face: NearFace
  private let limit: LevelVector
  private let outgoing: [[Allocation.Step]]

  /// - Parameter limit: what plans may count more than the plan of the face.
  init(_ face: NearFace, within limit: LevelVector) {
    (self.face, self.limit) = (face, limit)
    var outgoing = [[Allocation.Step]](repeating: [], count: face.nodes)
    for (index, edge) in face.edges.enumerated() {
      outgoing[edge.tail].append(Allocation.Step(edge: index, isForward: true))
      outgoing[edge.head].append(Allocation.Step(edge: index, isForward: false))
    }
    self.outgoing = outgoing
  }

  /// The cheapest cycle of the part of an allocation that stays within the limit; nil where there is none.
  ///
  /// Nodes that are on no such cycle are closed, for all that the part is divided into too.
  func find(in allocation: inout Allocation) -> Allocation.Cycle? {
    closeEnds(of: &allocation)
    var isOut = allocation.isClosed
    var best: Allocation.Cycle?
    for node in outgoing.indices where !isOut[node] {
      let found = cycle(through: node, allocation, isOut, cheaperThan: best?.cost)
      isOut[node] = true
      if found == nil, best == nil { allocation.isClosed[node] = true }
      best = found ?? best
      if best?.cost == .zero { break }
    }
    return best
  }

  /// Closes nodes with fewer than two edges that can change, until none is left.
  private func closeEnds(of allocation: inout Allocation) {
    func isUsable(_ step: Allocation.Step, _ allocation: Allocation) -> Bool {
      let edge = step.edge
      return !allocation.isClosed[face.edges[edge].tail]
        && !allocation.isClosed[face.edges[edge].head]
        && (allocation.allows(Allocation.Step(edge: edge, isForward: true))
          || allocation.allows(Allocation.Step(edge: edge, isForward: false)))
    }
    var waiting = Array(outgoing.indices.filter { !allocation.isClosed[$0] }.reversed())
    while let node = waiting.popLast() {
      guard !allocation.isClosed[node] else { continue }
      let steps = outgoing[node].filter { isUsable($0, allocation) }
      guard steps.count < 2 else { continue }
      allocation.isClosed[node] = true
      waiting += steps.map(end).filter { !allocation.isClosed[$0] }
    }
  }

  @inline(__always)
  private func end(_ step: Allocation.Step) -> Int {
    step.isForward ? face.edges[step.edge].head : face.edges[step.edge].tail
  }

  /// What a step costs, by the prices of the part.
  @inline(__always)
  private func cost(_ step: Allocation.Step, from start: Int, _ allocation: Allocation)
    -> LevelVector
  {
    let reduced = face.edges[step.edge].reduced
    return (step.isForward ? reduced : -reduced) + allocation.potentials[start]
      - allocation.potentials[end(step)]
  }

  /// The cheapest cycle through a node and none that is out.
  private func cycle(
    through root: Int, _ allocation: Allocation, _ isOut: [Bool], cheaperThan bound: LevelVector?
  ) -> Allocation.Cycle? {
    var search = LabelSearch(root)
    var best: (label: Int, step: Allocation.Step, cost: LevelVector)?
    while let index = search.next() {
      let label = search.labels[index]
      if let best, best.cost <= label.distance { break }
      for step in outgoing[label.node] where allocation.allows(step) && !isOut[end(step)] {
        let distance = label.distance + cost(step, from: label.node, allocation)
        guard allocation.cost + distance <= limit, bound.map({ distance < $0 }) ?? true else {
          continue
        }
        if end(step) != root {
          search.reach(end(step), distance, by: step, from: index)
        } else if step.edge != label.first, index > 0, distance < best?.cost ?? .most {
          best = (index, step, distance)
        }
      }
    }
    return best.map { best in
      Allocation.Cycle(steps: search.steps(to: best.label) + [best.step], cost: best.cost)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// One of the plans of a ``NearFace``, and the part of them of which it is the best: those that have at
/// least and at most so many items on some edges.
struct Allocation {
  /// How many items each edge has.
  var flows: [Int64]
  /// The fewest items that the part has on an edge, where it says more than 0.
  var fewest: [Int: Int64] = [:]
  /// The most items that the part has on an edge, where it has a limit.
  var most: [Int: Int64] = [:]
  /// By how much the prices of nodes differ from the plan's, so that no step of the part is a bargain.
  var potentials: [LevelVector]
  /// Which nodes have other flows in no plan of the part.
  var isClosed: [Bool]
  /// What it counts more than the plan.
  var cost = LevelVector.zero
  /// How many cycles it is away from the plan.
  var depth = 0

  /// The plan itself among all plans of a face.
  init(_ face: NearFace) {
    flows = face.flows
    potentials = Array(repeating: .zero, count: face.nodes)
    isClosed = Array(repeating: false, count: face.nodes)
  }

  /// A step of one item along an edge, or back.
  struct Step {
    let edge: Int
    let isForward: Bool
  }

  /// Steps that lead back to where they began, and meet no node twice.
  struct Cycle {
    let steps: [Step]
    let cost: LevelVector
  }

  /// Whether the part has a plan with one item more, or fewer, on an edge as far as that edge says.
  @inline(__always)
  func allows(_ step: Step) -> Bool {
    step.isForward
      ? flows[step.edge] < most[step.edge] ?? .max
      : flows[step.edge] > fewest[step.edge] ?? 0
  }

  /// The part without the plan that a cycle leads to, which stays the best, and the part of which that
  /// one is the best.
  ///
  /// - Parameter cycle: the cheapest cycle of the part.
  func divided(by cycle: Cycle, _ face: NearFace) -> (kept: Allocation, other: Allocation) {
    var (kept, other) = (self, self)
    for step in cycle.steps { other.flows[step.edge] += step.isForward ? 1 : -1 }
    other.cost = cost + cycle.cost
    other.depth += 1
    if let step = cycle.steps.min(by: { $0.edge < $1.edge }) {
      if step.isForward {
        kept.most[step.edge] = flows[step.edge]
        other.fewest[step.edge] = other.flows[step.edge]
      } else {
        kept.fewest[step.edge] = flows[step.edge]
        other.most[step.edge] = other.flows[step.edge]
      }
    }
    if cycle.cost > .zero { other.settlePotentials(face) }
    return (kept, other)
  }

  /// Lowers the prices of nodes until no step is a bargain (label correcting; Bellman, Ford).
  private mutating func settlePotentials(_ face: NearFace) {
    var isChanged = true
    while isChanged {
      isChanged = false
      for (index, edge) in face.edges.enumerated() {
        for isForward in [true, false] where allows(Step(edge: index, isForward: isForward)) {
          let (start, end) = isForward ? (edge.tail, edge.head) : (edge.head, edge.tail)
          let reached = potentials[start] + (isForward ? edge.reduced : -edge.reduced)
          guard reached < potentials[end], !isClosed[start], !isClosed[end] else { continue }
          potentials[end] = reached
          isChanged = true
        }
      }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The cheapest ways from a node: to every other one at most two, which begin with different edges.
struct LabelSearch {
  /// The end of a way.
  struct Label {
    let node: Int
    let distance: LevelVector
    /// The edge that the way begins with; −1 for the way of no step.
    let first: Int
    let step: Allocation.Step?
    let before: Int
  }

  /// The ways that were reached so far, the one of no step first.
  private(set) var labels: [Label]
  private var heap = SearchHeap()
  /// The edges that the final ways to a node begin with.
  private var firsts: [Int: [Int]] = [:]

  init(_ root: Int) {
    labels = [Label(node: root, distance: .zero, first: -1, step: nil, before: -1)]
    heap.insert(0, at: .zero)
  }

  /// The next way that is final: none that is cheaper begins with its edge.
  mutating func next() -> Int? {
    while let (index, _) = heap.popFirst() {
      let label = labels[index]
      guard canSettle(label.node, first: label.first) else { continue }
      firsts[label.node, default: []].append(label.first)
      return index
    }
    return nil
  }

  /// Notes a way that goes one step further.
  mutating func reach(
    _ node: Int, _ distance: LevelVector, by step: Allocation.Step, from index: Int
  ) {
    let first = index == 0 ? step.edge : labels[index].first
    guard canSettle(node, first: first) else { return }
    heap.insert(labels.count, at: distance)
    labels.append(
      Label(node: node, distance: distance, first: first, step: step, before: index))
  }

  private func canSettle(_ node: Int, first: Int) -> Bool {
    guard let known = firsts[node] else { return true }
    return known.count < 2 && !known.contains(first)
  }

  /// The steps of a way.
  func steps(to index: Int) -> [Allocation.Step] {
    var (steps, index) = ([Allocation.Step](), index)
    while let step = labels[index].step {
      steps.append(step)
      index = labels[index].before
    }
    return steps.reversed()
  }
}

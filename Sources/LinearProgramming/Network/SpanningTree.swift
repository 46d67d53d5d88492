// SPDX-License-Identifier: GPL-3.0-or-later

/// The basis of a network: a tree that spans all nodes, hung up at the last one, its root.
///
/// The potential of a node is the cost of the way there from the root along the tree, arcs against their
/// direction counting negative.
struct SpanningTree {
  private(set) var nodes: [TreeNode]
  private(set) var potentials: [Int128]

  /// Hangs up the arcs given by their indices.
  ///
  /// - Parameter supplies: what flows into each node but the root.
  /// - Throws: `ModelError` where the arcs are no spanning tree, or would carry less than nothing.
  init(
    supplies: [Int64], arcs: [NetworkSimplex.Arc], tree: [Int]
  ) throws(ModelError) {
    nodes = Array(repeating: TreeNode(), count: supplies.count + 1)
    potentials = Array(repeating: 0, count: supplies.count + 1)
    guard tree.count == supplies.count else { throw .singularBasis }
    let order = hangUp(arcs, tree)
    guard order.count == tree.count else { throw .singularBasis }
    try fill(supplies, arcs, order)
  }

  /// Hangs arcs under the root; returns the nodes reached, parents first.
  private mutating func hangUp(_ arcs: [NetworkSimplex.Arc], _ tree: [Int]) -> [Int] {
    var near: [[Int32]] = Array(repeating: [], count: nodes.count)
    for arc in tree {
      near[Int(arcs[arc].source)].append(Int32(arc))
      near[Int(arcs[arc].target)].append(Int32(arc))
    }
    var order = [nodes.count - 1]
    var next = 0
    while next < order.count {
      let parent = order[next]
      next += 1
      for arc in near[parent] where arc != nodes[parent].arc {
        let ends = arcs[Int(arc)]
        let isUpward = ends.target == parent
        let node = Int(isUpward ? ends.source : ends.target)
        // A node that is reached twice closes a cycle: then another one is not reached at all.
        guard nodes[node].arc < 0, node < nodes.count - 1 else { continue }
        nodes[node].depth = nodes[parent].depth + 1
        potentials[node] = potentials[parent] + (isUpward ? -ends.cost : ends.cost)
        attach(node, to: parent, by: arc, isUpward: isUpward)
        order.append(node)
      }
    }
    return Array(order.dropFirst())
  }

  /// Works out what the arcs carry.
  private mutating func fill(
    _ supplies: [Int64], _ arcs: [NetworkSimplex.Arc], _ order: [Int]
  ) throws(ModelError) {
    var sums = supplies.map { Int128($0) } + [0]
    for node in order.reversed() {
      let arc = Int(nodes[node].arc)
      let items = nodes[node].isUpward ? sums[node] : -sums[node]
      guard items >= 0 else {
        throw .infeasibleStart(.column(Column(index: arc), name: nil))
      }
      nodes[node].flow = TreeFlow(items: items, arc: arc)
      sums[Int(nodes[node].parent)] += sums[node]
    }
  }

  private mutating func attach(_ node: Int, to parent: Int, by arc: Int32, isUpward: Bool) {
    let sibling = nodes[parent].firstChild
    nodes[parent].firstChild = Int32(node)
    if sibling >= 0 { nodes[Int(sibling)].previous = Int32(node) }
    nodes[node].parent = Int32(parent)
    nodes[node].arc = arc
    nodes[node].isUpward = isUpward
    nodes[node].next = sibling
    nodes[node].previous = -1
  }

  private mutating func detach(_ node: Int) {
    let (previous, next) = (nodes[node].previous, nodes[node].next)
    if previous >= 0 {
      nodes[Int(previous)].next = next
    } else {
      nodes[Int(nodes[node].parent)].firstChild = next
    }
    if next >= 0 { nodes[Int(next)].previous = previous }
  }
}

extension SpanningTree {
  /// The tree arc that runs empty first when more flows along a new arc and back through the tree.
  struct Bottleneck {
    /// The lower end of the arc that runs empty.
    let node: Int
    let flow: TreeFlow
    /// Whether it lies between the new arc's target and the root.
    let isBelowTarget: Bool
  }

  /// What limits the flow along a new arc; nil where nothing does.
  func bottleneck(from source: Int, to target: Int) -> Bottleneck? {
    var found: Bottleneck?
    walk(from: source, to: target) { node, isBelowTarget in
      // Up from the target, and down to the source, flows more: arcs of the other direction carry less.
      guard nodes[node].isUpward != isBelowTarget else { return }
      let flow = nodes[node].flow
      if let least = found?.flow, !(flow < least) { return }
      found = Bottleneck(node: node, flow: flow, isBelowTarget: isBelowTarget)
    }
    return found
  }

  /// Visits the nodes of the cycle that a new arc closes, but the one where both sides meet.
  @inline(__always)
  private func walk(from source: Int, to target: Int, _ visit: (Int, Bool) -> Void) {
    var (left, right) = (source, target)
    while left != right {
      if nodes[left].depth > nodes[right].depth {
        visit(left, false)
        left = Int(nodes[left].parent)
      } else {
        visit(right, true)
        right = Int(nodes[right].parent)
      }
    }
  }

  /// Takes a new arc into the tree for the one that runs empty.
  mutating func exchange(
    _ arc: Int, _ ends: NetworkSimplex.Arc, for bottleneck: Bottleneck
  ) {
    let (source, target) = (Int(ends.source), Int(ends.target))
    let gain = ends.cost + potentials[source] - potentials[target]
    push(bottleneck.flow, from: source, to: target)
    if bottleneck.isBelowTarget {
      rehang(target, to: source, by: Int32(arc), isUpward: false, upTo: bottleneck)
      lift(target, by: gain)
    } else {
      rehang(source, to: target, by: Int32(arc), isUpward: true, upTo: bottleneck)
      lift(source, by: -gain)
    }
  }

  private mutating func push(_ flow: TreeFlow, from source: Int, to target: Int) {
    var (left, right) = (source, target)
    while left != right {
      if nodes[left].depth > nodes[right].depth {
        if nodes[left].isUpward { nodes[left].flow -= flow } else { nodes[left].flow += flow }
        left = Int(nodes[left].parent)
      } else {
        if nodes[right].isUpward { nodes[right].flow += flow } else { nodes[right].flow -= flow }
        right = Int(nodes[right].parent)
      }
    }
  }

  /// Turns the way from a node up to the bottleneck round, and hangs the node to a new parent.
  private mutating func rehang(
    _ first: Int, to newParent: Int, by newArc: Int32, isUpward: Bool, upTo bottleneck: Bottleneck
  ) {
    var (node, parent, arc) = (first, newParent, newArc)
    var (isUpward, flow) = (isUpward, bottleneck.flow)
    while true {
      let old = nodes[node]
      detach(node)
      attach(node, to: parent, by: arc, isUpward: isUpward)
      nodes[node].flow = flow
      if node == bottleneck.node { return }
      (parent, node) = (node, Int(old.parent))
      (arc, isUpward, flow) = (old.arc, !old.isUpward, old.flow)
    }
  }

  /// Changes the potentials of a node and all below it, and works out their depths.
  private mutating func lift(_ top: Int, by gain: Int128) {
    var node = top
    while true {
      potentials[node] += gain
      nodes[node].depth = nodes[Int(nodes[node].parent)].depth + 1
      if nodes[node].firstChild >= 0 {
        node = Int(nodes[node].firstChild)
        continue
      }
      while node != top, nodes[node].next < 0 { node = Int(nodes[node].parent) }
      if node == top { return }
      node = Int(nodes[node].next)
    }
  }
}

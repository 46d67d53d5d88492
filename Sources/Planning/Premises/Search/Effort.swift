// SPDX-License-Identifier: GPL-3.0-or-later

/// How much a search may still do: nodes, which reproduce, and a clock, which only stops.
struct Effort {
  /// After how many nodes the clock is looked at.
  private static let clockInterval = 1_024

  /// The nodes that are left.
  private(set) var nodes: Int
  private let limits: SearchLimits
  /// Whether a clock or an interrupt ended the search.
  private(set) var isStopped = false

  init(nodes: Int, limits: SearchLimits) {
    (self.nodes, self.limits) = (nodes, limits)
  }

  /// Whether nothing may be done any more.
  var isSpent: Bool { nodes <= 0 || isStopped }

  /// Counts a node; false where it may not be looked at.
  ///
  /// - Parameter weight: how many nodes of a usual problem it is worth.
  mutating func take(_ weight: Int = 1) -> Bool {
    guard !isSpent else { return false }
    let before = nodes / Self.clockInterval
    nodes -= weight
    if nodes / Self.clockInterval < before || nodes <= 0, limits.isOver { isStopped = true }
    return !isStopped
  }

  /// Looks at the clock alone; false where it has run out.
  mutating func goesOn() -> Bool {
    if !isStopped, limits.isOver { isStopped = true }
    return !isStopped
  }

  /// Lets something use a part of the nodes; what it leaves is there again.
  mutating func limited<Result>(to nodes: Int, _ work: (inout Effort) -> Result) -> Result {
    let most = min(nodes, self.nodes)
    var part = Effort(nodes: most, limits: limits)
    let result = work(&part)
    self.nodes -= most - part.nodes
    isStopped = isStopped || part.isStopped
    return result
  }
}

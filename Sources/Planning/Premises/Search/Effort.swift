// SPDX-License-Identifier: GPL-3.0-or-later

/// How much a search may still do: nodes, which reproduce, and a clock, which only stops.
struct Effort {
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
  mutating func take() -> Bool {
    guard !isSpent else { return false }
    nodes -= 1
    if nodes.isMultiple(of: 1_024), limits.isOver { isStopped = true }
    return !isStopped
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// A node of a spanning tree: its arc to its parent, and its place among its parent's children.
///
/// Nodes name each other by index; -1 is none.
struct TreeNode {
  var parent: Int32 = -1
  /// The arc between the node and its parent.
  var arc: Int32 = -1
  var depth: Int32 = 0
  var firstChild: Int32 = -1
  var next: Int32 = -1
  var previous: Int32 = -1
  /// Whether the arc leads to the parent.
  var isUpward = false
  /// What the arc carries.
  var flow: TreeFlow = TreeFlow()
}

/// What a tree arc carries: whole items, and a trace of less than any item.
///
/// Every arc of the first tree gets a trace of its own, as if supplies were a little off: so no two arcs
/// run empty at once, and no pivot is without gain (Charnes: "Optimality and degeneracy in linear
/// programming", 1952).
struct TreeFlow {
  private var amount: Int128 = 0

  /// How far items stand above traces.
  private static let shift = 62
  private static let half = Int128(1) << (shift - 1)

  init() {}

  /// Items on an arc of the first tree; the trace hangs on the arc's number.
  init(items: Int128, arc: Int) {
    // Multiplying by 2⁶⁴ over the golden ratio spreads neighbouring numbers (Knuth: "The Art of
    // Computer Programming", section 6.4).
    let spread = UInt64(truncatingIfNeeded: arc + 1) &* 0x9e37_79b9_7f4a_7c15
    amount = items << Self.shift + Int128(spread >> 24 | 1)
  }

  /// The items without the trace.
  var items: Int64 { Int64((amount + Self.half) >> Self.shift) }

  static func < (left: Self, right: Self) -> Bool { left.amount < right.amount }
  static func += (left: inout Self, right: Self) { left.amount += right.amount }
  static func -= (left: inout Self, right: Self) { left.amount -= right.amount }
}

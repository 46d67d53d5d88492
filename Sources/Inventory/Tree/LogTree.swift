// SPDX-License-Identifier: GPL-3.0-or-later

/// A tree of hashes that grows at its right (RFC 6962, section 2.1), without its leaves.
package struct LogTree: Sendable {
  /// The number of leaves.
  package private(set) var size = 0
  /// The roots of the full trees that it is made of, the largest first.
  private var peaks: [TreeHash] = []

  /// A tree without leaves.
  package init() {}

  /// Takes one more leaf.
  package mutating func append(_ leaf: TreeHash) {
    size += 1
    peaks.append(leaf)
    for _ in 0..<size.trailingZeroBitCount {
      let right = peaks.removeLast()
      peaks.append(.node(peaks.removeLast(), right))
    }
  }

  /// The hash of the whole tree.
  package var root: TreeHash {
    guard let last = peaks.last else { return .empty }
    return peaks.dropLast().reversed().reduce(last) { .node($1, $0) }
  }

  /// The hashes that lead from a leaf to the root, as RFC 6962, section 2.1.1, has them.
  package static func path(to leaf: Int, in leaves: ArraySlice<TreeHash>) -> [TreeHash] {
    guard leaves.count > 1 else { return [] }
    let (left, right) = halves(of: leaves)
    return left.indices.contains(leaf)
      ? path(to: leaf, in: left) + [root(of: right)] : path(to: leaf, in: right) + [root(of: left)]
  }

  private static func root(of leaves: ArraySlice<TreeHash>) -> TreeHash {
    leaves.reduce(into: LogTree()) { $0.append($1) }.root
  }

  /// The left half has as many leaves as the largest power of two below their number.
  private static func halves(
    of leaves: ArraySlice<TreeHash>
  ) -> (left: ArraySlice<TreeHash>, right: ArraySlice<TreeHash>) {
    let length = 1 << (Int.bitWidth - 1 - (leaves.count - 1).leadingZeroBitCount)
    return (leaves.prefix(length), leaves.dropFirst(length))
  }
}

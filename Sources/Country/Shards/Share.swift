// SPDX-License-Identifier: GPL-3.0-or-later

/// A part of a country's work: the `index`th of `count`.
package struct Share: Hashable, Sendable {
  package let index: Int
  package let count: Int

  /// Reads `3/34`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isASCII) }),
      let index = Int(parts[0]), let count = Int(parts[1]), (1...100_000).contains(count),
      (1...count).contains(index)
    else { return nil }
    (self.index, self.count) = (index, count)
  }

  /// Everything.
  package static let all = Share(index: 1, count: 1)

  private init(index: Int, count: Int) { (self.index, self.count) = (index, count) }

  /// The shards of this part: the longest first, each to the part that has least so far, the first of
  /// several; within the part in the order in which they were taken.
  package func shards(of all: [Shard]) -> [Shard] {
    var loads = Array(repeating: Int64(0), count: count)
    var taken: [Shard] = []
    for shard in all.sorted(by: { ($1.bytes, $0) < ($0.bytes, $1) }) {
      guard let least = loads.indices.min(by: { (loads[$0], $0) < (loads[$1], $1) }) else {
        continue
      }
      loads[least] += max(1, shard.bytes)
      if least == index - 1 { taken.append(shard) }
    }
    return taken
  }
}

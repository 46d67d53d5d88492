// SPDX-License-Identifier: GPL-3.0-or-later

/// How many rows of registers are the same as rows of other sources.
struct RepeatMatches {
  /// A source and how many of some rows it has.
  typealias Share = (source: Int, count: Int)

  private struct Pair: Hashable {
    let source: Int
    let other: Int
  }

  private let registers: Set<Int>
  /// How many rows each source has.
  private var rows: [Int: Int]
  /// How many rows each register has in common with each other source.
  private var equal: [Pair: Int] = [:]
  /// For each row that several sources have, how many of it each has.
  private var shared: [[Share]] = []

  /// No rows of registers by their numbers, but some of which it is known that no source shares them.
  init(of registers: Set<Int>, besides others: [Int: Int]) {
    (self.registers, rows) = (registers, others)
  }

  /// Adds the shares of sources in rows that are the same; what more sources have is common to them.
  mutating func add(_ shares: [Share], inAtMost most: Int) {
    for share in shares { rows[share.source, default: 0] += share.count }
    guard shares.count > 1, shares.count <= most else { return }
    shared.append(shares)
    for share in shares where registers.contains(share.source) {
      for other in shares where other.source != share.source {
        equal[Pair(source: share.source, other: other.source), default: 0] +=
          min(share.count, other.count)
      }
    }
  }

  /// Each register with each source that has rows of it.
  var pairs: [RepeatSearch.Repeat] {
    equal.map { pair, equal in
      RepeatSearch.Repeat(
        source: pair.source, others: [pair.other], rows: rows[pair.source, default: 0], equal: equal
      )
    }
  }

  /// A register with the sources of whose rows it has some percent; nil where fewer than two are so.
  func union(of source: Int, percent: Int) -> RepeatSearch.Repeat? {
    let parts = equal.filter { pair, equal in
      pair.source == source && equal * 100 >= rows[pair.other, default: 0] * percent
    }.map(\.key.other)
    guard parts.count > 1 else { return nil }
    let others = Set(parts)
    let equal = shared.reduce(0) { equal, shares in
      let own = shares.first { $0.source == source }?.count ?? 0
      return equal + min(own, shares.reduce(0) { $0 + (others.contains($1.source) ? $1.count : 0) })
    }
    return .init(
      source: source, others: others.sorted(), rows: rows[source, default: 0], equal: equal)
  }
}

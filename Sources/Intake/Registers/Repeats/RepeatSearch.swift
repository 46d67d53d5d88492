// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Finds registers of which most rows stand in another file too, for the same holders, and those that
/// are made up of others.
///
/// Each row is hashed once for each set of columns that registers give.
struct RepeatSearch {
  /// A register whose rows stand in other sources.
  struct Repeat: Hashable {
    /// The number of its source.
    let source: Int
    /// The numbers of the sources that have its rows: one, or several that have them together.
    let others: [Int]
    /// How many rows the register has, and how many of them stand in the others.
    let rows: Int
    let equal: Int

    /// Whether the equal rows are hardly chance: more than half of all, two at least, or many.
    var isNotable: Bool { equal > 9 || (equal > 1 && equal * 2 > rows) }
  }

  /// The fewest equal rows that mean anything, and the share of all rows, in percent.
  private static let (fewest, percent) = (3, 80)

  /// A row of some source.
  private struct Entry {
    let hash: Int
    let source: Int
  }

  private let assets: [Inventory.Asset]
  /// The sources that the assets come from.
  private let sources: [Int]
  /// In how many sources rows mean something that are the same in all of them.
  private let most: Int

  /// How many rows sources have that are the same as none.
  private let others: [Int: Int]

  /// Rows with the numbers of their sources, which may have others that are compared with none.
  init(
    _ rows: [(asset: Inventory.Asset, source: Int)], inAtMost most: Int = .max,
    besides others: [Int: Int] = [:]
  ) {
    (assets, sources) = (rows.map(\.asset), rows.map(\.source))
    (self.most, self.others) = (most, others)
  }

  /// The registers that say again what another source says, or several together, in order, each with the
  /// source that has the most of its rows; of two registers that say the same the later one.
  ///
  /// - Parameter registers: the sources that are looked at, with the columns that they give.
  func repeats(of registers: [Int: Set<String>]) -> [Repeat] { found(of: registers).likely }

  /// The registers that say again what other sources say, and beside them those that have rows of an
  /// earlier source, be they fewer, each with the source that has the most of them.
  func found(of registers: [Int: Set<String>]) -> (likely: [Repeat], partial: [Repeat]) {
    var (best, partial) = ([Int: Repeat](), [Int: Repeat]())
    for (columns, registers) in Dictionary(grouping: registers, by: \.value) {
      let matches = matches(of: Set(registers.map(\.key)), by: columns)
      for found in matches.pairs where found.others[0] < found.source {
        partial[found.source] = partial[found.source].map { Self.better($0, found) } ?? found
      }
      for found in matches.pairs.filter(Self.isLikely) {
        best[found.source] = best[found.source].map { Self.better($0, found) } ?? found
      }
      for source in registers.map(\.key) where best[source] == nil {
        guard let union = matches.union(of: source, percent: Self.percent) else { continue }
        if Self.isLikely(union) { best[source] = union }
      }
    }
    return (Self.told(best), partial.values.sorted { $0.source < $1.source })
  }

  private static func told(_ best: [Int: Repeat]) -> [Repeat] {
    best.values.filter { found in
      // Of registers that say the same, and of a register and its parts, one is told.
      guard found.others.count == 1, let other = best[found.others[0]] else { return true }
      return !other.others.contains(found.source)
        || (other.others.count == 1 && other.source < found.source)
    }.sorted { $0.source < $1.source }
  }

  private static func isLikely(_ found: Repeat) -> Bool {
    found.equal >= fewest && found.equal * 100 >= found.rows * percent
  }

  private static func better(_ left: Repeat, _ right: Repeat) -> Repeat {
    (left.equal, right.others[0]) >= (right.equal, left.others[0]) ? left : right
  }

  /// The rows of some registers that other sources have too, for the same holders.
  private func matches(of registers: Set<Int>, by columns: Set<String>) -> RepeatMatches {
    let hashes = Inventory.Asset.columns.hashes(of: assets, by: columns.union(["unit"]))
    let entries = zip(hashes, sources).map { Entry(hash: $0, source: $1) }.sorted {
      ($0.hash, $0.source) < ($1.hash, $1.source)
    }
    var matches = RepeatMatches(of: registers, besides: others)
    var start = 0
    while start < entries.count {
      let end = entries[start...].firstIndex { $0.hash != entries[start].hash } ?? entries.count
      matches.add(Self.counts(entries[start..<end]), inAtMost: most)
      start = end
    }
    return matches
  }

  /// How many of some entries, in the order of their sources, each source has.
  private static func counts(_ entries: ArraySlice<Entry>) -> [RepeatMatches.Share] {
    entries.reduce(into: []) { counts, entry in
      if counts.last?.source == entry.source {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((entry.source, 1))
      }
    }
  }
}

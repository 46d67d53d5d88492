// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Finds registers of which most rows stand in another file too, for the same holders.
///
/// Each row is hashed once for each set of columns that registers give.
struct RepeatSearch {
  /// A register whose rows stand in another file.
  struct Repeat: Hashable {
    /// The numbers of the two sources.
    let source: Int
    let other: Int
    /// How many rows the register has, and how many of them stand in the other file.
    let rows: Int
    let equal: Int
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

  /// Rows with the numbers of their sources.
  init(_ rows: [(asset: Inventory.Asset, source: Int)]) {
    (assets, sources) = (rows.map(\.asset), rows.map(\.source))
  }

  /// The registers that say again what another source says, in order, each with the source that has
  /// the most of its rows; of two registers that say the same the later one.
  ///
  /// - Parameter registers: the sources that are looked at, with the columns that they give.
  func repeats(of registers: [Int: Set<String>]) -> [Repeat] {
    var best: [Int: Repeat] = [:]
    for (columns, registers) in Dictionary(grouping: registers, by: \.value) {
      let matches = matches(of: Set(registers.map(\.key)), by: columns)
      for (pair, equal) in matches.equal {
        let rows = matches.count[pair.source, default: 0]
        guard equal >= Self.fewest, equal * 100 >= rows * Self.percent else { continue }
        let found = Repeat(source: pair.source, other: pair.other, rows: rows, equal: equal)
        best[pair.source] = best[pair.source].map { Self.better($0, found) } ?? found
      }
    }
    return best.values.filter { best[$0.other]?.other != $0.source || $0.other < $0.source }
      .sorted { $0.source < $1.source }
  }

  private static func better(_ left: Repeat, _ right: Repeat) -> Repeat {
    (left.equal, right.other) >= (right.equal, left.other) ? left : right
  }

  private struct Pair: Hashable {
    let source: Int
    let other: Int
  }

  /// How many rows each of some registers has, and how many of them stand in each other source, for
  /// the same holders.
  private func matches(
    of registers: Set<Int>, by columns: Set<String>
  ) -> (count: [Int: Int], equal: [Pair: Int]) {
    let hashes = Inventory.Asset.columns.hashes(of: assets, by: columns.union(["unit"]))
    let entries = zip(hashes, sources).map { Entry(hash: $0, source: $1) }.sorted {
      ($0.hash, $0.source) < ($1.hash, $1.source)
    }
    var (count, equal) = ([Int: Int](), [Pair: Int]())
    var start = 0
    while start < entries.count {
      let end = entries[start...].firstIndex { $0.hash != entries[start].hash } ?? entries.count
      let alike = Self.counts(entries[start..<end])
      for (source, rows) in alike where registers.contains(source) {
        count[source, default: 0] += rows
        for (other, others) in alike where other != source {
          equal[Pair(source: source, other: other), default: 0] += min(rows, others)
        }
      }
      start = end
    }
    return (count, equal)
  }

  /// How many of some entries, in the order of their sources, each source has.
  private static func counts(_ entries: ArraySlice<Entry>) -> [(source: Int, count: Int)] {
    entries.reduce(into: []) { counts, entry in
      if counts.last?.source == entry.source {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((entry.source, 1))
      }
    }
  }
}

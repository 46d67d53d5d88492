// SPDX-License-Identifier: GPL-3.0-or-later

/// The few arcs of a lot that save most.
struct BestLinks<Cost: Comparable> {
  /// How many arcs of a lot enter in one round.
  private static var most: Int { 4 }

  private var entries: [(reduced: Cost, link: Candidates.Link)] = []

  /// The arcs, the best first.
  ///
  /// A key path would be made anew for every lot, since the type is generic.
  var links: some Sequence<Candidates.Link> { entries.lazy.map { $0.link } }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// Takes an arc in if it is among the best.
  mutating func offer(_ link: Candidates.Link, _ reduced: Cost) {
    if entries.count == Self.most {
      guard let last = entries.last, Self.precedes((reduced, link), last) else { return }
      entries.removeLast()
    }
    let place = entries.firstIndex { Self.precedes((reduced, link), $0) } ?? entries.count
    entries.insert((reduced, link), at: place)
  }

  /// Of equal reduced costs the arc that the levels after this one like better comes first.
  private static func precedes(
    _ left: (reduced: Cost, link: Candidates.Link), _ right: (reduced: Cost, link: Candidates.Link)
  ) -> Bool {
    left.reduced == right.reduced
      ? left.link.arc.rank < right.link.arc.rank : left.reduced < right.reduced
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Nodes by their distance, the least first; of equal distances the least node first.
struct SearchHeap {
  private struct Entry {
    let distance: LevelVector
    let node: Int32

    @inline(__always)
    static func < (left: Self, right: Self) -> Bool {
      left.distance == right.distance
        ? left.node < right.node : left.distance < right.distance
    }
  }

  private var entries: [Entry] = []

  mutating func insert(_ node: Int, at distance: LevelVector) {
    entries.append(Entry(distance: distance, node: Int32(node)))
    var place = entries.count - 1
    while place > 0, entries[place] < entries[(place - 1) / 2] {
      entries.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func popFirst() -> (node: Int, distance: LevelVector)? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    if !entries.isEmpty {
      entries[0] = last
      sink()
    }
    return (Int(first.node), first.distance)
  }

  private mutating func sink() {
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < entries.count {
        if entries[child] < entries[least] { least = child }
      }
      guard least != place else { return }
      entries.swapAt(place, least)
      place = least
    }
  }
}

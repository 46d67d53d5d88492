// SPDX-License-Identifier: GPL-3.0-or-later

/// The room at places, of which parties take the first that is left.
struct Ring {
  private let places: [Int]
  private let rooms: [Int64]
  private var index = 0
  /// The room that is left at the place that comes next.
  var room: Int64

  init(_ places: [Int], _ rooms: [Int64]) {
    (self.places, self.rooms) = (places, rooms)
    room = rooms[places[0]]
  }

  /// Whether the first place has room.
  var isHome: Bool { index == 0 && room > 0 }

  /// Takes room for a party, part by part; the traffic times the metres to its parts.
  mutating func take(_ size: Int64, _ traffic: Int64, _ metres: (Int) -> Int64) -> Int64 {
    guard index < places.count else { return 0 }
    guard size > room else {
      room -= size
      return traffic * metres(places[index])
    }
    var (rest, ways) = (size, Int128(0))
    while rest > 0, index < places.count {
      let part = min(rest, room)
      ways += Int128(part) * Int128(metres(places[index]))
      (rest, room) = (rest - part, room - part)
      if room == 0 { advance() }
    }
    return Int64(truncatingIfNeeded: Int128(traffic) * ways / Int128(size))
  }

  private mutating func advance() {
    index += 1
    if index < places.count { room = rooms[places[index]] }
  }
}

extension Ring {
  /// Each place with the others after it, the nearest first.
  ///
  /// - Parameter metres: from place to place, 0 to itself.
  static func orders(_ metres: [[Int64]]) -> [[Int]] {
    metres.indices.map { from in
      let others = metres.indices.filter { $0 != from }
      return [from] + others.sorted { (metres[from][$0], $0) < (metres[from][$1], $1) }
    }
  }
}

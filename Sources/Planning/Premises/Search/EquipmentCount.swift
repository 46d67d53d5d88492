// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// For whom a partial layout on one set of sites must have equipment that stays where it is.
struct EquipmentCount {
  /// A norm of a kind of equipment, with the people whom it counts.
  private struct Grant {
    let norm: FixedEquipment.Grant
    /// The people at each place.
    var people: [Int64]
    var undecided: Int64
  }

  /// A kind of equipment with its grants.
  private struct Kind {
    let price: Money
    let movable: Int64
    /// What stands at each place.
    let standing: [Int64]
    let grants: Range<Int>
  }

  private var grants: [Grant] = []
  private var kinds: [Kind] = []

  init(_ equipment: [FixedEquipment], set: [Int]) {
    for kind in equipment {
      let first = grants.count
      grants += kind.grants.map { norm in
        Grant(
          norm: norm, people: Array(repeating: 0, count: set.count),
          undecided: norm.people.reduce(0, +))
      }
      kinds.append(
        Kind(
          price: kind.price, movable: kind.movable, standing: set.map { kind.standing[$0] },
          grants: first..<grants.count))
    }
  }

  /// Decides a party's place, or that it has none; with sign −1 takes that back.
  mutating func decide(_ party: Int, _ place: Int?, sign: Int64 = 1) {
    for grant in grants.indices {
      let people = sign * grants[grant].norm.people[party]
      grants[grant].undecided -= people
      if let place { grants[grant].people[place] += people }
    }
  }

  /// Takes a party from a place to another; nil where it has none.
  mutating func move(_ party: Int, from old: Int?, to new: Int?) {
    for grant in grants.indices where grants[grant].norm.people[party] > 0 {
      if let old { grants[grant].people[old] -= grants[grant].norm.people[party] }
      if let new { grants[grant].people[new] += grants[grant].norm.people[party] }
    }
  }

  /// What must be bought for those who are placed.
  var purchases: Money {
    kinds.reduce(0) { sum, kind in
      let short = kind.standing.indices.reduce(Int64(0)) { short, place in
        short + max(0, items(kind, at: place) - kind.standing[place])
      }
      return sum + max(0, short - kind.movable) * kind.price
    }
  }

  /// What must be bought at least, whoever goes where: what stands at a place serves no more people
  /// than can still get there.
  ///
  /// - Parameters:
  ///   - room: how many more people each place may take at most.
  ///   - missing: how many people have no place.
  ///   - usesAll: whether every place is used.
  func leastPurchases(room: [Int64], missing: Int64, usesAll: Bool) -> Money {
    kinds.reduce(0) { sum, kind in
      var (short, served) = (Int64(0), Int64(0))
      for place in kind.standing.indices {
        let standing = kind.standing[place]
        short += max(0, items(kind, at: place) - standing)
        served += standing == 0 ? 0 : min(standing, items(kind, at: place, more: room[place]))
      }
      let places = usesAll ? Int64(room.count) : 1
      let whole = kind.grants.reduce(0) {
        $0 + grants[$1].norm.leastItems(missing: missing, places: places)
      }
      return sum + max(0, max(short, whole - served) - kind.movable) * kind.price
    }
  }

  private func items(_ kind: Kind, at place: Int, more: Int64 = 0) -> Int64 {
    var items: Int64 = 0
    for grant in kind.grants {
      let more = min(more, grants[grant].undecided)
      items += grants[grant].norm.items(for: grants[grant].people[place] + more)
    }
    return items
  }
}

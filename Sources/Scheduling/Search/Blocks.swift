// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Tours that have to go in one gap, since they share what moves together.
struct Block: Sendable {
  /// The movers, by their places.
  let movers: [Int]
  let tours: [TourDraft]
  /// Whether there are such tours at all: a mover may take longer by itself than any gap is long.
  let isCarried: Bool
  /// The gaps in which all of them may move.
  let window: Window

  /// How much the block counts for each minute of lorries.
  let priority: Priority

  /// What comes first: public service, then what counts most for each minute.
  struct Priority: Comparable {
    let publicPeople: Int64
    let perMinute: Int64

    static func < (left: Self, right: Self) -> Bool {
      (left.publicPeople, left.perMinute) < (right.publicPeople, right.perMinute)
    }
  }

  /// A block; its tours are nil where there are none.
  init(_ movers: [Int], _ tours: [TourDraft]?, _ all: [Mover], _ problem: WaveProblem) {
    (self.movers, self.tours, isCarried) = (movers, tours ?? [], tours != nil)
    var window = Window(lower: 0, upper: problem.horizon.gaps.count - 1)
    var (publicPeople, weight): (Int64, Int64) = (0, 0)
    for mover in movers.map({ all[$0] }) {
      window.narrow(to: mover.window)
      let part = mover.part.map { problem.parts[$0] }
      publicPeople += part.map { $0.people * $0.weight } ?? 0
      weight += part?.people ?? mover.items
    }
    let minutes = self.tours.reduce(1) { $0 + $1.minutes }
    self.window = window
    priority = Priority(publicPeople: publicPeople, perMinute: 1_000 * weight / minutes)
  }
}

extension Evaluator {
  /// All movers with the tours that are cheapest for all of them together, in blocks.
  ///
  /// - Parameter isJoined: whether tours carry several movers; else each mover is a block with tours of
  ///   its own.
  func blocks(joined isJoined: Bool) -> [Block] {
    guard isJoined, let tours = builder.tours(movers.flatMap(\.cargos), within: mostMinutes)
    else {
      return movers.indices.map(alone)
    }
    return blocks(of: tours)
  }

  /// How long the longest gap with a lorry is.
  private var mostMinutes: Int64 {
    problem.horizon.gaps.filter { $0.lorries > 0 }.map(\.minutes).max() ?? 0
  }

  private func blocks(of tours: [TourDraft]) -> [Block] {
    var sets = DisjointSets(count: movers.count)
    let carriers = carriers()
    let carried = tours.map { tour in
      tour.parcels.flatMap(\.cargos).flatMap { carriers[Goods($0)] ?? [] }
    }
    for movers in carried { for mover in movers { sets.join(mover, movers[0]) } }
    let toursOf = Dictionary(grouping: tours.indices) { sets.first(of: carried[$0][0]) }
    let members = Dictionary(grouping: movers.indices) { sets.first(of: $0) }
    return members.keys.sorted().flatMap { first -> [Block] in
      let block = Block(
        members[first] ?? [], (toursOf[first] ?? []).map { tours[$0] }, movers, problem)
      // Movers that may never go together have tours of their own.
      guard block.window.isEmpty else { return [block] }
      return block.movers.map { alone($0) }
    }
  }

  /// A mover with tours of its own.
  func alone(_ mover: Int) -> Block {
    let tours = builder.tours(movers[mover].cargos, within: mostMinutes)
    return Block([mover], tours, movers, problem)
  }

  /// Items of a line, with the part that they travel with.
  private struct Goods: Hashable {
    let line: Int
    let part: Int?

    init(_ cargo: Cargo) { (line, part) = (cargo.line, cargo.part) }
  }

  private func carriers() -> [Goods: [Int]] {
    var carriers: [Goods: [Int]] = [:]
    for (place, mover) in movers.enumerated() {
      for cargo in mover.cargos { carriers[Goods(cargo), default: []].append(place) }
    }
    return carriers
  }
}

/// Sets that are joined two by two.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The first member of the set of a member.
  mutating func first(of member: Int) -> Int {
    var root = member
    while parents[root] != root { root = parents[root] }
    parents[member] = root
    return root
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (first(of: left), first(of: right))
    parents[max(left, right)] = min(left, right)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import LinearProgramming

/// Whole prices of legs that leave and arrive at offices, of which no two cost more than the leg.
///
/// They are the duals of the cheapest legs by which every office is left and reached as often as its volume
/// fills lorries; all prices are in thousandths of the minor unit.
struct LegPrices {
  private(set) var leaving: [Int: Int64] = [:]
  private(set) var arriving: [Int: Int64] = [:]
  private let costs: LegCosts
  private let offices: [Int]

  init(_ problem: WaveProblem, _ volumes: LaneVolumes) throws {
    costs = LegCosts(problem)
    offices = volumes.offices
    guard !offices.isEmpty else { return }
    try price(volumes)
    repair()
  }

  /// How many of the nearest offices are tried from each; prices that others break are lowered.
  private static let nearest = 24

  private mutating func price(_ volumes: LaneVolumes) throws {
    let (out, into) = (volumes.leaving, volumes.arriving)
    var model = Model()
    let rows = [out, into].map { counts in
      counts.sorted { $0.key < $1.key }.map { office, count in
        (office, model.addRow(.atLeast(Double(count))))
      }
    }
    let (left, reached) = (
      Dictionary(uniqueKeysWithValues: rows[0]), Dictionary(uniqueKeysWithValues: rows[1])
    )
    for from in offices {
      let others = offices.filter { $0 != from }
      let ends = others.sorted { (costs(from, $0), $0) < (costs(from, $1), $1) }
      for to in ends.prefix(Self.nearest) {
        let entries = [left[from], reached[to]].compactMap { $0.map { Entry($0, 1) } }
        guard !entries.isEmpty else { continue }
        model.addColumn(.atLeast(0), cost: Double(costs(from, to)), entries: entries)
      }
    }
    // Where no near leg reaches an office, it costs nothing, so that there are duals.
    for (_, row) in rows.joined() {
      model.addColumn(.atLeast(0), cost: 1e15, entries: [Entry(row, 1)])
    }
    let result = try Solver.solving(model) { try $0.solveLinear() }
    guard result.reason == .optimal else { return }
    leaving = left.mapValues { Self.whole(result.rowDuals[$0.index]) }
    arriving = reached.mapValues { Self.whole(result.rowDuals[$0.index]) }
  }

  private static func whole(_ dual: Double) -> Int64 {
    Int64(min(max(0, dual.rounded(.down)), 1e15))
  }

  /// Lowers prices until no pair costs more than its leg.
  private mutating func repair() {
    for from in offices {
      for to in offices where to != from {
        let excess = (leaving[from] ?? 0) + (arriving[to] ?? 0) - costs(from, to)
        guard excess > 0 else { continue }
        let cut = min(excess, leaving[from] ?? 0)
        leaving[from, default: 0] -= cut
        arriving[to, default: 0] -= excess - cut
      }
    }
  }

  /// What no tours cost less than.
  func bound(_ volumes: LaneVolumes) -> Money {
    var sum: Int128 = 0
    for (office, count) in volumes.leaving { sum += Int128(leaving[office] ?? 0) * Int128(count) }
    for (office, count) in volumes.arriving { sum += Int128(arriving[office] ?? 0) * Int128(count) }
    return Int64(clamping: (sum + 999) / 1_000)
  }
}

/// What a leg costs at least: its metres, and its share of what each tour costs.
struct LegCosts {
  private let ways: Ways
  private let perKilometre: Int64
  private let fixed: Int64

  init(_ problem: WaveProblem) {
    let calendar = problem.calendar
    ways = problem.ways
    perKilometre = calendar.lorry.perKilometre
    fixed = 1_000 * calendar.lorry.fixed / Int64(calendar.tour.stops - 1)
  }

  func callAsFunction(_ from: Int, _ to: Int) -> Int64 {
    perKilometre * ways(from, to) + fixed
  }
}

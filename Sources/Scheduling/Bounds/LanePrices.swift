// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import LinearProgramming

/// Whole prices of a litre and of a visit of each lane, with which no allowed tour carries more than it costs.
///
/// They are found by a linear model to which the tours are added that are worth too much, until none is.
struct LanePrices {
  /// What a tour costs.
  enum Measure {
    /// Money, in thousandths of the minor unit.
    case money
    /// A million, whatever the tour.
    case tours
    /// Metres, in thousandths.
    case metres

    var scale: Int128 { self == .tours ? 1_000_000 : 1_000 }
  }

  private(set) var perLitre: [Lane: Int64] = [:]
  private(set) var perTour: [Lane: Int64] = [:]
  private let problem: WaveProblem
  private let volumes: LaneVolumes
  private let capacity: Int64
  private let measure: Measure

  /// How many offices there may be at most.
  private static let most = 8
  private static let rounds = 60
  private static let rowsPerRound = 400

  init(_ problem: WaveProblem, _ volumes: LaneVolumes, by measure: Measure) throws {
    (self.problem, self.volumes, self.measure) = (problem, volumes, measure)
    capacity = problem.calendar.lorry.litres
    guard !volumes.lanes.isEmpty, volumes.offices.count <= Self.most else { return }
    try price()
  }

  /// What a tour is worth: lanes of which no two share a leg by the litre, and all its lanes by the visit.
  private struct Worth {
    let carried: [Lane]
    let visited: [Lane]
    let cost: Int64
  }

  private mutating func price() throws {
    let tours = tours()
    var rows = tours.filter { $0.visited.count == 1 }
    for _ in 0..<Self.rounds {
      try solve(rows)
      let broken = tours.map { (worth(of: $0) - Double($0.cost), $0) }
        .filter { $0.0 > 0.5 }.sorted { $0.0 > $1.0 }
      guard !broken.isEmpty else { break }
      rows += broken.prefix(Self.rowsPerRound).map(\.1)
    }
    shrink(tours)
  }

  private var litrePrices: [Lane: Double] = [:]
  private var tourPrices: [Lane: Double] = [:]

  private func worth(of tour: Worth) -> Double {
    tour.carried.reduce(0) { $0 + Double(capacity) * (litrePrices[$1] ?? 0) }
      + tour.visited.reduce(0) { $0 + (tourPrices[$1] ?? 0) }
  }

  private mutating func solve(_ tours: [Worth]) throws {
    var model = Model(sense: .maximise)
    let rows = tours.map { model.addRow(.atMost(Double($0.cost))) }
    var carried: [Lane: [Entry]] = [:]
    var visited: [Lane: [Entry]] = [:]
    for (tour, row) in zip(tours, rows) {
      for lane in tour.carried { carried[lane, default: []].append(Entry(row, 1)) }
      for lane in tour.visited { visited[lane, default: []].append(Entry(row, 1)) }
    }
    for (lane, litres) in volumes.lanes {
      // The price of a whole lorry, so that coefficients are alike.
      model.addColumn(
        .atLeast(0), cost: Double(litres) / Double(capacity), entries: carried[lane] ?? [])
      model.addColumn(
        .atLeast(0), cost: Double(volumes.lorries(litres)), entries: visited[lane] ?? [])
    }
    let result = try Solver.solving(model) { try $0.solveLinear() }
    guard result.reason == .optimal else { return }
    for (place, lane) in volumes.lanes.map(\.lane).enumerated() {
      litrePrices[lane] = result.primal[2 * place] / Double(capacity)
      tourPrices[lane] = result.primal[2 * place + 1]
    }
  }

  /// Makes prices whole and so small that no tour is worth more than it costs.
  private mutating func shrink(_ tours: [Worth]) {
    let excess = tours.reduce(1.0) { max($0, worth(of: $1) / Double(max(1, $1.cost))) }
    for lane in volumes.lanes.map(\.lane) {
      perLitre[lane] = Int64(max(0, ((litrePrices[lane] ?? 0) / excess).rounded(.down)))
      perTour[lane] = Int64(max(0, ((tourPrices[lane] ?? 0) / excess - 1).rounded(.down)))
    }
    while let tour = tours.first(where: { worthInWhole($0) > Int128($0.cost) }) {
      for lane in tour.visited { perTour[lane, default: 0] /= 2 }
      for lane in tour.carried { perLitre[lane, default: 0] /= 2 }
    }
  }

  private func worthInWhole(_ tour: Worth) -> Int128 {
    tour.carried.reduce(0) { $0 + Int128(capacity) * Int128(perLitre[$1] ?? 0) }
      + tour.visited.reduce(0) { $0 + Int128(perTour[$1] ?? 0) }
  }

  /// What no tours cost less than, in whole units of what is measured.
  var bound: Int64 {
    let sum = volumes.lanes.reduce(Int128(0)) { sum, entry in
      sum + Int128(perLitre[entry.lane] ?? 0) * Int128(entry.litres)
        + Int128(perTour[entry.lane] ?? 0) * Int128(volumes.lorries(entry.litres))
    }
    return Int64(clamping: (sum + measure.scale - 1) / measure.scale)
  }

  /// All orders of stops that pass any lane, each with every choice of lanes that cannot be added to.
  private func tours() -> [Worth] {
    let known = Set(volumes.lanes.map(\.lane))
    var tours: [Worth] = []
    var order: [Int] = []
    func extend() {
      if order.count > 1 { tours += worths(of: order, known) }
      guard order.count < problem.calendar.tour.stops else { return }
      for office in volumes.offices where !order.contains(office) {
        order.append(office)
        extend()
        order.removeLast()
      }
    }
    extend()
    return tours
  }

  private func cost(of order: [Int]) -> Int64 {
    let (lorry, metres) = (problem.calendar.lorry, problem.ways(along: order))
    return switch measure {
    case .money: 1_000 * lorry.fixed + lorry.perKilometre * metres
    case .tours: Int64(measure.scale)
    case .metres: 1_000 * metres
    }
  }

  private func worths(of order: [Int], _ known: Set<Lane>) -> [Worth] {
    let cost = cost(of: order)
    var visited: [Lane] = []
    for (place, from) in order.enumerated() {
      for to in order[(place + 1)...] where known.contains(Lane(from: from, to: to)) {
        visited.append(Lane(from: from, to: to))
      }
    }
    guard !visited.isEmpty else { return [] }
    // Each inner stop is either passed or changed at.
    return (0..<(1 << max(0, order.count - 2))).map { changes in
      var (carried, start): ([Lane], Int) = ([], order[0])
      for (place, stop) in order.enumerated().dropFirst() {
        guard place == order.count - 1 || changes >> (place - 1) & 1 == 1 else { continue }
        let lane = Lane(from: start, to: stop)
        if known.contains(lane) { carried.append(lane) }
        start = stop
      }
      return Worth(carried: carried, visited: visited, cost: cost)
    }
  }
}

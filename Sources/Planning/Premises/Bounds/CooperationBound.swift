// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import LinearProgramming

/// What cooperation cannot be below where all people but some have a place on a set of sites.
///
/// Each party bears half of its traffic to the others, which are at best near it, as far as sites have
/// room (Gilmore, Lawler: see `SetBound`); GLPK finds prices of room at which parties cannot all be at
/// the sites that suit them best, and the sum is then exact. Where everybody has a place, the same is
/// done for even traffic, which costs no more than the true one.
struct CooperationBound {
  /// What even traffic is multiplied by before it is rounded, where that does not overflow.
  private static let scale: Int64 = 1_024
  /// What prices of room are multiplied by before they are rounded.
  private static let priceScale = 1_048_576.0

  /// The most people without a place, so that sums fit.
  private static let mostMissing: Int64 = 1 << 30

  /// What parties take up of the sites, and what these have of it.
  private struct Resource {
    let size: [Int64]
    let room: [Int64]
    /// The most that those without a place take up.
    let absent: Int64
  }

  private let problem: LayoutProblem
  private let set: [Int]
  private let missing: Int64
  private let resources: [Resource]

  /// - Parameter missing: how many people have no place at most.
  init(_ problem: LayoutProblem, on set: [Int], missing: Int64) {
    (self.problem, self.set, self.missing) = (problem, set, missing)
    resources = [(problem.need, problem.area), (problem.people, problem.seats)].map { size, room in
      let absent = problem.most(problem.parties.map { ($0, Int128(size[$0])) }, of: missing)
      return Resource(size: size, room: set.map { room[$0] }, absent: Int64(absent))
    }
  }

  /// The bound, in metres times traffic.
  var value: Int64 {
    guard missing <= Self.mostMissing else { return 0 }
    let metres = set.map { from in set.map { problem.metres[from][$0] } }
    let direct = least(problem.traffic, metres, unit: 1)
    return missing > 0 ? direct : max(direct, even(metres))
  }

  /// The bound of even traffic, less what the rounding of distances could make up.
  private func even(_ metres: [[Int64]]) -> Int64 {
    guard let distances = PointDistances(metres).values else { return 0 }
    let trips = problem.traffic.joined().reduce(0, +)
    let longest = distances.joined().max() ?? 0
    let (most, isTooMuch) = max(1, trips).multipliedReportingOverflow(by: max(1, longest))
    guard !isTooMuch, most < .max / 16 else { return 0 }
    let scale = max(1, min(Self.scale, .max / 16 / most))
    let even = EvenTraffic(problem.traffic).scaled(by: scale)
    return least(even, distances, unit: scale * PointDistances.parts) - trips / PointDistances.parts
      - 1
  }

  /// The least sum of what all bear, in whole metres.
  ///
  /// - Parameter unit: how much of traffic times distance is one metre.
  private func least(_ traffic: [[Int64]], _ metres: [[Int64]], unit: Int64) -> Int64 {
    let costs = costs(traffic, metres, unit)
    let prices = prices(costs, unit)
    let least = problem.parties.map { party in
      costs[party].indices.compactMap { priced(costs, prices, party, $0) }.min() ?? 0
    }
    let doubled = least.reduce(0, +) - problem.most(Array(zip(problem.parties, least)), of: missing)
    let room = zip(resources, prices).reduce(Int128(0)) { sum, pair in
      sum + zip(pair.0.room, pair.1).reduce(0) { $0 + Int128($1.0) * Int128($1.1) }
    }
    let whole = Int128(2) * Int128(unit) * Int128(Self.priceScale)
    return Int64(truncatingIfNeeded: max(0, doubled - room) / whole)
  }

  /// Twice what each party bears at each place; nil where it does not fit.
  private func costs(_ traffic: [[Int64]], _ metres: [[Int64]], _ unit: Int64) -> [[Int128?]] {
    let rings = Ring.orders(metres)
    let partners = resources.map { Partners(traffic, size: $0.size).lists }
    return problem.parties.map { party in
      set.indices.map { place in
        guard fits(party, place) else { return nil }
        let ways = resources.indices.map { index in
          var ring = Ring(rings[place], resources[index].room)
          ring.room += resources[index].absent - resources[index].size[party]
          return partners[index][party].reduce(Int64(0)) { sum, other in
            sum
              + ring.take(resources[index].size[other], traffic[party][other]) { metres[place][$0] }
          }
        }
        let moves = 2 * Int128(unit) * Int128(problem.moves[party][set[place]])
        return moves + Int128(ways.max() ?? 0)
      }
    }
  }

  private func fits(_ party: Int, _ place: Int) -> Bool {
    problem.domains[party][set[place]] && resources.allSatisfy { $0.size[party] <= $0.room[place] }
  }

  private func priced(
    _ costs: [[Int128?]], _ prices: [[Int64]], _ party: Int, _ place: Int
  ) -> Int128? {
    costs[party][place].map { cost in
      resources.indices.reduce(cost * Int128(Self.priceScale)) { sum, index in
        sum + Int128(prices[index][place]) * Int128(resources[index].size[party])
      }
    }
  }

  /// The prices of room at each place, resource by resource; without GLPK's help room costs nothing,
  /// for any prices that are not negative give a bound.
  private func prices(_ costs: [[Int128?]], _ unit: Int64) -> [[Int64]] {
    let result = try? Solver.solving(model(costs, unit)) { try $0.solveLinear() }
    let duals = result?.rowDuals ?? []
    return resources.indices.map { index in
      set.indices.map { place in
        let row = problem.parties.count + index * set.count + place
        guard duals.indices.contains(row) else { return 0 }
        let price = (-duals[row] * Double(unit) * Self.priceScale).rounded()
        return Int64(exactly: max(0, price)) ?? 0
      }
    }
  }

  private func model(_ costs: [[Int128?]], _ unit: Int64) -> Model {
    var model = Model()
    for _ in problem.parties { model.addRow(.exactly(1)) }
    for room in resources.flatMap(\.room) { model.addRow(.atMost(Double(room))) }
    for party in problem.parties {
      for place in set.indices {
        guard let cost = costs[party][place] else { continue }
        let entries = resources.indices.map { index in
          Entry(
            Row(index: problem.parties.count + index * set.count + place),
            Double(resources[index].size[party]))
        }
        model.addColumn(
          .atLeast(0), cost: Double(cost) / Double(unit),
          entries: [Entry(Row(index: party), 1)] + entries.filter { $0.value > 0 })
      }
    }
    return model
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming
import Testing

/// A small problem in whole numbers whose optimum has been published.
struct IntegerProblem: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let optimum: Double
  let model: Model

  static let all = [
    taha, smallKnapsack, middlingKnapsack, assignment, stein9, stein27, fano, queens,
  ]
}

extension IntegerProblem {
  /// Taha, "Operations Research", the example of branch and bound.
  static let taha = IntegerProblem(
    testDescription: "Taha's example", optimum: 23,
    model: Model(
      .maximise, costs: [5, 4], integer: true,
      rows: [([1, 1], .atMost(5)), ([10, 6], .atMost(45))]))

  /// Problem P01 of Burkardt's collection of knapsacks.
  static let smallKnapsack = knapsack(
    "knapsack of 10", capacity: 165, optimum: 309,
    weights: [23, 31, 29, 44, 53, 38, 63, 85, 89, 82],
    profits: [92, 57, 49, 68, 60, 43, 67, 84, 87, 72])

  /// Problem P07 of the same, from Kreher and Stinson, "Combinatorial Algorithms".
  static let middlingKnapsack = knapsack(
    "knapsack of 15", capacity: 750, optimum: 1_458,
    weights: [70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120],
    profits: [135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240])

  /// Five workers and four tasks, from the guide of OR-Tools: one worker stays without.
  static let assignment = IntegerProblem(
    testDescription: "assignment of four tasks", optimum: 265,
    model: assigning([
      [90, 80, 75, 70], [35, 85, 55, 65], [125, 95, 90, 95], [45, 110, 95, 115],
      [50, 100, 90, 100],
    ]))

  /// The Steiner triples of 9, MIPLIB's stein9.
  static let stein9 = steiner(dimension: 2, optimum: 5)

  /// The Steiner triples of 27, MIPLIB's stein27; Fulkerson, Nemhauser and Trotter, 1974.
  static let stein27 = steiner(dimension: 3, optimum: 18)

  /// The seven lines of Fano's plane: three points, a line, meet them all.
  static let fano = cover(
    "Fano's plane", points: 7, optimum: 3,
    sets: [[0, 1, 2], [0, 3, 4], [0, 5, 6], [1, 3, 5], [1, 4, 6], [2, 3, 6], [2, 4, 5]])

  /// Eight queens on a board of eight (Nauck, 1850): no more can stand unthreatened.
  static let queens = packing("eight queens", points: 64, optimum: 8, sets: chessLines)

  /// Rows, files and both kinds of diagonals of a board of eight.
  private static let chessLines: [[Int]] = {
    let lines: [(Int) -> Int] = [
      { $0 / 8 }, { $0 % 8 }, { $0 / 8 + $0 % 8 }, { $0 / 8 - $0 % 8 },
    ]
    return lines.flatMap { line in
      let groups = Dictionary(grouping: 0..<64, by: line)
      return groups.keys.sorted().map { groups[$0] ?? [] }
    }
  }()

  /// The Steiner triples of 81: its optimum, 61, is far beyond a small search.
  static let stein81 = steiner(dimension: 4, optimum: 61)
}

extension IntegerProblem {
  private static func knapsack(
    _ name: String, capacity: Double, optimum: Double, weights: [Double], profits: [Double]
  ) -> IntegerProblem {
    IntegerProblem(
      testDescription: name, optimum: optimum,
      model: Model(
        .maximise, costs: profits, most: weights.map { _ in 1 }, integer: true,
        rows: [(weights, .atMost(capacity))]))
  }

  private static func assigning(_ costs: [[Double]]) -> Model {
    var model = Model()
    let workers = costs.map { _ in model.addRow(.atMost(1)) }
    let tasks = costs[0].map { _ in model.addRow(.exactly(1)) }
    for (worker, row) in zip(workers, costs) {
      for (task, cost) in zip(tasks, row) {
        model.addColumn(
          .between(0, 1), cost: cost, integer: true, entries: [Entry(worker, 1), Entry(task, 1)])
      }
    }
    return model
  }

  /// The fewest points that meet every line of the affine space over three elements: what is left
  /// is a cap set, of at most 4, 9 or 20 points.
  private static func steiner(dimension: Int, optimum: Double) -> IntegerProblem {
    let points = (0..<dimension).reduce(1) { count, _ in count * 3 }
    let lines = (0..<points).flatMap { first in
      (0..<points).compactMap { second -> [Int]? in
        let third = completed(first, second)
        return first < second && second < third ? [first, second, third] : nil
      }
    }
    return cover("Steiner triples of \(points)", points: points, optimum: optimum, sets: lines)
  }

  /// The third point of a line: in every digit to base three, the sum of the three is 0.
  private static func completed(_ first: Int, _ second: Int) -> Int {
    if first == 0 && second == 0 { return 0 }
    return completed(first / 3, second / 3) * 3 + (6 - first % 3 - second % 3) % 3
  }

  private static func cover(
    _ name: String, points: Int, optimum: Double, sets: [[Int]]
  ) -> IntegerProblem {
    IntegerProblem(
      testDescription: name, optimum: optimum,
      model: Model(.minimise, points: points, sets: sets, bounds: .atLeast(1)))
  }

  private static func packing(
    _ name: String, points: Int, optimum: Double, sets: [[Int]]
  ) -> IntegerProblem {
    IntegerProblem(
      testDescription: name, optimum: optimum,
      model: Model(.maximise, points: points, sets: sets, bounds: .atMost(1)))
  }
}

extension Model {
  /// A choice of points, each costing 1, with a bound on how many of each set are chosen.
  fileprivate init(_ sense: Sense, points: Int, sets: [[Int]], bounds: Bounds) {
    self.init(
      sense, costs: (0..<points).map { _ in 1 }, most: (0..<points).map { _ in 1 }, integer: true,
      rows: sets.map { set in ((0..<points).map { set.contains($0) ? 1 : 0 }, bounds) })
  }
}

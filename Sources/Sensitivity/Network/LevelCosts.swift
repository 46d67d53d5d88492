// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// What arcs and purchases count at the levels after the first, which counts only what is left unmet,
/// and so nothing where no budget binds.
struct LevelCosts: Sendable {
  private let first: Weights
  private let second: Weights
  private let third: Weights
  /// How many levels there are after the first.
  private let levels: Int
  /// Which of these have a number: `changes` is 0 in every plan that goes on from no other.
  private let counting: [Int]

  private var count: Int { counting.count }

  /// - Precondition: the objective begins with `unmet` and has at most three more levels and `changes`, as
  ///   the rules of objectives say.
  init(_ objective: [Scenario.Level]) {
    let others = Array(objective.dropFirst())
    (levels, counting) = (others.count, others.indices.filter { others[$0] != .changes })
    let (count, weights) = (counting.count, counting.map { Weights(others[$0]) })
    precondition(count <= 3, "an objective has \(count) levels after the first")
    first = count > 0 ? weights[0] : Weights()
    second = count > 1 ? weights[1] : Weights()
    third = count > 2 ? weights[2] : Weights()
  }

  @inline(__always)
  func cost(_ arc: Arc) -> LevelVector {
    LevelVector(first: first.cost(arc), second: second.cost(arc), third: third.cost(arc))
  }

  /// What buying one at a price counts.
  func price(_ price: Money) -> LevelVector {
    LevelVector(
      first: first.purchases * price, second: second.purchases * price,
      third: third.purchases * price)
  }

  /// One vector of the numbers of the levels after the first.
  func vector(_ numbers: [Int64]) -> LevelVector {
    LevelVector(
      first: count > 0 ? numbers[counting[0]] : 0,
      second: count > 1 ? numbers[counting[1]] : 0, third: count > 2 ? numbers[counting[2]] : 0)
  }

  /// The amounts in the order of the objective, the first level with 0.
  func amounts(_ vector: LevelVector) -> [Int64] {
    var amounts = [Int64](repeating: 0, count: levels + 1)
    for (level, amount) in zip(counting, [vector.first, vector.second, vector.third]) {
      amounts[level + 1] = amount
    }
    return amounts
  }
}

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
  private let count: Int

  /// - Precondition: the objective begins with `unmet` and has at most three more levels, as the rules of
  ///   objectives say.
  init(_ objective: [Scenario.Level]) {
    let weights = objective.dropFirst().map { Weights($0) }
    precondition(weights.count <= 3, "an objective has \(weights.count) levels after the first")
    count = weights.count
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
      first: count > 0 ? numbers[0] : 0, second: count > 1 ? numbers[1] : 0,
      third: count > 2 ? numbers[2] : 0)
  }

  /// The amounts in the order of the objective, the first level with 0.
  func amounts(_ vector: LevelVector) -> [Int64] {
    [0] + [vector.first, vector.second, vector.third].prefix(count)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
internal import Planning

/// How firmly purchases stand where a plan has them.
public struct PurchaseFreedom: Hashable, Sendable {
  /// The need.
  public let need: Position<Plan.Need>
  /// How many the plan buys.
  public let bought: Int64
  /// How many every optimal plan buys at least.
  public let least: Int64
  /// The needs where the others could be bought instead at the same cost on every level, as one of the
  /// ways to move all of them has them, in the order of the plan.
  public let elsewhere: [Position<Plan.Need>]
}

extension PlannedProblem {
  /// What the plan buys, in the order of its needs: what every optimal plan buys, and what could stand
  /// elsewhere.
  public func purchases() throws -> [PurchaseFreedom] {
    let threads = Threads.count(problem.scenario)
    return try Threads.perform(proven(), threads: threads) {
      network -> [PurchaseFreedom] in
      guard network.bought.contains(where: { $0 > 0 }) else { return [] }
      let face = OptimalFace(network)
      return network.bought.indices.filter { network.bought[$0] > 0 }.map { face.freedom(of: $0) }
    }.flatMap(\.self).sorted { $0.need < $1.need }
  }
}

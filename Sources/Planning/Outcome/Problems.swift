// SPDX-License-Identifier: GPL-3.0-or-later

/// The problem of a plan beside that of its baselines.
///
/// They differ where a plan goes on from one before: baselines know the register alone, as if nobody had
/// planned. What was lost, broken or refused on the way of the plan before stands where the register has
/// it, so that no mishap makes a baseline buy more and the claim larger.
struct Problems: Sendable {
  let plan: Problem
  let baselines: Problem

  /// - Parameter baselines: nil where no plan goes before.
  init(_ plan: Problem, baselines: Problem? = nil) {
    (self.plan, self.baselines) = (plan, baselines ?? plan)
  }

  /// The problem in which arcs have a reach.
  subscript(reach: Reach) -> Problem { reach == .anywhere ? plan : baselines }
}

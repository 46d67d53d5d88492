// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

extension PlannedProblem {
  /// What one item more and one fewer of each class at each office changes, by class, then office; of
  /// classes that nothing needs and no pin sends anywhere nothing is said.
  ///
  /// - Throws: ``SensitivityError/unproven``.
  public func marginals() throws -> [Marginal] {
    let (problem, budgets, heirs) = (problem, budgets, OfficeHeirs(inventory).units)
    return try Threads.perform(networks, threads: Threads.count(problem.scenario)) { network in
      try MarginalSearch(network, problem, budgets, heirs: heirs).marginals()
    }.flatMap(\.self).sorted {
      ($0.assetClass, $0.office) < ($1.assetClass, $1.office)
    }
  }
}

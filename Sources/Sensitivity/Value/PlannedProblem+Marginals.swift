// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

extension PlannedProblem {
  /// What one item more and one fewer of each class at each office changes, by class, then office; of
  /// classes that nothing needs and no pin sends anywhere nothing is said.
  ///
  /// - Throws: ``SensitivityError/unproven``, where the plan's prices do not prove what they say.
  public func marginals() throws -> [Marginal] {
    let (problem, budgets, heirs) = (problem, budgets, OfficeHeirs(inventory).units)
    let (plan, networks) = (plan, networks)
    let threads = Threads.count(problem.scenario)
    return try Threads.perform(Array(components.enumerated()), threads: threads) { market in
      let items = MarketItems(market.element, problem, heirs: heirs)
      guard let network = networks?[market.offset] else {
        return OpenMarginals(items, plan).marginals()
      }
      return try MarginalSearch(network, items, budgets).marginals()
    }.flatMap(\.self).sorted {
      ($0.assetClass, $0.office) < ($1.assetClass, $1.office)
    }
  }

  /// The same of the offices of one unit, for one class, or both; nil for all.
  ///
  /// - Throws: where there is no such unit or class, and ``SensitivityError/unproven``.
  public func marginals(ofUnit unit: String?, forClass kind: String?) throws -> [Marginal] {
    let (asked, wanted) = (try unit.map(self.unit), try kind.map(assetClass))
    return try marginals().filter { marginal in
      (asked == nil || marginal.heir == asked) && (wanted == nil || marginal.assetClass == wanted)
    }
  }
}

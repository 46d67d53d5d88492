// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

struct BudgetedSearch {
  let problem: Problem
  init(_ problem: Problem, _ budgets: Budgets, _ limits: SearchLimits) { self.problem = problem }
  func decision() throws -> Decision { throw PlanningError.noNormSet }
}

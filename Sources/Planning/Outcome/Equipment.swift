// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What was decided on the equipment of given workplaces, by the indices of lots and needs.
struct Equipment: Sendable {
  let problems: Problems
  let decision: Decision
  /// The optimum where everything stays in its office.
  let stayOnly: Outcome
  /// The optimum where each unit has what it inherits.
  let inherited: Outcome
  /// The same within the budgets; nil where it keeps them.
  let withinBudget: Decision?
  /// What is said of the plan before; nil where there is none.
  var replan: Plan.Replan?

  /// The plan that carries it out.
  func plan(program: String, revision: Digest) -> Plan {
    PlanBuilder(problems, program: program, revision: revision).plan(of: self)
  }
}

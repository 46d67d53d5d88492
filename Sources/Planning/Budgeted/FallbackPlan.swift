// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// The plan that keeps the budgets if any does: only what pins require moves, at the least cost, and
/// whatever would have to be bought stays unmet where there is a purchase budget.
struct FallbackPlan {
  private var solver: ComponentSolver
  private let budgets: Budgets

  init(_ solver: ComponentSolver, _ budgets: Budgets) {
    (self.solver, self.budgets) = (solver, budgets)
  }

  /// A solution of each component; no clock ends it, since every other plan rests on it.
  mutating func columns() throws -> [ComponentColumn] {
    let solutions = try hasDuties ? solver.solve(levels, .none) : solver.components.map(nothing)
    return zip(solutions, solver.components).map { ComponentColumn($0, of: $1.market) }
  }

  private var hasDuties: Bool {
    solver.components.contains { component in
      component.market.lots.indices.contains(where: component.market.mustGo)
    }
  }

  private var levels: [Weights] {
    [Weights(relocation: 1)] + (solver.allowsUnmet ? [Weights(.purchases)] : [])
  }

  private func nothing(_ component: Component) -> TransportSolution {
    let all = component.market.needs.map(\.demand)
    let none = [Int64](repeating: 0, count: all.count)
    return TransportSolution(
      purchased: solver.allowsUnmet ? none : all, unmet: solver.allowsUnmet ? all : none)
  }
}

extension SearchLimits {
  /// No clock and no interrupt.
  fileprivate static var none: SearchLimits {
    SearchLimits(deadline: nil, isInterrupted: { false })
  }
}

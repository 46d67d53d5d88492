// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// Says of lots and needs of a market what the rules say, where no prices prove the plan: what becomes of
/// it only runs tell.
struct OpenChoices {
  private let component: Component
  private let finder: BarrierFinder
  private let serving: [Pair: Int64]

  private struct Pair: Hashable {
    let lot: Position<Plan.Lot>
    let need: Position<Plan.Need>
  }

  init(_ problem: Problem, _ component: Component, _ plan: Plan) {
    self.component = component
    finder = BarrierFinder(problem: problem, component: component)
    serving = plan.assignments.reduce(into: [:]) { counts, assignment in
      counts[Pair(lot: assignment.lot, need: assignment.need), default: 0] += assignment.items.count
    }
  }

  /// What is said of a lot and a need of the market, of which the lot's class may serve the need.
  func choice(_ lot: Int, _ need: Int) -> Choice {
    let pair = Pair(lot: Position(component.lots[lot]), need: Position(component.needs[need]))
    let serving = serving[pair] ?? 0
    let answer: Choice.Answer =
      serving > 0
      ? .serves(serving)
      : finder.barrier(lot, need).map { .forbidden($0) } ?? .changes(.open(promise: []))
    return Choice(component, lot, need, answer)
  }
}

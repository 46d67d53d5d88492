// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// The marginal values of one market where no prices prove the plan: only runs tell more than whether an
/// item could do anything, and how dear what it could do is.
struct OpenMarginals {
  private let items: MarketItems
  private let levels: [Plan.LevelResult<Scenario.Level>]
  /// How many of each need of the market are bought and left unmet.
  private let bought: [Int64]
  private let unmet: [Int64]
  /// The needs that each lot serves, and how many of its items serve none.
  private var served: [[Int]]
  private var left: [Int64]

  private var market: Market { items.component.market }

  init(_ items: MarketItems, _ plan: Plan) {
    let component = items.component
    (self.items, levels) = (items, plan.head.levels)
    bought = component.needs.map { plan.solution.purchased[$0] }
    served = component.lots.map { _ in [] }
    left = component.market.lots.map(\.supply)
    let lots = Dictionary(uniqueKeysWithValues: component.lots.enumerated().map { ($1, $0) })
    let needs = Dictionary(uniqueKeysWithValues: component.needs.enumerated().map { ($1, $0) })
    var missing = component.market.needs.map(\.demand)
    for assignment in plan.assignments {
      guard let lot = lots[Int(assignment.lot.index)], let need = needs[Int(assignment.need.index)]
      else { continue }
      served[lot].append(need)
      left[lot] -= assignment.items.count
      missing[need] -= assignment.items.count
    }
    unmet = zip(missing, bought).map { $0 - $1 }
  }

  /// The values of the market's classes at all offices, by class, then office.
  func marginals() -> [Marginal] { items.marginals(more: more, fewer: fewer) }

  /// An item that may serve nothing changes nothing; others promise what the dearest need saves that they
  /// may serve, where it is not served yet.
  private func more(_ lot: Market.LotSide) -> Change {
    var promise: [Int64]?
    for offer in lot.offers {
      for need in offer.needs {
        let side = market.needs[need]
        guard market.arc(from: lot, to: side, penalty: offer.penalty) != nil else { continue }
        let saved = [
          unmet[need] > 0 ? side.priority : 0, unmet[need] + bought[need] > 0 ? side.price : 0,
        ]
        if promise?.lexicographicallyPrecedes(saved) ?? true { promise = saved }
      }
    }
    return promise.map { .open(promise: $0) } ?? .none(levels: levels.count)
  }

  /// Without an item that serves nothing the plan stays what it is; others promise what the dearest need
  /// costs that they serve.
  private func fewer(_ lots: [Int]) -> Change? {
    let used = lots.filter { left[$0] == 0 || market.mustGo($0) }
    guard !used.isEmpty else { return unused }
    let prices = used.flatMap { served[$0] }.map { market.needs[$0].price }
    return .open(promise: [0, prices.max() ?? 0])
  }

  private var unused: Change {
    Change([LevelRange](from: levels, to: levels, .worse), levels: levels.count, because: [])
  }
}

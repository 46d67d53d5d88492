// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Sensitivity

/// A plan of which exchanges are carried out.
struct Carried {
  private let solved: DeskCase
  private var flows: [Pair: Int64] = [:]
  private var bought: [Int64]
  private var added: Position<Plan.Need>?
  private var lost: Position<Plan.Lot>?

  private struct Pair: Hashable {
    let lot: Int
    let need: Int
  }

  init(_ exchanges: [Exchange], _ solved: DeskCase) {
    self.solved = solved
    bought = solved.plan.solution.purchased
    for move in solved.plan.assignments {
      flows[Pair(lot: Int(move.lot.index), need: Int(move.need.index)), default: 0] +=
        move.items.count
    }
    for exchange in exchanges { carryOut(exchange) }
  }

  private mutating func carryOut(_ exchange: Exchange) {
    switch exchange {
    case .takes(let need, .added, _): added = need
    case .takes(let need, .lot(let lot), let giver):
      change(lot, need, by: 1)
      if let giver { change(lot, giver, by: -1) }
    case .buys(let need): bought[Int(need.index)] += 1
    case .buysLess(let need): bought[Int(need.index)] -= 1
    case .leaves(let need, let lot): change(lot, need, by: -1)
    case .loses(let need, let lot):
      change(lot, need, by: -1)
      lost = lot
    }
  }

  private mutating func change(
    _ lot: Position<Plan.Lot>, _ need: Position<Plan.Need>, by count: Int64
  ) {
    flows[Pair(lot: Int(lot.index), need: Int(need.index)), default: 0] += count
  }

  /// How many items of a lot serve a need.
  func flow(_ lot: Position<Plan.Lot>, _ need: Position<Plan.Need>) -> Int64 {
    flows[Pair(lot: Int(lot.index), need: Int(need.index))] ?? 0
  }

  /// Whether no item serves twice, and every need has what it asks.
  var keepsRules: Bool {
    let plan = solved.plan
    let isCounted = flows.values.allSatisfy { $0 >= 0 } && bought.allSatisfy { $0 >= 0 }
    let supplies = plan.lots.indices.allSatisfy { lot in
      let used = flows.reduce(0) { $0 + ($1.key.lot == lot ? $1.value : 0) }
      let supply = plan.lots[lot].quantity - (lost == Position(lot) ? 1 : 0)
      let mustGo = plan.lots[lot].pins.contains { plan.head.scenario.pins[$0].rule == .go }
      return mustGo ? used == supply : used <= supply
    }
    let demands = plan.needs.indices.allSatisfy { need in
      let served = flows.reduce(0) { $0 + ($1.key.need == need ? $1.value : 0) }
      return served + bought[need] + (added == Position(need) ? 1 : 0) == plan.needs[need].quantity
    }
    return isCounted && supplies && demands
  }

  /// The value of each level, without the item that was added.
  func values() throws -> [Int64] {
    let levels = solved.planned.problem.scenario.weights(.anywhere)
    var values = levels.map { level in
      zip(solved.plan.needs, bought).reduce(Int64(0)) { $0 + level.purchases * $1.0.price * $1.1 }
    }
    for (pair, count) in flows where count != 0 {
      guard let lot = solved.lots[pair.lot], let need = solved.needs[pair.need],
        let arc = solved.components[lot.component].market.arc(from: lot.index, to: need.index)
      else { throw NoArc() }
      for (index, level) in levels.enumerated() { values[index] += count * level.cost(arc) }
    }
    return values
  }

  /// Exchanges along a way that the rules do not have.
  struct NoArc: Error {}
}

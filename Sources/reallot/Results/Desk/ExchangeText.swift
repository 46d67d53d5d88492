// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Sensitivity
internal import Words

/// Exchanges in a sentence: who gives one to whom, takes one from whom, where one is bought; then who has
/// one too many, and what becomes of it.
struct ExchangeText {
  private typealias Need = Position<Plan.Need>

  private let names: DeskNames
  private let exchanges: [Exchange]
  private let told: Set<Position<Plan.Need>>

  init(_ exchanges: [Exchange], _ names: DeskNames) {
    (self.names, self.exchanges) = (names, exchanges)
    told = Set(exchanges.flatMap(\.needs))
  }

  /// The sentence; empty where nothing is exchanged.
  var sentence: Message {
    var parts: [[Message]] = []
    var (loser, isFurther): (Need?, Bool) = (nil, false)
    var isPassed = false
    for (index, exchange) in exchanges.enumerated() {
      let words: Message
      if index == 0 {
        words = first(exchange)
        loser = exchange.loser
      } else if let replaced = loser, exchange.getter == replaced {
        words = replacing(exchange, isFurther: isFurther)
        (loser, isFurther) = (exchange.loser, true)
      } else {
        words = spending(exchange, isPassed: isPassed)
        if !isPassed { parts.append([]) }
        (loser, isPassed) = (nil, true)
      }
      if parts.isEmpty { parts.append([]) }
      parts[parts.count - 1].append(words)
    }
    return Message(saying: .clauses(parts.map { .list($0.map(\.said)) }))
  }

  /// The exchanges for scripts: what is done, and by whom, with lots by their number in the plan.
  var steps: String { exchanges.map(code).joined(separator: "; ") }

  private func first(_ exchange: Exchange) -> Message {
    switch exchange {
    case .takes(let taker, .added, _): Message("chain.takes-added", ["unit": name(taker)])
    case .takes(let taker, .lot(let lot), let giver?):
      Message(
        "chain.gives", ["giver": name(giver), "item": item(lot), "unit": name(taker)])
    case .takes(let taker, .lot(let lot), nil):
      Message(
        "chain.takes-left", ["unit": name(taker), "item": item(lot), "office": place(lot)])
    case .loses(let need, let lot):
      Message("chain.loses", ["unit": name(need), "item": item(lot)])
    case .buys, .buysLess, .leaves: spending(exchange, isPassed: false)
    }
  }

  /// How one who lost an item gets another.
  private func replacing(_ exchange: Exchange, isFurther: Bool) -> Message {
    switch exchange {
    case .takes(_, .lot(let lot), let giver?):
      isFurther
        ? Message("chain.which-takes", ["item": item(lot), "unit": name(giver)])
        : Message("chain.takes", ["item": item(lot), "unit": name(giver)])
    case .takes(_, .lot(let lot), nil):
      isFurther
        ? Message("chain.which-takes-left-over", ["item": item(lot), "office": place(lot)])
        : Message("chain.takes-left-over", ["item": item(lot), "office": place(lot)])
    case .takes(_, .added, _), .buys, .buysLess, .leaves, .loses:
      isFurther ? Message("chain.which-buys") : Message("chain.buys")
    }
  }

  /// What one who has an item too many does with one.
  private func spending(_ exchange: Exchange, isPassed: Bool) -> Message {
    switch exchange {
    case .takes(let taker, .lot(let lot), let giver?):
      isPassed
        ? Message("chain.which-passes", ["item": item(lot), "taker": name(taker)])
        : Message(
          "chain.passes", ["unit": name(giver), "item": item(lot), "taker": name(taker)])
    case .leaves(let need, let lot):
      isPassed
        ? Message("chain.which-leaves", ["item": item(lot), "office": place(lot)])
        : Message(
          "chain.leaves", ["unit": name(need), "item": item(lot), "office": place(lot)])
    case .buysLess(let need), .buys(let need), .takes(let need, _, _), .loses(let need, _):
      isPassed
        ? Message("chain.which-buys-less")
        : Message("chain.buys-less", ["unit": name(need)])
    }
  }

  private func name(_ need: Need) -> String { names.need(need, among: told) }

  private func place(_ lot: Position<Plan.Lot>) -> String {
    names.office(names.plan.lots[lot].office)
  }

  /// One item, with its class where that is not what the first of the needs asks for.
  private func item(_ lot: Position<Plan.Lot>) -> Message {
    let kind = names.plan.lots[lot].assetClass
    let asked = exchanges.first?.needs.first.map { names.plan.needs[$0].assetClass }
    return asked == kind
      ? Message("chain.one") : Message("chain.one-of", ["class": names.assetClass(kind)])
  }

  private func code(_ exchange: Exchange) -> String {
    func id(_ need: Need) -> String { names.plan.needs[need].id }
    return switch exchange {
    case .takes(let taker, .lot(let lot), let giver):
      "takes \(id(taker)) lot \(lot.index)" + (giver.map { " from \(id($0))" } ?? " left over")
    case .takes(let taker, .added, _): "takes \(id(taker)) added"
    case .buys(let need): "buys \(id(need))"
    case .buysLess(let need): "buys-less \(id(need))"
    case .leaves(let need, let lot): "leaves \(id(need)) lot \(lot.index)"
    case .loses(let need, let lot): "loses \(id(need)) lot \(lot.index)"
    }
  }
}

extension Exchange {
  /// Who gets an item.
  fileprivate var getter: Position<Plan.Need>? {
    switch self {
    case .takes(let taker, _, _): taker
    case .buys(let need): need
    case .buysLess, .leaves, .loses: nil
    }
  }

  /// Who then has one too few.
  fileprivate var loser: Position<Plan.Need>? {
    switch self {
    case .takes(_, _, let giver): giver
    case .loses(let need, _): need
    case .buys, .buysLess, .leaves: nil
    }
  }
}

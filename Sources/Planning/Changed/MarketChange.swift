// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that is otherwise in a market; lots and needs by their indices in it.
package enum MarketChange: Sendable {
  /// At least one item of a lot must serve a need.
  case forced(lot: Int, need: Int)
  /// There is a lot of items more.
  case added(Market.LotSide)
  /// A lot has an item less.
  case lost(lot: Int)

  /// The market with the change; a lot that is added comes last.
  ///
  /// - Precondition: there is an arc from the lot to the need, and the lot has an item.
  func applied(to market: Market) -> Market {
    switch self {
    case .forced(let lot, let need): market.forcing(lot, to: need)
    case .added(let side): market.with(lots: market.lots + [side])
    case .lost(let lot): market.losing(lot)
    }
  }
}

extension Market {
  fileprivate func with(lots: [LotSide]) -> Market {
    Market(lots: lots, needs: needs, terms: terms, reach: reach)
  }

  fileprivate func losing(_ lot: Int) -> Market {
    var lots = lots
    lots[lot] = lots[lot].with(supply: lots[lot].supply - 1)
    return with(lots: lots)
  }

  /// One item of the lot becomes a lot of its own that must go, and may go only there: what both
  /// lots serve together is at least 1.
  fileprivate func forcing(_ lot: Int, to need: Int) -> Market {
    let side = lots[lot]
    let offers = side.offers.filter { $0.needs.contains(need) }
      .map { Offer(needs: need..<need + 1, penalty: $0.penalty) }
    let pin = PinRule.go(unit: needs[need].unit, office: needs[need].office)
    let forced = side.with(supply: 1, offers: offers, pins: side.pins + [pin])
    let rest = losing(lot)
    return rest.with(lots: rest.lots + [forced])
  }
}

extension Market.LotSide {
  fileprivate func with(
    supply: Int64, offers: [Market.Offer]? = nil, pins: [PinRule]? = nil
  ) -> Market.LotSide {
    Market.LotSide(
      supply: supply, heir: heir, office: office, standing: standing, repaired: repaired,
      life: life, isMovable: isMovable, repairCost: repairCost, rate: rate,
      offers: offers ?? self.offers, pins: pins ?? self.pins, past: past)
  }
}

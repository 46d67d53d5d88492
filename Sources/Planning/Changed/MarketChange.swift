// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that is otherwise in a market; lots and needs by their indices in it.
package enum MarketChange: Sendable {
  /// At least one item of a lot must serve a need.
  case forced(lot: Int, need: Int)
  /// There is a lot of items more.
  case added(Market.LotSide)
  /// A lot has an item less.
  case lost(lot: Int)
  /// What is bought of a need beyond so many costs twice as much, so that the best plan is as good as
  /// before only where it is one that buys no more; the part beyond comes last among the needs.
  case dearer(need: Int, beyond: Int64)

  /// The market with the change; a lot that is added comes last.
  ///
  /// - Precondition: there is an arc from the lot to the need, and the lot has an item.
  func applied(to market: Market) -> Market {
    switch self {
    case .forced(let lot, let need): market.forcing(lot, to: need)
    case .added(let side): market.with(lots: market.lots + [side])
    case .lost(let lot): market.losing(lot)
    case .dearer(let need, let count): market.buyingDearer(need, beyond: count)
    }
  }

  /// The need of which a part comes last, among those of the market, 0-based; none where there is no part.
  func parts(of needs: [Int]) -> [Int] {
    if case .dearer(let need, let count) = self, count > 0 { [needs[need]] } else { [] }
  }
}

extension Market {
  fileprivate func with(lots: [LotSide]) -> Market { with(needs: needs, lots: lots) }

  fileprivate func losing(_ lot: Int) -> Market {
    var lots = lots
    lots[lot] = lots[lot].with(supply: lots[lot].supply - 1)
    return with(lots: lots)
  }

  private func with(needs: [NeedSide], lots: [LotSide]) -> Market {
    Market(lots: lots, needs: needs, terms: terms, reach: reach)
  }

  /// A part of the need becomes a need of its own with twice the price, which whatever may serve the need
  /// may serve; the whole need where nothing is left.
  fileprivate func buyingDearer(_ need: Int, beyond count: Int64) -> Market {
    let side = needs[need]
    var needs = needs
    guard count > 0 else {
      needs[need] = side.dearer(side.demand)
      return with(needs: needs, lots: lots)
    }
    needs[need] = side.with(demand: count)
    needs.append(side.dearer(side.demand - count))
    let part = needs.count - 1..<needs.count
    return with(
      needs: needs,
      lots: lots.map { lot in
        lot.with(
          supply: lot.supply,
          offers: lot.offers
            + lot.offers.filter { $0.needs.contains(need) }
            .map { Offer(needs: part, penalty: $0.penalty) })
      })
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

extension Market.NeedSide {
  fileprivate func with(demand: Int64) -> Market.NeedSide {
    Market.NeedSide(
      demand: demand, unit: unit, office: office, assetClass: assetClass,
      conditionStep: conditionStep, lifeStep: lifeStep, price: price, priority: priority,
      worth: worth)
  }

  /// So many of the need at twice the price, which leaves what prices are multiples of as it is; what
  /// reuse may cost stays.
  fileprivate func dearer(_ demand: Int64) -> Market.NeedSide {
    Market.NeedSide(
      demand: demand, unit: unit, office: office, assetClass: assetClass,
      conditionStep: conditionStep, lifeStep: lifeStep, price: max(1, 2 * price),
      priority: priority, worth: worth ?? price)
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

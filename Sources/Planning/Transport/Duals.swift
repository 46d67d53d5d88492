// SPDX-License-Identifier: GPL-3.0-or-later

/// The whole-number duals of a level: what one more item of a lot or a need changes.
struct Duals: Sendable {
  var supply: [Int64]
  var demand: [Int64]

  /// Duals that are all 0.
  init(lots: Int, needs: Int) {
    supply = Array(repeating: 0, count: lots)
    demand = Array(repeating: 0, count: needs)
  }

  /// Rounds the duals of a solver's rows, lots first; nil where one is not close to a whole number.
  init?(rounding rows: [Double], lots: Int, scale: Int64) {
    self.init(lots: lots, needs: rows.count - lots)
    for (index, value) in rows.enumerated() {
      let nearest = value.rounded()
      guard abs(value - nearest) < 0.01, abs(nearest) < 0x1p53 else { return nil }
      let (dual, overflow) = Int64(nearest).multipliedReportingOverflow(by: scale)
      guard !overflow else { return nil }
      if index < lots { supply[index] = dual } else { demand[index - lots] = dual }
    }
  }

  /// Whole multiples of a unit near the duals of a solver's rows, lots first.
  init(near rows: [Double], lots: Int, unit: Int64) {
    let whole = rows.map { dual in
      Int64(max(-0x1p60, min((dual.rounded() * Double(unit)), 0x1p60)))
    }
    (supply, demand) = (Array(whole[..<lots]), Array(whole[lots...]))
  }

  /// What these duals say that no solution of a market can be below.
  func value(of market: Market) -> Int128 {
    let supplied = zip(market.lots, supply).reduce(Int128(0)) {
      $0 + Int128($1.0.supply) * Int128($1.1)
    }
    return zip(market.needs, demand).reduce(supplied) {
      $0 + Int128($1.0.demand) * Int128($1.1)
    }
  }

  /// Adds the duals of another level, modulo 2⁶⁴.
  mutating func add(_ other: Duals) {
    for lot in supply.indices { supply[lot] &+= other.supply[lot] }
    for need in demand.indices { demand[need] &+= other.demand[need] }
  }
}

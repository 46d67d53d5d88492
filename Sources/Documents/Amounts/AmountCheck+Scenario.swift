// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension AmountCheck {
  /// Examines the rules of a scenario; amounts that are a key's are named by its path.
  package mutating func examine(_ scenario: Scenario) {
    let (moving, reuse, limits) = (scenario.moving, scenario.reuse, scenario.limits)
    require(moving.perItem, .money, "moving.per_item")
    require(moving.perCubicMetreKilometre, .money, "moving.per_m3_km")
    require(moving.detour, .zero...Fraction(1_000), "moving.detour")
    require(scenario.needs.coverage, .zero...Fraction.one, "needs.coverage")
    require(reuse.minimumRemainingYears, -5_000...5_000, "reuse.minimum_remaining_years")
    require(reuse.maximumDistanceMetres, 0...Int64.max, "reuse.maximum_distance_km")
    require(limits.purchases, 0...Int64.max, "limits.purchases")
    require(limits.moving, 0...Int64.max, "limits.moving")
    require(scenario.replan?.tax, .money, "replan.tax")
    let quantities = scenario.pins.compactMap(\.quantity)
    require(all: quantities, 1...Int64.max, Message("magnitude.pin-quantity"))
    if let premises = scenario.premises { examine(premises) }
  }

  private mutating func examine(_ rules: Scenario.Premises) {
    require(rules.coverage, .zero...Fraction.one, "premises.coverage")
    require(rules.counterDistanceMetres, 0...Int64.max, "premises.counter_distance_km")
    for (index, keep) in rules.keep.enumerated() {
      let place = Message("magnitude.numbered", ["what": "premises.keep", "number": index])
      require(keep.count, 1...Int.max, place)
    }
    for weight in rules.rules.map(\.weight) {
      require(weight, .counts, Message("magnitude.rule-weight"))
    }
  }
}

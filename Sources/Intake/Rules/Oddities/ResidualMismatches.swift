// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Assets whose residual value is far from what straight-line wear leaves of their cost.
  ///
  /// A year's wear more or less is let pass, since some reckon by months and some by years, and so is
  /// a hundredth of the cost, since rates are rounded (14.29 % for 7 years).
  func residualMismatches() -> [Finding] {
    let lives = usefulLives()
    return assetRows { index in
      guard let residual = assets.rows[index].residualValue,
        let cost = assets.rows[index].originalCost,
        residual <= cost, let wear = wear(of: index, lives)
      else { return false }
      return abs(residual - wear.residual) > wear.yearly + cost / 100
    }.compactMap { assetClass, rows in
      guard let residual = assets.rows[rows.first].residualValue,
        let wear = wear(of: rows.first, lives), let life = lives[Int(assetClass.index)]
      else { return nil }
      return warning(
        .residualMismatch, rows, column: "residual_value", value: String(residual),
        Message("odd.residual", ["residual": residual, "expected": wear.residual, "years": life]),
        remedy: Message("odd.check-residual")
      )
    }
  }

  private func wear(of index: Int, _ lives: [Int?]) -> Wear? {
    guard let asOf, let cost = assets.rows[index].originalCost,
      let start = assets.rows[index].inUseSince, start.earliest <= asOf.latest,
      let life = lives[Int(assets.rows[index].assetClass.index)]
    else { return nil }
    return Wear(cost: cost, usefulLifeYears: life, inUseSince: start, asOf: asOf)
  }
}

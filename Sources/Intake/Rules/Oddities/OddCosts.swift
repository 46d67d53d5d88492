// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// How many times the median is odd.
  private static var oddFactor: Int64 { 100 }
  /// How many rows with a cost a class needs before its median means anything.
  private static var fewestCosts: Int { 5 }

  /// Assets whose original cost per item is 100 times the median of their class, or a hundredth.
  func oddCosts() -> [Finding] {
    let medians = medianCosts()
    func isOdd(_ index: Int, _ rule: (_ cost: Int128, _ median: Int128) -> Bool) -> Bool {
      guard let cost = assets.rows[index].originalCost,
        let median = medians[Int(assets.rows[index].assetClass.index)]
      else { return false }
      return rule(Int128(cost), Int128(median) * Int128(assets.rows[index].quantity))
    }
    let factor = Int128(Self.oddFactor)
    return assetRows { isOdd($0) { cost, median in cost >= factor * median } }
      .compactMap { oddCost($1, medians[Int($0.index)], isHigh: true) }
      + assetRows { isOdd($0) { cost, median in factor * cost <= median } }
      .compactMap { oddCost($1, medians[Int($0.index)], isHigh: false) }
  }

  private func oddCost(_ rows: AlikeRows, _ median: Money?, isHigh: Bool) -> Finding? {
    let asset = assets.rows[rows.first]
    guard let cost = asset.originalCost, let median else { return nil }
    let each = cost / asset.quantity
    let message =
      isHigh
      ? Message("odd.high-cost", ["cost": each, "factor": Self.oddFactor, "median": median])
      : Message("odd.low-cost", ["cost": each, "factor": Self.oddFactor, "median": median])
    return warning(
      .oddCost, rows, column: "original_cost", value: String(cost), message,
      remedy: Message("odd.check-cost"))
  }

  /// The median original cost per item of each class by position, above 0; nil where there are too
  /// few costs.
  private func medianCosts() -> [Money?] {
    var costs = [[Money]](repeating: [], count: keys.classes.ids.count)
    for rows in [assets.rows, earlierAssets] {
      for asset in rows {
        guard let cost = asset.originalCost, cost > 0 else { continue }
        costs[Int(asset.assetClass.index)].append(cost / asset.quantity)
      }
    }
    return costs.map { costs in
      guard costs.count >= Self.fewestCosts else { return nil }
      let median = costs.sorted()[costs.count / 2]
      return median > 0 ? median : nil
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

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
      .compactMap { oddCost($1, medians[Int($0.index)], Self.high) }
      + assetRows { isOdd($0) { cost, median in factor * cost <= median } }
      .compactMap { oddCost($1, medians[Int($0.index)], Self.low) }
  }

  private static var high: Wording { "at least \(oddFactor) times" }
  private static var low: Wording { "at most 1/\(oddFactor) of" }

  private func oddCost(_ rows: AlikeRows, _ median: Money?, _ relation: Wording) -> Finding? {
    let asset = assets.rows[rows.first]
    guard let cost = asset.originalCost, let median else { return nil }
    return warning(
      .oddCost, rows, column: "original_cost", value: String(cost),
      "the original cost per item, \(cost / asset.quantity), is \(relation) the median of its class, \(median)",
      remedy: "check the cost, which is for the whole row, and the quantity")
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

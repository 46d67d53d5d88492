// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Papers

struct RowPartsTests {
  private func asset(quantity: Int64, cost: Money?, residual: Money?) -> Inventory.Asset {
    Inventory.Asset(
      assetClass: Position(0), name: "a", quantity: quantity, holder: Position(0),
      office: Position(0), condition: .good, originalCost: cost, residualValue: residual)
  }

  @Test(
    arguments: [
      ([1, 1, 1], [4, 3, 3]), ([3], [10]), ([2, 1], [7, 3]), ([1, 2], [4, 6]),
    ] as [([Int64], [Int64])])
  func `Money of a row goes to its items by largest remainder and adds up`(
    counts: [Int64], amounts: [Int64]
  ) {
    var parts = RowParts(asset(quantity: 3, cost: 10, residual: nil))
    let taken = counts.map { parts.take($0) }
    #expect(taken.map(\.cost) == amounts)
    #expect(taken.allSatisfy { $0.residual == nil })
  }
}

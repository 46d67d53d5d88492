// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// An inventory in short, with the control totals that a stock-take is compared with.
public struct InventoryOverview: Sendable {
  private let inventory: Inventory
  private let revision: Digest

  /// The overview of an inventory that is a revision.
  public init(_ inventory: Inventory, revision: Digest) {
    (self.inventory, self.revision) = (inventory, revision)
  }

  /// Facts, sizes of tables, and totals by class.
  public var report: Report {
    let description = inventory.description
    return Report(
      .inventory, currency: description.currency,
      facts: [
        Report.Fact(.inventory, .text(description.name)),
        Report.Fact(.title, .text(description.title)),
        Report.Fact(.revision, .text(revision.description)),
        Report.Fact(.asOf, .text(description.asOf.description)),
      ], tables: [sizes, totals])
  }

  private var sizes: Table {
    let counts: [(TableName, Int)] = TableName.allCases.map { ($0, inventory.rowCount(of: $0)) }
    return Table(
      .tables, [Table.Column(.table), Table.Column(.rows, .count)],
      rows: counts.filter { $1 > 0 || $0.isRequired }
        .map { [.text($0.rawValue), .number(Int64($1))] })
  }

  private var totals: Table {
    var table = Table(
      .controlTotals,
      [
        Table.Column(.assetClass), Table.Column(.className), Table.Column(.rows, .count),
        Table.Column(.quantity, .count), Table.Column(.originalCost, .money),
        Table.Column(.accumulatedWear, .money), Table.Column(.residualValue, .money),
        Table.Column(.derivedResidual, .money),
      ])
    let places = Dictionary(grouping: inventory.assets.indices) { inventory.assets[$0].assetClass }
    for position in inventory.classes.positions {
      guard let assets = places[position]?.map({ inventory.assets[$0] }) else { continue }
      let assetClass = inventory.classes[position]
      table.append([
        .text(assetClass.id), .text(assetClass.name), .number(Int64(assets.count)),
        .number(Self.sum(assets.map(\.quantity))),
        .number(Self.sum(assets.compactMap(\.originalCost))),
        .number(Self.sum(assets.compactMap(Self.givenWear))),
        .number(Self.sum(assets.compactMap(\.residualValue))),
        .number(Self.sum(assets.compactMap(derivedResidual))),
      ])
    }
    table.addTotals()
    return table
  }

  /// The wear that a register says by its cost and residual value.
  private static func givenWear(of asset: Inventory.Asset) -> Money? {
    guard let cost = asset.originalCost, let residual = asset.residualValue else { return nil }
    return cost - residual
  }

  /// The residual value by straight line where the register gives none.
  private func derivedResidual(of asset: Inventory.Asset) -> Money? {
    asset.residualValue == nil ? inventory.derivedWear(of: asset)?.residual : nil
  }

  /// A sum that stays at the largest number instead of leaving 64 bits.
  private static func sum(_ numbers: [Int64]) -> Int64 {
    Int64(clamping: numbers.reduce(Int128(0)) { $0 + Int128($1) })
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words

/// An inventory in short, with the control totals that a stock-take is compared with.
public struct InventoryOverview: Sendable {
  private let inventory: Inventory
  private let revision: Digest
  private let changes: [Table]
  private var notes: [Message] = []

  /// The overview of an inventory that is a revision; with what differs from an earlier one, where
  /// that is given.
  ///
  /// - Parameters:
  ///   - most: how many lines of changes are shown; all where nil.
  public init(
    _ inventory: Inventory, revision: Digest, difference: DifferenceReport? = nil,
    mostChanges most: Int? = nil
  ) {
    (self.inventory, self.revision) = (inventory, revision)
    guard let difference else {
      changes = []
      return
    }
    let (lines, count) = difference.changes(first: most)
    changes = [difference.summary] + (lines.rows.isEmpty ? [] : [lines])
    if lines.rows.count < count {
      notes = [
        Message("note.changes_left_out", ["shown": lines.rows.count, "count": count])
      ]
    }
  }

  /// Facts, sizes of tables, changes, and totals by unit and by class.
  public var report: Report {
    let description = inventory.description
    return Report(
      .inventory, currency: description.currency, date: description.asOf,
      facts: [
        Report.Fact(.inventory, .text(description.name)),
        Report.Fact(.title, .text(description.title)),
        Report.Fact(.revision, .text(revision.description)),
        Report.Fact(.asOf, .text(description.asOf.description), .date),
      ], notes: notes, tables: [sizes] + placed + changes + totals)
  }

  private var placed: [Table] {
    let table = PlacedOffices(inventory).table
    return table.rows.isEmpty ? [] : [table]
  }

  private var sizes: Table {
    let counts: [(TableName, Int)] = TableName.allCases.map { ($0, inventory.rowCount(of: $0)) }
    return Table(
      .tables, [Table.Column(.table), Table.Column(.rows, .count)],
      rows: counts.filter { $1 > 0 || $0.isRequired }
        .map { [.text($0.rawValue), .number(Int64($1))] })
  }

  private var totals: [Table] {
    let totals = ControlTotals(inventory)
    let byUnit = totals.byUnit.map { position, sums in
      let unit = inventory.units[position]
      return [.text(unit.id), .text(unit.name)] + Self.cells(of: sums)
    }
    let byClass = totals.byClass.map { position, sums in
      let assetClass = inventory.classes[position]
      return [.text(assetClass.id), .text(assetClass.name)] + Self.cells(of: sums)
    }
    return [
      Self.table(.controlTotalsByUnit, .unit, .unitName, rows: byUnit),
      Self.table(.controlTotals, .assetClass, .className, rows: byClass),
    ]
  }

  private static func table(
    _ title: Term, _ key: Term, _ name: Term, rows: [[Table.Cell]]
  ) -> Table {
    var table = Table(
      title,
      [
        Table.Column(key), Table.Column(name), Table.Column(.rows, .count),
        Table.Column(.quantity, .count), Table.Column(.originalCost, .money),
        Table.Column(.accumulatedWear, .money), Table.Column(.residualValue, .money),
        Table.Column(.unknownWear, .money), Table.Column(.derivedResidual, .money),
        Table.Column(.costlessResidual, .money),
      ], rows: rows)
    table.addTotals()
    return table
  }

  /// Sums; a cell stays empty whose sum leaves 64 bits.
  private static func cells(of sums: ControlTotals.Sums) -> [Table.Cell] {
    let amounts = [
      sums.count, sums.originalCost, sums.wornCost, sums.remainingCost, sums.unknownCost,
      sums.derivedResidual, sums.costlessResidual,
    ]
    return [.number(sums.rows)] + amounts.map { Table.Cell(Int64(exactly: $0)) }
  }
}

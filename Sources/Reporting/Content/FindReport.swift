// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
public import Inventory
internal import Words

/// Who has an item of a class, the nearest to an office first.
public struct FindReport: Sendable {
  private let inventory: Inventory
  private let directory: Directory
  private let near: Position<Inventory.Office>
  /// The classes that will do, with what each stands in for.
  private let classes: Set<Position<Inventory.AssetClass>>
  private let ways: OfficeWays
  /// What a plan leaves over of each row; nil where all that is registered counts.
  private let left: [Position<Inventory.Asset>: Int64]?
  private let facts: [Report.Fact]

  /// All items of a class, or that may stand in for it.
  ///
  /// Distances are routes of the inventory, else great circles.
  ///
  /// - Throws: `ReportError.notThere` for a class or an office that the inventory does not have.
  public init(
    _ inventory: Inventory, revision: Digest, class kind: String, near office: String
  ) throws(ReportError) {
    try self.init(
      inventory, class: kind, near: office, detour: .one, left: nil,
      facts: [Report.Fact(.revision, .text(revision.short))])
  }

  /// What a plan leaves over; distances are those of the plan.
  ///
  /// - Throws: `ReportError.notThere` for a class or an office that the inventory does not have.
  public init(
    surplusOf content: PlanContent, class kind: String, near office: String
  ) throws(ReportError) {
    let left = Dictionary(
      content.plan.surplus.map { ($0.items.row, $0.items.count) }, uniquingKeysWith: +)
    try self.init(
      content.inventory, class: kind, near: office,
      detour: content.plan.head.scenario.moving.detour,
      left: left, facts: [Report.Fact(.plan, .text(content.digest.short))])
  }

  private init(
    _ inventory: Inventory, class kind: String, near office: String, detour: Fraction,
    left: [Position<Inventory.Asset>: Int64]?, facts: [Report.Fact]
  ) throws(ReportError) {
    let wanted = inventory.classes.positions.first { inventory.classes[$0].id == kind }
    guard let wanted else {
      throw .notThere(.assetClass, kind, in: inventory.classes.map(\.id))
    }
    let place = inventory.offices.positions.first { inventory.offices[$0].id == office }
    guard let place else {
      throw .notThere(.office, office, in: inventory.offices.map(\.id))
    }
    (self.inventory, directory, near, self.left) = (inventory, Directory(inventory), place, left)
    let substitutes = inventory.substitutions.filter { $0.needed == wanted }.map(\.substitute)
    (classes, self.facts) = (Set(substitutes + [wanted]), facts)
    ways = OfficeWays(inventory, detour: detour)
  }

  /// A row of the register with its distance and how many items of it count.
  private struct Found {
    let row: Position<Inventory.Asset>
    let asset: Inventory.Asset
    let metres: Int64
    let count: Int64
  }

  private var found: [Found] {
    inventory.assets.positions.compactMap { row -> Found? in
      let asset = inventory.assets[row]
      let count = left.map { $0[row] ?? 0 } ?? asset.quantity
      guard classes.contains(asset.assetClass), count > 0 else { return nil }
      return Found(
        row: row, asset: asset, metres: ways.metres(from: asset.office, to: near), count: count)
    }.sorted {
      ($0.metres, $1.asset.condition, $0.row) < ($1.metres, $0.asset.condition, $1.row)
    }
  }

  /// The content for every format.
  public var report: Report {
    Report(
      Term("found", "title.found"), facts: facts,
      tables: [
        Table(
          .lines,
          [
            Table.Column(.distance, .metres), Table.Column(.unit), Table.Column(.unitName),
            Table.Column(.office), Table.Column(.officeName), Table.Column(.assetClass),
            Table.Column(.name), Table.Column(.tag), Table.Column(.row, .count),
            Table.Column(.quantity, .count), Table.Column(.condition),
            Table.Column(.inUseSince, .date),
          ], rows: found.map(cells))
      ])
  }

  private func cells(_ found: Found) -> [Table.Cell] {
    let (asset, unit) = (found.asset, inventory.units[found.asset.holder])
    let office = inventory.offices[asset.office]
    return [
      .number(found.metres), .text(unit.id), .text(unit.name), .text(office.id),
      .text(office.name), .text(inventory.classes[asset.assetClass].id), .text(asset.name),
      Table.Cell(asset.tag), .number(found.row.spreadsheetRow), .number(found.count),
      .term(Term(asset.condition)), Table.Cell(asset.inUseSince?.description),
    ]
  }
}

extension ReportError {
  /// What an inventory does not have, with the nearest of what it has.
  fileprivate static func notThere(_ named: Named, _ id: String, in ids: [String]) -> ReportError {
    .notThere(named, id: id, nearest: NearestWords(ids).nearest(to: id))
  }
}

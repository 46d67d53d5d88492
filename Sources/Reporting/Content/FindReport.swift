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
  /// Where the rows of the register were read; nil where nobody knows.
  private let origins: Provenance?
  private let facts: [Report.Fact]
  private let notes: [Message]
  private let isFull: Bool

  /// All items of a class, or that may stand in for it.
  ///
  /// Distances are routes of the inventory, else great circles.
  ///
  /// - Parameters:
  ///   - provenance: where rows were read; nil where nobody knows.
  ///   - isFull: whether a terminal shows every row, and not only the nearest offices.
  /// - Throws: `ReportError.notThere` for a class or an office that the inventory does not have.
  public init(
    _ inventory: Inventory, revision: Digest, class kind: String, near office: String,
    provenance: LoadProvenance? = nil, isFull: Bool = false
  ) throws(ReportError) {
    try self.init(
      inventory, class: kind, near: office, detour: .one, left: nil, isFull: isFull,
      origins: provenance?.tables[.assets],
      facts: [Report.Fact(.revision, .text(revision.short))])
  }

  /// What a plan leaves over; distances are those of the plan.
  ///
  /// - Throws: `ReportError.notThere` for a class or an office that the inventory does not have.
  public init(
    surplusOf content: PlanContent, class kind: String, near office: String, isFull: Bool = false
  ) throws(ReportError) {
    let left = Dictionary(
      content.plan.surplus.map { ($0.items.row, $0.items.count) }, uniquingKeysWith: +)
    try self.init(
      content.inventory, class: kind, near: office,
      detour: content.plan.head.scenario.moving.detour,
      left: left, isFull: isFull, origins: content.origins,
      facts: [Report.Fact(.plan, .text(content.digest.short))])
  }

  private init(
    _ inventory: Inventory, class kind: String, near office: String, detour: Fraction,
    left: [Position<Inventory.Asset>: Int64]?, isFull: Bool, origins: Provenance?,
    facts: [Report.Fact]
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
    (classes, self.facts, self.origins) = (Set(substitutes + [wanted]), facts, origins)
    self.isFull = isFull
    notes = [
      detour == .one
        ? Message("note.found_direct")
        : Message("note.found_detour", ["detour": detour.description])
    ]
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
      let (one, other) = ($0.asset, $1.asset)
      return ($0.metres, one.office, one.holder, other.condition, $0.row)
        < ($1.metres, other.office, other.holder, one.condition, $1.row)
    }
  }

  /// The content for every format; CSV holds the rows, the first screen the nearest offices.
  public var report: Report {
    let found = found
    let lines = Table(
      .lines,
      [
        Table.Column(.distance, .metres), Table.Column(.unit), Table.Column(.unitName),
        Table.Column(.office), Table.Column(.officeName), Table.Column(.assetClass),
        Table.Column(.name), Table.Column(.tag), Table.Column(.row, .count),
        Table.Column(.quantity, .count), Table.Column(.condition), Table.Column(.inUseSince, .date),
      ] + PlanContent.Source.columns, rows: found.map(cells))
    let offices = offices(of: found)
    let more = offices.rows.count - Self.nearest
    return Report(
      Term("found", "title.found"), facts: facts,
      notes: notes + (isFull || more <= 0 ? [] : [Message("note.rows_left_out", ["rows": more])]),
      tables: isFull ? [offices, lines] : [offices.first(Self.nearest), lines],
      hasDetails: !isFull)
  }

  /// So many offices stand on the first screen.
  private static let nearest = 15

  /// How many items each office has, by holder, the nearest first.
  private func offices(of found: [Found]) -> Table {
    var places: [[Found]] = []
    for row in found {
      let isSame = places.last?.last.map {
        $0.asset.office == row.asset.office && $0.asset.holder == row.asset.holder
      }
      if isSame ?? false { places[places.count - 1].append(row) } else { places.append([row]) }
    }
    return Table(
      Term("by_office"),
      [
        Table.Column(.distance, .metres), Table.Column(.unit), Table.Column(.unitName),
        Table.Column(.office), Table.Column(.officeName), Table.Column(.quantity, .count),
        Table.Column(Term("best_condition")),
      ], rows: places.map(cells))
  }

  /// The cells of an office, with the best condition of what it has.
  private func cells(_ place: [Found]) -> [Table.Cell] {
    let best = place.map(\.asset.condition).max()
    return (place.first.map(placeCells) ?? []) + [
      .number(place.reduce(0) { $0 + $1.count }), best.map { .term(Term($0)) } ?? .none,
    ]
  }

  private func placeCells(_ found: Found) -> [Table.Cell] {
    let unit = inventory.units[found.asset.holder]
    let office = inventory.offices[found.asset.office]
    return [
      .number(found.metres), .text(unit.id), .text(unit.name), .text(office.id),
      .text(office.name),
    ]
  }

  private func cells(_ found: Found) -> [Table.Cell] {
    let asset = found.asset
    let source = origins.flatMap { PlanContent.Source(of: found.row, in: $0) }
    return placeCells(found) + [
      .text(inventory.classes[asset.assetClass].id), .text(asset.name),
      Table.Cell(asset.tag), .number(found.row.spreadsheetRow), .number(found.count),
      .term(Term(asset.condition)), Table.Cell(asset.inUseSince?.description),
    ] + PlanContent.Source.cells(source)
  }
}

extension ReportError {
  /// What an inventory does not have, with the nearest of what it has.
  fileprivate static func notThere(_ named: Named, _ id: String, in ids: [String]) -> ReportError {
    .notThere(named, id: id, nearest: NearestWords(ids).nearest(to: id))
  }
}

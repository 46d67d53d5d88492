// SPDX-License-Identifier: GPL-3.0-or-later

package import Inventory
internal import Words

extension AmountCheck {
  /// Up to 10¹⁰ m² a person.
  private static let norms: ClosedRange<Fraction> = .zero...Fraction(10_000_000_000)

  /// Examines what planning rests on, but for offices and their norms of space.
  package mutating func examine(_ inventory: Inventory) {
    for kind in inventory.classes { examine(kind) }
    require(
      rows: inventory.norms, of: .norms, \.maximumUnitPrice, .money, Message("magnitude.price-cap"))
    require(
      rows: inventory.assets, of: .assets, \.quantity, .counts, Message("magnitude.row-quantity"))
    require(
      rows: inventory.posts, of: .posts, \.headcount, .counts, Message("magnitude.post-headcount"))
    require(rows: inventory.rooms, of: .rooms, \.rooms, .counts, Message("magnitude.rooms"))
    require(
      rows: inventory.requests, of: .needs, \.quantity, .counts, Message("magnitude.needs-quantity")
    )
    require(
      rows: inventory.requests, of: .needs, \.priority, .counts, Message("magnitude.needs-priority")
    )
    require(
      rows: inventory.requests, of: .needs, { $0.minimumRemainingYears.map(Int64.init) }, .years,
      Message("magnitude.needs-years"))
    require(
      rows: inventory.substitutions, of: .substitutions, \.penalty, .money,
      Message("magnitude.penalty"))
    let metres = 0...Int64(Int32.max)
    require(
      rows: inventory.routes, of: .routes, \.metres, metres, Message("magnitude.route-metres"))
    let items = inventory.assets.reduce(Int128(0)) { $0 + Int128($1.quantity) }
    require(items, 0...Int128(1) << 50, Message("magnitude.register-items"))
  }

  private mutating func examine(_ kind: Inventory.AssetClass) {
    require(kind.referencePrice, .money, Message("magnitude.price-of-class", ["id": kind.id]))
    require(kind.repairCost, .money, Message("magnitude.repair-of-class", ["id": kind.id]))
    require(kind.litres, .counts, Message("magnitude.volume-of-class", ["id": kind.id]))
    let life = Int64(kind.usefulLifeYears)
    require(life, .years, Message("magnitude.life-of-class", ["id": kind.id]))
  }

  /// Examines what only the choice of workplaces rests on.
  package mutating func examinePremises(_ inventory: Inventory) {
    for office in inventory.offices {
      let cost = office.runningCostPerYear
      require(cost, .money, Message("magnitude.running-cost", ["id": office.id]))
      require(office.fitOutCost, .money, Message("magnitude.fit-out", ["id": office.id]))
      require(office.seats.map(Int64.init), .counts, Message("magnitude.seats", ["id": office.id]))
    }
    require(rows: inventory.traffic, of: .traffic, \.weight, .counts, Message("magnitude.traffic"))
    for norm in inventory.spaceNorms {
      require(norm.area, Self.norms, Message("magnitude.group-area", ["group": norm.group]))
      let share = norm.commonShare
      require(
        share, .zero...Fraction(1_000), Message("magnitude.group-share", ["group": norm.group]))
    }
  }

  /// Requires a number of each row of a table to lie in a range.
  private mutating func require<Row>(
    rows: [Row], of table: TableName, _ number: (Row) -> Int64?, _ range: ClosedRange<Int64>,
    _ what: @autoclosure () -> Message
  ) {
    let provenance = provenance?.tables[table]
    for row in rows.positions {
      require(number(rows[row]), range, Self.name(of: what(), row, readAt: provenance))
    }
  }

  /// What a row is called: by its file where somebody knows it.
  private static func name<Row>(
    of what: Message, _ row: Position<Row>, readAt provenance: Provenance?
  ) -> Message {
    let index = Int(row.index)
    guard let provenance, provenance.origins.indices.contains(index),
      let source = provenance.source(at: index)
    else { return Message("magnitude.numbered", ["what": what, "number": row.spreadsheetRow]) }
    let number = Int(provenance.origins[index].row)
    return Message("magnitude.in-file", ["what": what, "row": number, "file": source.file])
  }
}

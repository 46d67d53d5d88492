// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension PremisesReport {
  /// The placements with what their reasons rest on, in columns of their own, for scripts.
  var reasonsTable: Table {
    let reasons = premises.units.flatMap(\.placements).map { Self.cells(of: $0.why) }
    return Table(
      .placementReasons, placementsTable.columns + Self.reasonColumns,
      rows: zip(placementsTable.rows, reasons).map { $0 + $1 })
  }

  private static let reasonColumns = [
    Table.Column(.rules), Table.Column(.level), Table.Column(.betterBy, .count),
    Table.Column(.otherOffice), Table.Column(.mostArea, .area), Table.Column(.mostSeats, .count),
  ]

  private static func cells(of why: Plan.Premises.Why) -> [Table.Cell] {
    var (rules, level, by) = (Table.Cell.none, Table.Cell.none, Table.Cell.none)
    var (office, area, seats) = (Table.Cell.none, Table.Cell.none, Table.Cell.none)
    switch why {
    case .rule(let rule): rules = .text("\(rule)")
    case .heldOut(let numbers) where !numbers.isEmpty:
      rules = .text(numbers.map(String.init).joined(separator: " "))
    case .best(let of, let amount, let other):
      (level, by, office) = (.term(Term(of)), .measured(amount, of.kind), .text(other))
    case .tie(let other): office = .text(other)
    case .tooLarge(let largest, let most): (area, seats) = (.number(largest), Table.Cell(most))
    case .noRoom(let left): area = .number(left)
    case .heldOut, .onlyOffice, .noOther, .noPublicAccess, .noStepFreeAccess, .noOffice: break
    }
    return [rules, level, by, office, area, seats]
  }
}

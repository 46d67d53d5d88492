// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension PremisesReport {
  var keptTable: Table { kept(by: premises.units, title: .keptOffices) }

  func kept(by units: [Plan.Premises.UnitPremises], title: Term) -> Table {
    var table = Table(
      title,
      [
        Table.Column(.unit), Table.Column(.unitName), Table.Column(.office),
        Table.Column(.officeName), Table.Column(.people, .count), Table.Column(.seats, .count),
        Table.Column(.usableArea, .area), Table.Column(.neededArea, .area),
        Table.Column(.use, .permille), Table.Column(.areaPerPerson, .areaEach),
        Table.Column(.fitOutCost, .money), Table.Column(.runningCost, .money),
      ],
      rows: units.flatMap { unit in unit.offices.map { kept(unit.unit, $0) } })
    table.addTotals()
    return table
  }

  private func kept(_ unit: String, _ office: Plan.Premises.KeptOffice) -> [Table.Cell] {
    [
      .text(unit), content.directory.unitName(unit), .text(office.office),
      content.directory.officeName(office.office), .number(office.people),
      Table.Cell(office.seats), .number(office.usableArea), .number(office.neededArea),
      Table.Cell(Self.ratio(office.neededArea, times: 1_000, to: office.usableArea)),
      Table.Cell(Self.ratio(office.usableArea, times: 1, to: office.people)),
      .number(office.fitOutCost), .number(office.runningCost),
    ]
  }

  /// A ratio rounded half up; nil where there is nothing to compare with.
  private static func ratio(_ number: Int64, times factor: Int64, to other: Int64) -> Int64? {
    guard other > 0, number >= 0 else { return nil }
    let twice = 2 * Int128(number) * Int128(factor) + Int128(other)
    return Int64(clamping: twice / (2 * Int128(other)))
  }

  /// Why nobody works in an office; one of a unit that cannot place everybody is not unneeded.
  private func reason(of office: Plan.Premises.FreedOffice) -> Term {
    let isShort = premises.units.contains { $0.unit == office.unit && $0.unplacedPeople > 0 }
    return isShort && office.reason == .released ? .unusedWhileShort : Term(office.reason)
  }

  var freedTable: Table { freed(premises.freed, title: .freedOffices) }

  func freed(_ offices: [Plan.Premises.FreedOffice], title: Term) -> Table {
    var table = Table(
      title,
      [
        Table.Column(.unit), Table.Column(.unitName), Table.Column(.office),
        Table.Column(.officeName), Table.Column(.reason), Table.Column(.usableArea, .area),
        Table.Column(.runningCost, .money), Table.Column(.itemsLeft, .count),
        Table.Column(.immovable, .count),
      ],
      rows: offices.map { office in
        [
          Table.Cell(office.unit), office.unit.map(content.directory.unitName) ?? .none,
          .text(office.office), content.directory.officeName(office.office),
          .term(reason(of: office)), .number(office.usableArea), .number(office.runningCost),
          .number(office.itemsLeft),
          .number(left.items(in: office.office).reduce(0) { $0 + $1.immovable }),
        ]
      })
    table.addTotals()
    return table
  }

  var itemsTable: Table {
    var table = Table(
      .itemsThere,
      [
        Table.Column(.office), Table.Column(.officeName), Table.Column(.assetClass),
        Table.Column(.className), Table.Column(.itemsLeft, .count),
        Table.Column(.immovable, .count),
      ],
      rows: premises.freed.flatMap { office in
        left.items(in: office.office).map { items in
          [
            .text(office.office), content.directory.officeName(office.office),
            .text(items.assetClass), content.directory.className(items.assetClass),
            .number(items.count), .number(items.immovable),
          ]
        }
      })
    table.addTotals()
    return table
  }

  /// The list of form 01/TSC-XLTS, with area; what the inventory does not know stays empty.
  var surplusTable: Table {
    var table = Table(
      .surplusPremises,
      [
        Table.Column(.number), Table.Column(.premisesName), Table.Column(.premisesKind),
        Table.Column(.countedIn), Table.Column(.quantity, .count), Table.Column(.yearInUse),
        Table.Column(.originalCost, .money), Table.Column(.residualValue, .money),
        Table.Column(.handling), Table.Column(.handlingReason), Table.Column(.note),
        Table.Column(.usableArea, .area),
      ],
      rows: premises.freed.enumerated().map { index, office in
        let facts = content.directory.offices[office.office]
        return [
          .text("\(index + 1)"), content.directory.officeName(office.office),
          .term(.officeBuilding), .term(.site), .number(1), .none, .none, .none, .none,
          .term(reason(of: office)), Table.Cell(facts?.address), .number(office.usableArea),
        ]
      })
    table.totals = [
      .term(.total), .none, .none, .none, .number(Int64(premises.freed.count)), .none, .none,
      .none, .none, .none, .none, .number(freedArea),
    ]
    return table
  }
}

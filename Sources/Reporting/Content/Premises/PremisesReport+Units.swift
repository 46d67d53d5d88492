// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension PremisesReport {
  var unitsTable: Table {
    var table = Table(
      .unitPremises,
      [
        Table.Column(.unit), Table.Column(.unitName), Table.Column(.status),
        Table.Column(.people, .count), Table.Column(.unplaced, .count),
        Table.Column(.teams, .count), Table.Column(.officesBefore, .count),
        Table.Column(.officesKept, .count), Table.Column(.officesFreed, .count),
        Table.Column(.keptArea, .area), Table.Column(.neededArea, .area),
        Table.Column(.runningCost, .money),
      ],
      rows: premises.units.map { unit in
        [
          .text(unit.unit), content.directory.unitName(unit.unit), .term(Term(unit.status)),
          .number(unit.placedPeople + unit.unplacedPeople), .number(unit.unplacedPeople),
          .number(Int64(Set(unit.placements.map(\.team)).count)),
          .number(Int64(present.offices(of: unit.unit).count)),
          .number(Int64(unit.offices.count)), .number(Int64(freed(by: unit.unit).count)),
          .number(unit.space.keptArea), .number(unit.space.neededArea), .number(unit.runningCost),
        ]
      })
    table.addTotals()
    return table
  }

  /// The offices that a unit has and leaves empty.
  func freed(by unit: String) -> [Plan.Premises.FreedOffice] {
    premises.freed.filter { $0.unit == unit }
  }

  var levelsTable: Table { levels(of: premises.units, title: .unitLevels) }

  func levels(of units: [Plan.Premises.UnitPremises], title: Term) -> Table {
    Table(
      title,
      [
        Table.Column(.unit), Table.Column(.unitName), Table.Column(.status), Table.Column(.level),
        Table.Column(.value, .count), Table.Column(.bound, .count), Table.Column(.gap, .count),
        Table.Column(.proof),
      ],
      rows: units.flatMap { unit in
        unit.levels.map { level in
          let kind = level.level.kind
          return [
            .text(unit.unit), content.directory.unitName(unit.unit), .term(Term(unit.status)),
            .term(Term(level.level)), .measured(level.value, kind), .measured(level.bound, kind),
            .measured(level.value - level.bound, kind), .term(Term(premises: level.proof)),
          ]
        }
      })
  }

  /// Reasons call teams by their ids, which stand beside their names, so that lines stay short.
  var placementsTable: Table { placements(of: premises.units) { team, _ in team } }

  /// - Parameter name: what reasons call a team of a unit.
  func placements(
    of units: [Plan.Premises.UnitPremises],
    name: @escaping (_ team: String, _ unit: String) -> String
  ) -> Table {
    Table(
      .placements,
      [
        Table.Column(.unit), Table.Column(.unitName), Table.Column(.team),
        Table.Column(.teamName), Table.Column(.part, .count), Table.Column(.office),
        Table.Column(.officeName), Table.Column(.people, .count),
        Table.Column(.neededArea, .area), Table.Column(.why),
      ],
      rows: units.flatMap { unit in
        let why = why(unit.unit) { name($0, unit.unit) }
        return unit.placements.map { placement(unit.unit, $0, why.term($0)) }
      })
  }

  private func why(_ unit: String, team: @escaping (String) -> String) -> WhyText {
    let directory = content.directory
    return WhyText(
      unit: unit, premises: content.plan.head.scenario.premises ?? Scenario.Premises(),
      currency: content.plan.head.currency, office: { directory.offices[$0]?.name ?? $0 },
      team: team)
  }

  private func placement(
    _ unit: String, _ placement: Plan.Premises.Placement, _ why: Term
  ) -> [Table.Cell] {
    let directory = content.directory
    return [
      .text(unit), directory.unitName(unit), .text(placement.team),
      Table.Cell(directory.teamName(placement.team, of: unit)),
      Table.Cell(placement.part.map { Int64($0) }), Table.Cell(placement.office),
      placement.office.map(directory.officeName) ?? .none, .number(placement.people),
      .number(placement.area), .term(why),
    ]
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension PremisesReport {
  /// What the scenario asks of every layout; teams are called by their ids.
  var askedTable: Table { asked { team, _ in team } }

  /// - Parameter name: what people call a team of a unit; nil stands for any unit.
  func asked(name: (_ team: String, _ unit: String?) -> String) -> Table {
    let asked = content.plan.head.scenario.premises ?? Scenario.Premises()
    return Table(
      .asked,
      [
        Table.Column(.ruleNumber, .count), Table.Column(.layoutCondition), Table.Column(.unit),
        Table.Column(.unitName), Table.Column(.askedTeams), Table.Column(.office),
        Table.Column(.officeName), Table.Column(.value, .count),
      ],
      rows: [row(Term(asked.offices))] + asked.keep.map(row)
        + counters(asked.counterDistanceMetres) + asked.closing.map(row)
        + asked.rules.enumerated().map { row($0 + 1, $1, name) })
  }

  private func counters(_ metres: Int64?) -> [[Table.Cell]] {
    metres.map { [row(.counterDistance, value: .measured($0, .metres))] } ?? []
  }

  private func row(_ keep: Scenario.Premises.Keep) -> [Table.Cell] {
    row(Term(keep.kind), unit: keep.unit, value: .number(Int64(keep.count)))
  }

  private func row(_ closing: Scenario.Premises.Closing) -> [Table.Cell] {
    row(.closedFrom, office: closing.office, value: .text(closing.day.description))
  }

  private func row(
    _ number: Int, _ rule: Scenario.Premises.Rule, _ name: (String, String?) -> String
  ) -> [Table.Cell] {
    let teams = NameList(rule.teams.map { name($0, rule.unit) }).text()
    let (office, weight): (String?, Int64?) =
      switch rule.kind {
      case .near(_, let weight): (nil, weight)
      case .fixed(_, let office): (office, nil)
      case .together, .apart: (nil, nil)
      }
    return row(
      Term(rule), number: Int64(number), unit: rule.unit, teams: teams, office: office,
      value: Table.Cell(weight))
  }

  private func row(
    _ condition: Term, number: Int64? = nil, unit: String? = nil, teams: String? = nil,
    office: String? = nil, value: Table.Cell = .none
  ) -> [Table.Cell] {
    [
      Table.Cell(number), .term(condition), Table.Cell(unit),
      unit.map(content.directory.unitName) ?? .none, Table.Cell(teams), Table.Cell(office),
      office.map(content.directory.officeName) ?? .none, value,
    ]
  }
}

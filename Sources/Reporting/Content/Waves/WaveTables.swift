// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Tables of a wave plan as a whole: levels, shortages, purchases that are waited for, days, teams.
struct WaveTables {
  private let content: WavesContent
  private var waves: WavePlan { content.waves }
  private var directory: Directory { content.content.directory }

  init(_ content: WavesContent) { self.content = content }

  /// The levels with value, bound, gap and proof.
  var levels: Table {
    Table(
      .levels,
      [
        Table.Column(.level), Table.Column(.value, .count), Table.Column(.bound, .count),
        Table.Column(.gap, .count), Table.Column(.proof),
      ],
      rows: waves.levels.map { level in
        let kind: Table.Column.Kind = level.level == .cost ? .money : .count
        let (gap, overflows) = level.value.subtractingReportingOverflow(level.bound)
        return [
          .term(Term(level.level)), .measured(level.value, kind), .measured(level.bound, kind),
          overflows ? .none : .measured(gap, kind), .term(Term(level.proof)),
        ]
      })
  }

  /// Where workplaces are below the minimum; none where none is.
  var shortages: [Table] {
    guard !waves.shortages.isEmpty else { return [] }
    return [
      Table(
        Term("below_minimum"),
        [
          Table.Column(.office), Table.Column(.officeName), Table.Column(.assetClass),
          Table.Column(Term("from_day"), .date), Table.Column(Term("to_day"), .date),
          Table.Column(.quantity, .count), Table.Column(.reason),
          Table.Column(Term("loan_from")), Table.Column(Term("loan_items"), .count),
        ],
        rows: waves.shortages.map { shortage in
          [
            .text(shortage.office), directory.officeName(shortage.office),
            .text(shortage.assetClass), .text(shortage.from.description),
            .text(shortage.to.description), .number(shortage.items),
            .term(Term(shortage.reason)), Table.Cell(shortage.loan?.office),
            Table.Cell(shortage.loan?.items),
          ]
        })
    ]
  }

  /// What workplaces wait for, since it is bought; none where nothing is.
  var waiting: [Table] {
    let plan = content.content.plan
    let bought = zip(plan.needs, plan.solution.purchased).filter { $0.1 > 0 }
    guard !bought.isEmpty else { return [] }
    var table = Table(
      Term("waiting"),
      [
        Table.Column(.unit), Table.Column(.office), Table.Column(.officeName),
        Table.Column(.assetClass), Table.Column(.quantity, .count),
        Table.Column(Term("there_on"), .date),
      ],
      rows: bought.map { need, count in
        [
          .text(need.unit), .text(need.office), directory.officeName(need.office),
          .text(need.assetClass), .number(count), .text(arrival(of: need.assetClass)),
        ]
      })
    table.addTotals()
    return [table]
  }

  private func arrival(of assetClass: String) -> String {
    let day = waves.calendar.purchases[assetClass] ?? waves.calendar.openings.last
    return day?.description ?? ""
  }

  /// What happens in each gap.
  var days: Table {
    var table = Table(
      Term("by_day"),
      [
        Table.Column(Term("gap_date"), .date), Table.Column(Term("gap_kind")),
        Table.Column(Term("there_on"), .date), Table.Column(Term("teams_moving"), .count),
        Table.Column(Term("people_moving"), .count), Table.Column(.quantity, .count),
        Table.Column(Term("litres"), .count), Table.Column(Term("tours"), .count),
        Table.Column(Term("lorries"), .count), Table.Column(Term("lorry_minutes"), .count),
        Table.Column(.distance, .metres), Table.Column(Term("lorry_cost"), .money),
      ], rows: waves.calendar.gaps.positions.map(day))
    table.addTotals()
    return table
  }

  private func day(_ gap: Position<MoveCalendar.Gap>) -> [Table.Cell] {
    let stated = waves.calendar.gaps[gap]
    let teams = waves.teams.filter { $0.gap == gap }
    let tours = waves.tours.filter { $0.gap == gap }
    let loads = waves.loads.filter { waves.tours[$0.tour].gap == gap }
    return [
      .text(stated.date.description), .term(Term(stated.kind)),
      .text(content.arrivals[Int(gap.index)].description), .number(Int64(teams.count)),
      .number(teams.reduce(0) { $0 + $1.people }), .number(loads.reduce(0) { $0 + $1.count }),
      .number(loads.reduce(0) { $0 + content.litres($1) }), .number(Int64(tours.count)),
      .number(Int64(Set(tours.map(\.lorry)).count)),
      .number(tours.reduce(0) { $0 + $1.minutes }), .number(tours.reduce(0) { $0 + $1.metres }),
      .number(tours.reduce(0) { $0 + $1.cost }),
    ]
  }

  /// When each team moves.
  var teams: Table {
    Table(
      Term("teams_moving", "title.teams_moving"),
      [
        Table.Column(.unit), Table.Column(.unitName), Table.Column(Term("team")),
        Table.Column(.fromOffice), Table.Column(.toOffice),
        Table.Column(Term("people_moving"), .count), Table.Column(Term("gap_date"), .date),
        Table.Column(Term("there_on"), .date),
      ],
      rows: waves.teams.map { team in
        [
          .text(team.unit), directory.unitName(team.unit),
          Table.Cell(team.team.map { directory.team($0, of: team.unit) }),
          .text(team.fromOffice), .text(team.toOffice), .number(team.people),
          content.gapDate(team.gap), .text(content.arrivals[Int(team.gap.index)].description),
        ]
      })
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What lorries do and carry.
struct WaveTours {
  private let content: WavesContent
  private var waves: WavePlan { content.waves }
  private var directory: Directory { content.content.directory }

  init(_ content: WavesContent) { self.content = content }

  /// What is loaded and unloaded at each stop of each tour, in the order of loading: at one stop what is
  /// unloaded last goes in first.
  var loading: Table {
    let loads = Dictionary(grouping: waves.loads, by: \.tour)
    return Table(
      Term("by_lorry"),
      [
        Table.Column(Term("gap_date"), .date), Table.Column(Term("lorry")),
        Table.Column(Term("tour")), Table.Column(Term("stop")), Table.Column(.office),
        Table.Column(.officeName), Table.Column(Term("handling", "term.load_handling")),
        Table.Column(.assetClass),
        Table.Column(.quantity, .count), Table.Column(Term("litres"), .count),
        Table.Column(Term("for_office")),
      ],
      rows: waves.tours.positions.flatMap { tour in
        waves.tours[tour].stops.indices.flatMap { stop in
          rows(tour, stop, loads[tour] ?? [])
        }
      })
  }

  /// What is handled at one stop: unloaded first, then loaded, the last stop first.
  private func rows(
    _ tour: Position<WavePlan.Tour>, _ stop: Int, _ loads: [WavePlan.Load]
  ) -> [[Table.Cell]] {
    let stated = waves.tours[tour]
    let unloaded = classes(of: loads.filter { $0.drop == stop })
      .map { row(tour, stop, Term("unload"), $0, .none) }
    let loaded = stated.stops.indices.reversed().flatMap { drop in
      classes(of: loads.filter { $0.pickUp == stop && $0.drop == drop })
        .map { row(tour, stop, Term("load"), $0, .text(stated.stops[drop])) }
    }
    return unloaded + loaded
  }

  private typealias Handled = (assetClass: String, items: Int64, litres: Int64)

  private func classes(of loads: [WavePlan.Load]) -> [Handled] {
    var sums: [String: Handled] = [:]
    for load in loads {
      let asset = content.content.asset(content.line(load))
      let id = content.content.inventory.classes[asset.assetClass].id
      let sum = sums[id] ?? (id, 0, 0)
      sums[id] = (id, sum.items + load.count, sum.litres + content.litres(load))
    }
    return sums.values.sorted { ($1.litres, $0.assetClass) < ($0.litres, $1.assetClass) }
  }

  private func row(
    _ tour: Position<WavePlan.Tour>, _ stop: Int, _ handling: Term, _ handled: Handled,
    _ destination: Table.Cell
  ) -> [Table.Cell] {
    let stated = waves.tours[tour]
    return [
      content.gapDate(stated.gap), .text("\(stated.lorry)"), .text("\(tour.index + 1)"),
      .text("\(stop + 1)"), .text(stated.stops[stop]), directory.officeName(stated.stops[stop]),
      .term(handling), .text(handled.assetClass), .number(handled.items),
      .number(handled.litres), destination,
    ]
  }

  /// A row for each line and load.
  var lines: Table {
    Table(
      Term("lines", "title.wave_lines"),
      [
        Table.Column(Term("waves")), Table.Column(Term("line")), Table.Column(Term("load_number")),
        Table.Column(Term("gap_date"), .date), Table.Column(.fromUnit), Table.Column(.fromOffice),
        Table.Column(.toUnit), Table.Column(.toOffice), Table.Column(.assetClass),
        Table.Column(.tag), Table.Column(.name), Table.Column(Term("planned_items"), .count),
        Table.Column(Term("lorry")), Table.Column(Term("tour")), Table.Column(Term("team")),
      ], rows: numbered.map(line))
  }

  /// Loads with their numbers within their line.
  private var numbered: [(load: WavePlan.Load, number: Int)] {
    var counts: [Position<Plan.Assignment>: Int] = [:]
    return waves.loads.map { load in
      counts[load.line, default: 0] += 1
      return (load, counts[load.line, default: 0])
    }
  }

  private func line(_ load: WavePlan.Load, _ number: Int) -> [Table.Cell] {
    let (line, tour) = (content.line(load), waves.tours[load.tour])
    let asset = content.content.asset(line)
    let team = load.team.map { waves.teams[$0] }
    return [
      .text(content.digest.short),
      .text(LineID(plan: waves.plan, line, in: content.content.plan).text), .text("\(number)"),
      content.gapDate(tour.gap), .text(line.fromUnit), .text(line.fromOffice),
      .text(line.toUnit), .text(line.toOffice),
      .text(content.content.inventory.classes[asset.assetClass].id), Table.Cell(line.tag),
      .text(asset.name), .number(load.count), .text("\(tour.lorry)"),
      .text("\(load.tour.index + 1)"),
      Table.Cell(team.map { team in team.team.map { directory.team($0, of: team.unit) } ?? "–" }),
    ]
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What leaves and comes, office by office and unit by unit.
struct WavePlaces {
  private let content: WavesContent
  private var waves: WavePlan { content.waves }
  private var directory: Directory { content.content.directory }

  init(_ content: WavesContent) { self.content = content }

  /// A place in a gap.
  private struct Key: Hashable, Comparable {
    let id: String
    let gap: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.id, left.gap) < (right.id, right.gap)
    }
  }

  /// What leaves and comes there.
  private struct Traffic {
    var peopleLeaving: Int64 = 0
    var peopleComing: Int64 = 0
    var itemsLeaving: Int64 = 0
    var itemsComing: Int64 = 0
    var stops: Int64 = 0

    var cells: [Table.Cell] {
      [peopleLeaving, peopleComing, itemsLeaving, itemsComing, stops].map { .number($0) }
    }
  }

  private static let columns = [
    Table.Column(Term("people_leaving"), .count), Table.Column(Term("people_coming"), .count),
    Table.Column(Term("items_leaving"), .count), Table.Column(Term("items_coming"), .count),
  ]

  /// What leaves and comes at each office in each gap.
  var byOffice: Table {
    var traffic: [Key: Traffic] = [:]
    func change(_ id: String, _ gap: Position<MoveCalendar.Gap>, _ body: (inout Traffic) -> Void) {
      body(&traffic[Key(id: id, gap: Int(gap.index)), default: Traffic()])
    }
    for team in waves.teams {
      change(team.fromOffice, team.gap) { $0.peopleLeaving += team.people }
      change(team.toOffice, team.gap) { $0.peopleComing += team.people }
    }
    for load in waves.loads {
      let (line, gap) = (content.line(load), waves.tours[load.tour].gap)
      change(line.fromOffice, gap) { $0.itemsLeaving += load.count }
      change(line.toOffice, gap) { $0.itemsComing += load.count }
    }
    for tour in waves.tours { for stop in tour.stops { change(stop, tour.gap) { $0.stops += 1 } } }
    var table = Table(
      Term("by_office"),
      [Table.Column(.office), Table.Column(.officeName), Table.Column(Term("gap_date"), .date)]
        + Self.columns + [Table.Column(Term("lorry_stops"), .count)],
      rows: traffic.keys.sorted().map { key in
        [
          .text(key.id), directory.officeName(key.id), content.gapDate(Position(key.gap)),
        ] + (traffic[key]?.cells ?? [])
      })
    table.addTotals()
    return table
  }

  /// What each unit gives and gets in each gap.
  var byUnit: Table {
    var traffic: [Key: Traffic] = [:]
    for team in waves.teams {
      let key = Key(id: team.unit, gap: Int(team.gap.index))
      traffic[key, default: Traffic()].peopleLeaving += team.people
      traffic[key, default: Traffic()].peopleComing += team.people
    }
    for load in waves.loads {
      let (line, gap) = (content.line(load), Int(waves.tours[load.tour].gap.index))
      traffic[Key(id: line.fromUnit, gap: gap), default: Traffic()].itemsLeaving += load.count
      traffic[Key(id: line.toUnit, gap: gap), default: Traffic()].itemsComing += load.count
    }
    var table = Table(
      .byUnit,
      [Table.Column(.unit), Table.Column(.unitName), Table.Column(Term("gap_date"), .date)]
        + Self.columns,
      rows: traffic.keys.sorted().map { key in
        [
          .text(key.id), directory.unitName(key.id), content.gapDate(Position(key.gap)),
        ] + (traffic[key]?.cells.dropLast() ?? [])
      })
    table.addTotals()
    return table
  }

  /// What stays in offices that close; none where none close or nothing stays.
  var leftBehind: [Table] {
    let closing = Set(waves.calendar.closing.named.map(\.name))
    let inventory = content.content.inventory
    var sums: [String: (items: Int64, litres: Int64)] = [:]
    for remainder in content.content.plan.surplus {
      let asset = inventory.assets[remainder.items.row]
      let office = inventory.offices[asset.office].id
      guard closing.contains(office) else { continue }
      let litres = inventory.classes[asset.assetClass].litres ?? 0
      let sum = sums[office] ?? (0, 0)
      sums[office] = (
        sum.items + remainder.items.count, sum.litres + remainder.items.count * litres
      )
    }
    guard !sums.isEmpty else { return [] }
    return [
      Table(
        Term("left_in_closing"),
        [
          Table.Column(.office), Table.Column(.officeName), Table.Column(.quantity, .count),
          Table.Column(Term("litres"), .count),
        ],
        rows: sums.sorted { $0.key < $1.key }.map { office, sum in
          [
            .text(office), directory.officeName(office), .number(sum.items), .number(sum.litres),
          ]
        })
    ]
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

public import Comparison
public import Documents
internal import Inventory
internal import Words

/// The points of a sweep: what each sets, and what its plan reaches.
public struct SweepReport: Sendable {
  let points: [SweepPoint]
  /// The two levels whose corners are marked.
  let levels: (first: Scenario.Level, second: Scenario.Level)
  /// The numbers of the points that are corners.
  let corners: Set<Int>
  private let scenario: Scenario
  private let asked: Int?
  private let isComplete: Bool?

  /// The points of a sweep of a scenario.
  ///
  /// - Parameter asked: how many points there should have been.
  public init(_ points: [SweepPoint], of scenario: Scenario, asked: Int) {
    (self.points, self.scenario, self.asked, isComplete) = (points, scenario, asked, nil)
    levels = Self.levels(of: points, scenario)
    corners = SweepPoint.corners(of: points, levels.first, levels.second)
  }

  /// The corners of two levels of a scenario.
  public init(_ corners: Frontier.Corners, of frontier: Frontier, in scenario: Scenario) {
    (points, self.scenario, asked) = (corners.points, scenario, nil)
    isComplete = corners.isComplete
    levels = (frontier.first, frontier.second)
    self.corners = Set(corners.points.filter { $0.status == .optimal }.map(\.number))
  }

  /// Purchases and moving where both count, else the first two levels after unmet needs.
  private static func levels(
    of points: [SweepPoint], _ scenario: Scenario
  ) -> (first: Scenario.Level, second: Scenario.Level) {
    let counted = (points.compactMap(\.plan).first?.head.scenario ?? scenario).objective
    if counted.contains(.purchases), counted.contains(.moving) { return (.purchases, .moving) }
    let others = counted.filter { $0 != .unmet }
    return (others.first ?? .unmet, others.dropFirst().first ?? .unmet)
  }

  /// The content for every format; CSV holds a line for each level of each point.
  public var report: Report {
    let head = points.compactMap(\.plan).first?.head
    return Report(
      Term("sweep", "title.sweep"), currency: head?.currency, facts: facts(head), notes: notes,
      tables: [pointsTable, long], hasDetails: true, record: record)
  }

  private func facts(_ head: Plan.Head?) -> [Report.Fact] {
    let origin = head.map {
      [
        Report.Fact(.inventory, .text($0.inventoryName)),
        Report.Fact(.revision, .text($0.revision.short)),
      ]
    }
    return (origin ?? []) + [Report.Fact(.scenario, .text(scenario.name))]
  }

  private var notes: [Message] {
    let undone = asked.map { $0 - points.count } ?? 0
    let cut = undone > 0 ? [Message("note.points_left_out", ["points": undone])] : []
    let frontier = isComplete.map {
      $0 ? Message("note.all_corners") : Message("note.more_corners")
    }
    let unproven = points.count(where: \.isUnproven)
    let stopped =
      unproven > 0
      ? [Message("note.points_unproven", ["points": Message.Value.number(Int64(unproven))])] : []
    return cut + stopped + [frontier].compactMap(\.self)
  }

  /// A point a row.
  private var pointsTable: Table {
    let shown = Scenario.Level.allCases.filter { level in
      points.contains { $0.plan?.head.scenario.objective.contains(level) ?? false }
    }
    return Table(
      Term("points"),
      [Table.Column(Term("point"), .count)] + keys.map { Table.Column(Term(verbatim: $0)) }
        + shown.map { Table.Column(Term($0), .count) }
        + [Table.Column(.status), Table.Column(Term("corner"))],
      rows: points.map { point in
        [.number(Int64(point.number))] + keys.map { value($0, point) }
          + shown.map { level in
            point.amounts.map { .measured($0[level], level.kind) } ?? .none
          } + [status(point), corners.contains(point.number) ? .term(Term("corner")) : .none]
      })
  }

  private var keys: [String] {
    points.flatMap(\.settings).map(\.key).reduce(into: []) { keys, key in
      if !keys.contains(key) { keys.append(key) }
    }
  }

  private func value(_ key: String, _ point: SweepPoint) -> Table.Cell {
    Table.Cell(point.settings.first { $0.key == key }?.value)
  }

  private func status(_ point: SweepPoint) -> Table.Cell {
    .term(point.status.map { Term($0) } ?? Term("unfit"))
  }

  /// A level of a point a row.
  private var long: Table {
    Table(
      .levels,
      [Table.Column(Term("point"), .count)] + keys.map { Table.Column(Term(verbatim: $0)) } + [
        Table.Column(.level), Table.Column(.value, .count), Table.Column(.bound, .count),
        Table.Column(.status),
      ],
      rows: points.flatMap { point in
        let start: [Table.Cell] = [.number(Int64(point.number))] + keys.map { value($0, point) }
        let levels = point.plan?.head.levels ?? []
        guard point.amounts != nil else {
          return [start + [.none, .none, .none, status(point)]]
        }
        return levels.map { level in
          start + [
            .term(Term(level.level)), .measured(level.value, level.level.kind),
            .measured(level.bound, level.level.kind), status(point),
          ]
        }
      })
  }
}

extension SweepReport {
  /// The version of the JSON that scripts read.
  private static let version: Int64 = 1

  private var record: Record {
    let record = Record([
      "report": .cell(.text("sweep")), "version": .cell(.number(Self.version)),
      "scenario": .cell(.text(scenario.name)),
      "corners_of": .cells([.text(levels.first.rawValue), .text(levels.second.rawValue)]),
      "points": .records(points.map(record)),
    ])
    return isComplete.map { record.adding("complete", .cell(Table.Cell($0))) } ?? record
  }

  private func record(_ point: SweepPoint) -> Record {
    let levels = point.amounts == nil ? [] : point.plan?.head.levels ?? []
    return Record([
      "point": .cell(.number(Int64(point.number))),
      "settings": .record(Record(texts: point.settings.map { ($0.key, $0.value) })),
      "status": .cell(.text(point.status?.rawValue ?? "unfit")),
      "levels": .record(Record(levels.map { ($0.level.rawValue, $0.value) })),
      "bounds": .record(Record(levels.map { ($0.level.rawValue, $0.bound) })),
      "corner": .cell(Table.Cell(corners.contains(point.number))),
    ])
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
internal import Words

/// A wave plan beside its plan and inventory, checked to fit, so that reports can be made.
public struct WavesContent: Sendable {
  let waves: WavePlan
  let digest: Digest
  let content: PlanContent
  /// The day at whose opening each gap's loads are there.
  let arrivals: [Day]

  /// A wave plan with its plan.
  ///
  /// - Throws: where the wave plan is of another plan, or names what its plan does not have.
  public init(_ waves: WavePlan, digest: Digest, _ content: PlanContent) throws(ReportError) {
    (self.waves, self.digest, self.content) = (waves, digest, content)
    let first = waves.calendar.firstDay ?? .epoch
    arrivals = waves.calendar.days.map { first + $0 }
    let lines = content.plan.assignments.count
    guard waves.plan == content.digest, arrivals.count == waves.calendar.gaps.count,
      waves.loads.allSatisfy({ isWithin($0, lines) })
    else { throw .inconsistent(.waves) }
  }

  private func isWithin(_ load: WavePlan.Load, _ lines: Int) -> Bool {
    let stops = waves.tours[load.tour].stops.indices
    return Int(load.line.index) < lines && stops.contains(load.pickUp) && stops.contains(load.drop)
  }

  /// What a load carries and between which offices.
  func line(_ load: WavePlan.Load) -> Plan.Assignment { content.plan.assignments[load.line] }

  /// The volume of a load, in litres.
  func litres(_ load: WavePlan.Load) -> Int64 {
    let asset = content.asset(line(load))
    return load.count * (content.inventory.classes[asset.assetClass].litres ?? 0)
  }

  /// When a gap begins.
  func gapDate(_ gap: Position<MoveCalendar.Gap>) -> Table.Cell {
    .text(waves.calendar.gaps[gap].date.description)
  }

  /// Where the wave plan comes from, and how good it is.
  var facts: [Report.Fact] {
    [
      Report.Fact(Term("waves"), .text(digest.description)),
      Report.Fact(.plan, .text(waves.plan.description)),
      Report.Fact(.inventory, .text(waves.inventoryName)),
      Report.Fact(.revision, .text(waves.revision.description)),
      Report.Fact(.program, .text(waves.program)),
      Report.Fact(Term("first_day"), Table.Cell(waves.calendar.firstDay?.description), .date),
      Report.Fact(Term("last_day"), Table.Cell(waves.calendar.lastDay?.description), .date),
      Report.Fact(.status, .term(Term(waves.status))),
      Report.Fact(Term("openings_below_minimum"), .term(below)),
    ] + savings
  }

  /// How many openings are below the minimum somewhere.
  private var below: Term {
    guard !waves.shortages.isEmpty else { return Term("0", "waves.none-below") }
    let openings = waves.calendar.openings.count { day in
      waves.shortages.contains { $0.from <= day && day <= $0.to }
    }
    return Term("\(openings)", "waves.some-below", ["count": Int64(openings)])
  }

  /// What tours save against lorries of each lane alone, and what no tours could save.
  private var savings: [Report.Fact] {
    let metres = waves.tours.reduce(0) { $0 + $1.metres }
    let cost = waves.tours.reduce(0) { $0 + $1.cost }
    return [
      Report.Fact(Term("tours"), .number(Int64(waves.tours.count)), .count),
      Report.Fact(Term("tours_alone"), .number(waves.alone.tours), .count),
      Report.Fact(Term("lorry_way"), .number(metres), .metres),
      Report.Fact(Term("lorry_way_alone"), .number(waves.alone.metres), .metres),
      Report.Fact(Term("lorry_way_saved"), .number(waves.alone.metres - metres), .metres),
      Report.Fact(Term("lorry_cost"), .number(cost), .money),
      Report.Fact(Term("lorry_cost_alone"), .number(waves.alone.cost), .money),
      Report.Fact(Term("lorry_cost_saved"), .number(waves.alone.cost - cost), .money),
    ]
  }
}

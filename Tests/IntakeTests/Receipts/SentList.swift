// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Intake
internal import Inventory
internal import Planning

/// The list of lines of An Biên's plan as somebody sends it back.
struct SentList: Sendable {
  /// The list that goes out; nil where the inventory cannot be planned, which other tests say.
  static let moves: MoveList? = plan.map { MoveList($0.plan, $0.inventory, digest: digest) }
  static let digest = Digest(of: "plan".utf8)
  /// The plan is of 1 July 2025, and the list comes back on 31 August.
  static let period: HandOverPeriod? = plan.map {
    HandOverPeriod(of: $0.plan, until: .epoch + 20_331)
  }
  static let offices: Set<String> = Set(plan?.inventory.offices.map(\.id) ?? [])

  private static let plan: (plan: Plan, inventory: Inventory)? = {
    let folder = Checkout.root.appending(path: "inventories/an-bien").path
    guard let files = try? PackageReader.files(inFolder: folder),
      let inventory = PackageReader.read(files).inventory
    else { return nil }
    var scenario = Scenario(name: "base", inventoryFolder: "..")
    scenario.needs.normSet = inventory.norms.first?.set
    scenario.date = PartialDate(year: 2025, month: 7, day: 1)
    let plan = try? Planner(program: "reallot test").plan(scenario, on: inventory)
    return plan.map { ($0, inventory) }
  }()

  /// The cells that are other than they went out, by 0-based row.
  let cells: [Int: [MoveListColumn: String]]
  /// What was known before.
  let known: Receipts
  /// The list that goes out: a row for each line, or for each load of waves.
  let moves: MoveList?

  init(
    _ cells: [Int: [MoveListColumn: String]], known: Receipts = Receipts(),
    moves: MoveList? = Self.moves
  ) {
    (self.cells, self.known, self.moves) = (cells, known, moves)
  }

  /// The list of waves that carry every line in one gap.
  static func carried(on day: Day) -> MoveList? {
    plan.map { plan, inventory in
      var calendar = MoveCalendar()
      calendar.gaps = [.init(date: day)]
      let tour = WavePlan.Tour(
        gap: Position(0), lorry: 1, stops: [], metres: 0, minutes: 0, cost: 0)
      let loads = plan.assignments.enumerated().filter { $0.element.kind != .stay }.map {
        WavePlan.Load(
          line: Position($0.offset), count: $0.element.items.count, tour: Position(0), pickUp: 0,
          drop: 1, team: nil)
      }
      let waves = WavePlan(
        program: "test 1", plan: digest, inventoryName: "", revision: digest, currency: "",
        calendar: calendar, status: .feasible, levels: [], teams: [], tours: [tour], loads: loads,
        shortages: [], alone: .init(tours: 0, metres: 0, cost: 0),
        prices: .init(leaving: [], arriving: []))
      return MoveList(
        waves, id: "0123456789ab", until: nil, of: plan, inventory, digest: digest)
    }
  }

  /// The file: a header and the first rows up to the last that is changed.
  var text: String {
    let header = MoveListColumn.allCases.map(\.rawValue).joined(separator: ",")
    let rows = (moves?.rows ?? []).prefix((cells.keys.max() ?? 0) + 1)
    let lines = rows.enumerated().map { index, row in
      MoveListColumn.allCases.map { column in
        "\"\(cells[index]?[column] ?? row.given[column] ?? "")\""
      }.joined(separator: ",")
    }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }

  /// What came back; nil where it cannot be read.
  func received() throws -> ReceivedList? {
    guard let moves, let period = Self.period else { return nil }
    return try ReceivedList(
      RegisterFile(name: "list.csv", bytes: Array(text.utf8)), of: Self.digest, moves: [moves],
      known: known, offices: Self.offices, in: period)
  }

  /// All that is said of it.
  var findings: [Finding] {
    guard let received = try? received() else { return [] }
    return received.faults + received.conflicts + received.corrections
  }
}

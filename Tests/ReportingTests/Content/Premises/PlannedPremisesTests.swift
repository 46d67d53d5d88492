// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Intake
internal import Inventory
internal import Planning
internal import Reporting
internal import Testing
internal import Words

/// The report of a plan that the planner made, against sums worked out beside it.
struct PlannedPremisesTests {
  private static func parts() throws -> (plan: Plan, inventory: Inventory) {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../../inventories/an-bien").standardizedFileURL.path
    let inventory = try #require(PackageReader.load(folder: folder).inventory)
    let scenario = try ScenarioReader().scenario(at: folder + "/scenarios/premises.yaml")
    return (try Planner(program: "reallot test").plan(scenario, on: inventory), inventory)
  }

  @Test func `Kept and freed offices are all offices, and people are all people`() throws {
    let (plan, inventory) = try Self.parts()
    let report = try PremisesReport(
      PlanContent(plan: plan, inventory: inventory, digest: Digest(of: "plan".utf8)))
    #expect(report.keptCount + report.premises.freed.count == inventory.offices.count)
    let people = inventory.posts.reduce(0) { $0 + $1.headcount }
    #expect(report.placedPeople + report.unplacedPeople == people)
    let usable = inventory.offices.reduce(Fraction.zero) { $0.adding($1.usableArea) ?? .zero }
    let kept = report.premises.units.reduce(Int64(0)) { $0 + $1.space.keptArea }
    #expect(Fraction(kept + report.freedArea) == usable.multiplied(by: Fraction(10_000)))
    let running = inventory.offices.reduce(Int64(0)) { $0 + ($1.runningCostPerYear ?? 0) }
    let keptCost = report.premises.units.flatMap(\.offices).reduce(0) { $0 + $1.runningCost }
    #expect(keptCost == report.runningCostAfter)
    #expect(keptCost + report.premises.freed.reduce(0) { $0 + $1.runningCost } == running)
  }

  @Test func `A line for each team tells its office and why`() throws {
    let (plan, inventory) = try Self.parts()
    let report = try PremisesReport(
      PlanContent(plan: plan, inventory: inventory, digest: Digest(of: "plan".utf8))
    ).report
    let lines = CSVFormat().text(of: report).split(separator: "\n")
    let teams = Set(inventory.posts.map { "\($0.unit.index)/\($0.team ?? $0.id)" })
    #expect(lines.count == teams.count + 1)
    #expect(
      lines[0]
        == "unit,unit_name,team,team_name,part,office,office_name,people,needed_area_cm2,why,"
        + "rules,level,by,other_office,most_area_cm2,most_seats")
  }

  /// The lines of the teams, and the page, of the plan on An Biên with other teams.
  private static func shown(
    _ change: (inout Inventory.Tables) -> Void
  ) throws -> (lines: String, page: String) {
    let (plan, inventory) = try parts()
    var tables = inventory.tables
    change(&tables)
    let report = try PremisesReport(
      PlanContent(plan: plan, inventory: Inventory(tables), digest: Digest(of: "plan".utf8)))
    return (CSVFormat().text(of: report.report), PremisesPage(.english).text(of: report))
  }

  @Test func `A page shows names of teams instead of ids, and lines show both`() throws {
    let (lines, page) = try Self.shown { _ in }
    #expect(lines.contains(",economy,\"Phòng Kinh tế, Hạ tầng và Đô thị\",,"))
    #expect(
      page.contains(
        "(together: “Thường trực và các Ban HĐND”, “Lãnh đạo UBND, Văn phòng HĐND và UBND”)"))
    #expect(page.contains("<td>Ủy ban MTTQ Việt Nam</td>"))
    #expect(page.contains("<title>Ủy ban MTTQ Việt Nam: "))
    #expect(page.contains("\">Ủy ban MTTQ Việt Nam</li>"))
    #expect(!page.contains("economy") && !page.contains("<th>Team</th>"))
  }

  @Test func `Text calls the teams of a rule by their ids, beside which their names stand`() throws
  {
    let (plan, inventory) = try Self.parts()
    let report = try PremisesReport(
      PlanContent(plan: plan, inventory: inventory, digest: Digest(of: "plan".utf8))
    ).report
    let text = TextFormat(.english).text(of: report)
    #expect(text.contains(" rule 1 (together: council, government)\n"))
    #expect(text.contains("  council     Thường trực và các Ban HĐND  "))
  }

  @Test func `The column of parts is on a page only where a team is divided`() throws {
    #expect(try !Self.shown { _ in }.page.contains("<th class=\"n\">Part</th>"))
    let divided = PremisesPage(.english).text(of: try PremisesReport(SamplePremises.content()))
    #expect(divided.components(separatedBy: "<th class=\"n\">Part</th>").count == 2)
  }

  @Test func `Without names a page shows ids, and with some both`() throws {
    let nameless = try Self.shown { $0.teams = [] }
    #expect(nameless.lines.contains(",economy,,,"))
    #expect(nameless.page.contains("(together: council, government)"))
    #expect(nameless.page.contains("<td>economy</td>"))
    #expect(!nameless.page.contains("<th>Team name</th>"))
    let some = try Self.shown { $0.teams.removeAll { $0.id == "economy" } }
    #expect(some.page.contains("<th>Team</th><th>Team name</th>"))
    #expect(some.page.contains("<td>economy</td><td></td>"))
    #expect(some.page.contains("<title>economy: "))
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Testing
internal import Words

struct PremisesReportTests {
  @Test func `A plan without premises is refused in words`() throws {
    let content = try AvoidanceReportTests.content()
    let error = #expect(throws: ReportError.self) { try PremisesReport(content) }
    #expect(
      error?.description
        == "the plan has no premises part, since its scenario 'base' takes workplaces as given; run a "
        + "scenario that has 'premises:'")
  }

  @Test func `A unit or office that the inventory does not have is refused`() throws {
    let parts = try SamplePremises.parts()
    for alter: (inout Plan.Premises) -> Void in [
      { $0.units[0].unit = "x" }, { $0.freed[0].unit = "x" }, { $0.freed[0].office = "x" },
      { $0.units[0].offices[0].office = "x" }, { $0.units[0].placements[0].office = "x" },
    ] {
      var plan = parts.plan
      var premises = SamplePremises.premises
      alter(&premises)
      plan.premises = premises
      let content = try PlanContent(
        plan: plan, inventory: parts.inventory, digest: Digest(of: "plan".utf8))
      let error = #expect(throws: ReportError.self) { try PremisesReport(content) }
      #expect(error?.description.hasPrefix("the plan names the ") == true)
    }
  }

  @Test func `Amounts that sums cannot hold are refused`() throws {
    let parts = try SamplePremises.parts()
    for alter: (inout Plan.Premises) -> Void in [
      { $0.freed[0].runningCost = .min }, { $0.units[0].space.normArea = .max },
      { $0.units[0].levels[0].bound = .min }, { $0.units[0].placements[0].posts[0].people = .max },
    ] {
      var plan = parts.plan
      var premises = SamplePremises.premises
      alter(&premises)
      plan.premises = premises
      let content = try PlanContent(
        plan: plan, inventory: parts.inventory, digest: Digest(of: "plan".utf8))
      #expect(throws: ReportError.amountsTooLarge) { try PremisesReport(content) }
    }
  }

  @Test func `Headline numbers are the sums of units and offices`() throws {
    let report = try PremisesReport(try SamplePremises.content())
    #expect(report.placedPeople == 6 + 55)
    #expect(report.unplacedPeople == 4)
    #expect(report.keptCount == 3)
    #expect(report.freedArea == 3_493_000 + 3_747_000 + 3_770_000)
    #expect(report.optimalCount == 1)
  }

  @Test func `Running cost is saved only of offices where people worked before`() throws {
    var parts = try SamplePremises.parts()
    parts.plan.premises = SamplePremises.premises
    let kept: Set = ["s-11383-2", "s-11401-1", "s-11395-1"]
    let occupied = Set(
      parts.inventory.posts.filter { $0.headcount > 0 }.compactMap {
        $0.office.map { parts.inventory.offices[$0].id }
      })
    func cost(_ offices: Set<String>) -> Money {
      parts.inventory.offices.reduce(0) {
        $0 + (offices.contains($1.id) ? $1.runningCostPerYear ?? 0 : 0)
      }
    }
    let report = try PremisesReport(
      try PlanContent(
        plan: parts.plan, inventory: parts.inventory, digest: Digest(of: "plan".utf8)))
    #expect(report.savedRunningCost == cost(occupied) - cost(kept))
    #expect(report.runningCostAfter == 83_775_000 + 94_750_000 + 88_875_000)
    let unused = Set(SamplePremises.premises.freed.map(\.office)).subtracting(occupied)
    #expect(report.unusedRunningCost == cost(unused))
  }

  @Test func `Totals of tables are those of the plan`() throws {
    let report = try PremisesReport(try SamplePremises.content()).report
    func total(_ table: String, _ column: String) throws -> Int64? {
      let table = try #require(report.tables.first { $0.term.name == table })
      let index = try #require(table.columns.firstIndex { $0.term.name == column })
      return try #require(table.totals)[index].number
    }
    #expect(try total("kept_offices", "usable_area_cm2") == 3_351_000 + 3_790_000 + 3_555_000)
    #expect(try total("kept_offices", "people") == 61)
    #expect(try total("kept_offices", "area_per_person_cm2") == nil)
    #expect(try total("freed_offices", "items_left") == 25)
    #expect(try total("surplus_premises", "quantity") == 3)
    #expect(try total("surplus_premises", "usable_area_cm2") == 11_010_000)
    #expect(try total("space", "difference_cm2") == 3_351_000 + 18_355_000 - 1_665_000 - 16_372_500)
  }

  @Test func `Every item that stays in an office that becomes free is counted once`() throws {
    let content = try SamplePremises.content()
    let parts = try SamplePremises.parts()
    let table = try #require(
      PremisesReport(content).report.tables.first { $0.term.name == "items_in_freed_offices" })
    let freed = Set(SamplePremises.premises.freed.map(\.office))
    var expected: Int64 = 0
    for asset in parts.inventory.assets
    where freed.contains(parts.inventory.offices[asset.office].id) { expected += asset.quantity }
    for assignment in parts.plan.assignments
    where freed.contains(assignment.fromOffice) && assignment.toOffice != assignment.fromOffice {
      expected -= assignment.items.count
    }
    #expect(table.totals?[4].number == expected)
  }

  @Test func `An office of a unit short of space is not said to be unneeded`() throws {
    let parts = try SamplePremises.parts()
    var (plan, premises) = (parts.plan, SamplePremises.premises)
    func reasons() throws -> [String] {
      plan.premises = premises
      let content = try PlanContent(
        plan: plan, inventory: parts.inventory, digest: Digest(of: "plan".utf8))
      let tables = try PremisesReport(content).report.tables
      let table = try #require(tables.first { $0.term.name == "freed_offices" })
      let lines = CSVFormat().text(of: table).split(separator: "\n")
      return lines.dropFirst().map {
        String($0.split(separator: ",", omittingEmptySubsequences: false)[4])
      }
    }
    let short = try reasons()
    premises.units[1].placements.removeAll { $0.office == nil }
    let placed = try reasons()
    #expect(placed == premises.freed.map(\.reason.rawValue))
    #expect(placed.contains("released"))
    #expect(short == placed.map { $0 == "released" ? "unused_while_short" : $0 })
  }
}

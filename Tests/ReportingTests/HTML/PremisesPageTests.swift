// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Inventory
internal import Reporting
internal import Testing
internal import Words

struct PremisesPageTests {
  @Test(arguments: Language.allCases)
  func `The page has one script, no outside resources, and escapes what the plan says`(
    language: Language
  ) throws {
    let page = PremisesPage(language).text(
      of: try PremisesReport(try SamplePremises.content()))
    for forbidden in ["http:", "https:", "url(", "<front>", "<img", "<link"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.contains("&lt;front&gt;"))
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
  }

  @Test func `Each team stands in the picture as often as it is somewhere before or after`() throws
  {
    let page = PremisesPage(.english).text(of: try PremisesReport(try SamplePremises.content()))
    // Four people of the party have no place: they are drawn too, as their part.
    #expect(page.split(separator: "<title>Đảng ủy và cơ quan tham mưu: ").count - 1 == 3)
    #expect(page.split(separator: "<title>Trung tâm Phục vụ hành chính công: 6, ").count - 1 == 4)
    #expect(page.split(separator: "class=\"empty\"").count - 1 >= 2)
  }

  @Test func `An office of another unit is marked, and is not said to have been empty`() throws {
    let parts = try SamplePremises.parts()
    var (plan, premises) = (parts.plan, SamplePremises.premises)
    premises.units[1].offered = ["s-11401-1"]
    plan.premises = premises
    let report = try PremisesReport(
      PlanContent(plan: plan, inventory: parts.inventory, digest: Digest(of: "plan".utf8)))
    // The name is cut, so that the line has room.
    let marked = "3 · Trụ sở Phường An D… · of another unit · People: "
    #expect(PremisesPage(.english).text(of: report).contains(marked))
    let own = PremisesPage(.english).text(of: try PremisesReport(try SamplePremises.content()))
    #expect(!own.contains("of another unit"))
  }

  @Test func `Numbers that no plan of ours has still make a page`() throws {
    let parts = try SamplePremises.parts()
    for number in [Int64.min, -1, 0, 1 << 55] {
      var plan = parts.plan
      var premises = SamplePremises.premises
      premises.units[1].placements[0].why = .rule(Int(number))
      premises.units[1].placements[1].why = .heldOut(rules: [Int(number)])
      premises.units[1].placements[2].why = .noRoom(area: number)
      premises.units[1].placements[3].why = .best(.space, by: number, thanOffice: "x")
      premises.units[1].placements[4].area = max(number, -1)
      premises.units[1].offices[0].people = max(number, -1)
      premises.units[1].offices[0].usableArea = max(number, -1)
      premises.trials[0].premises = [number]
      plan.premises = premises
      let content = try PlanContent(
        plan: plan, inventory: parts.inventory, digest: Digest(of: "plan".utf8))
      let report = try PremisesReport(content)
      #expect(PremisesPage(.korean).text(of: report).hasSuffix("</html>\n"))
      #expect(!TextFormat(.vietnamese).text(of: report.report).isEmpty)
    }
  }
}

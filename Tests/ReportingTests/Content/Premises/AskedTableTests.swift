// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

@testable import Reporting

/// What a scenario asks of layouts, as a table.
struct AskedTableTests {
  private static func report() throws -> PremisesReport {
    let parts = try SamplePremises.parts()
    var (plan, premises) = (parts.plan, Scenario.Premises())
    premises.offices = .shared
    premises.keep = [
      .init(kind: .atMost, count: 3), .init(unit: "n-11407", kind: .exactly, count: 2),
    ]
    premises.counterDistanceMetres = 5_500
    premises.closing = [
      .init(office: "s-11407-1", day: try #require(PartialDate("2025-06-30")))
    ]
    premises.rules = [
      .init(.together(["council", "party"])), .init(.apart(["economy", "x"]), unit: "n-11407"),
      .init(.near(["party", "front"], weight: 10)),
      .init(.fixed(team: "service", office: "s-11401-1"), unit: "n-11407"),
    ]
    plan.head.scenario.premises = premises
    plan.premises = SamplePremises.premises
    return try PremisesReport(
      try PlanContent(plan: plan, inventory: parts.inventory, digest: Digest(of: "plan".utf8)))
  }

  @Test func `Everything that a scenario asks has a row`() throws {
    #expect(
      CSVFormat().text(of: try Self.report().askedTable) == """
        rule,condition,unit,unit_name,teams,office,office_name,value
        ,shared,,,,,,
        ,at_most,,,,,,3
        ,exactly,n-11407,Phường An Biên,,,,2
        ,counter_distance_m,,,,,,5500
        ,closing,,,,s-11407-1,Trụ sở Phường Vĩnh Niệm cũ,2025-06-30
        1,together,,,"council, party",,,
        2,apart,n-11407,Phường An Biên,"economy, x",,,
        3,near,,,"party, front",,,10
        4,fixed,n-11407,Phường An Biên,service,s-11401-1,Trụ sở Phường An Dương cũ,

        """)
  }

  @Test func `People read numbers with their units`() throws {
    let text = TextFormat(.vietnamese).text(of: try Self.report().askedTable)
    #expect(text.contains(" 5,5 km\n"))
    #expect(text.contains(" council, party"))
  }

  @Test func `A page has no column in which nothing stands`() throws {
    let all = PremisesPage(.english).text(of: try Self.report())
    #expect(
      all.contains("<th>Unit name</th><th>Teams</th><th>Office name</th><th class=\"n\">Value</th>")
    )
    let few = PremisesPage(.english).text(of: try PremisesReport(try SamplePremises.content()))
    #expect(few.contains("<th class=\"n\">Rule</th><th>Condition</th><th>Teams</th></tr>"))
  }

  @Test func `A page calls teams by their names where all units that have them do`() throws {
    let page = PremisesPage(.english).text(of: try Self.report())
    #expect(
      page.contains("<td>Trung tâm Phục vụ hành chính công</td><td>Trụ sở Phường An Dương cũ</td>"))
    #expect(
      page.contains("<td>Thường trực và các Ban HĐND, Đảng ủy và cơ quan tham mưu</td>"))
    #expect(page.contains("<td>“Phòng Kinh tế, Hạ tầng và Đô thị”, “x”</td>"))
  }
}

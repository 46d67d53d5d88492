// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Inventory
internal import Testing
internal import Words

@testable internal import Reporting

struct TransferMapTests {
  @Test func `Lanes join each pair of units once, the widest first, and carry all evidence`() throws
  {
    let report = AvoidanceReport(try AvoidanceReportTests.content())
    let lanes = report.lanes
    #expect(Set(lanes.map { [$0.from, $0.to] }).count == lanes.count)
    #expect(lanes.map(\.items) == lanes.map(\.items).sorted(by: >))
    let between = report.evidence.filter { $0.assignment.fromUnit != $0.assignment.toUnit }
    #expect(
      lanes.reduce(0) { $0 + $1.items }
        == between.reduce(0) { $0 + $1.assignment.items.count })
  }

  @Test(arguments: Language.allCases)
  func `Each lane is drawn, and the ten largest are named below the map`(
    language: Language
  ) throws {
    let report = AvoidanceReport(try AvoidanceReportTests.content())
    let html = TransferMap(report, language).html
    #expect(html.components(separatedBy: "<path class=\"way\"").count - 1 == report.lanes.count)
    let named = min(10, report.lanes.count)
    #expect(html.components(separatedBy: "<g class=\"rank\"").count - 1 == named)
    let list = html.components(separatedBy: "<ol>").last ?? ""
    #expect(list.components(separatedBy: "<li>").count - 1 == named)
  }

  @Test func `Opposite lanes bend to different sides, and marks cover none of each other`() {
    let (there, back) = (
      LaneCurve(from: (0, 0), to: (100, 0)), LaneCurve(from: (100, 0), to: (0, 0))
    )
    #expect(there.path == "M0.0 0.0 Q50.0 20.0 100.0 0.0")
    #expect(back.path == "M100.0 0.0 Q50.0 -20.0 0.0 0.0")
    #expect(there.place(besides: [], apart: 20) == (50, 10))
    #expect(there.place(besides: [(50, 10)], apart: 5).x < 50)
    #expect(there.place(besides: [(50, 10)], apart: 1_000) == (50, 10))
  }
}

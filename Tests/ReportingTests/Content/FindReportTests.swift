// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Testing

@testable internal import Reporting

struct FindReportTests {
  private static let inventory = try? Samples.inventory(Samples.files(of: "an-bien"))

  private func rows(_ report: FindReport) throws -> [[Table.Cell]] {
    try #require(report.report.tables.last).rows
  }

  @Test func `All items of a class and its substitutes are found, the nearest first`() throws {
    let inventory = try #require(Self.inventory)
    for kind in inventory.classes.positions {
      let substitutes = inventory.substitutions.filter { $0.needed == kind }.map(\.substitute)
      let able = inventory.assets.filter { ([kind] + substitutes).contains($0.assetClass) }
      for office in inventory.offices {
        let rows = try rows(
          FindReport(
            inventory, revision: Digest(of: []), class: inventory.classes[kind].id, near: office.id)
        )
        let metres = rows.compactMap { $0[0].number }
        #expect(metres == metres.sorted())
        #expect(
          rows.compactMap { $0[9].number }.reduce(0, +) == able.map(\.quantity).reduce(0, +))
        for row in rows where row[0].number == 0 { #expect(row[3] == .text(office.id)) }
      }
    }
  }

  @Test func `Of a plan only what it leaves over is found`() throws {
    let inventory = try #require(Self.inventory)
    let content = try Samples.content(inventory)
    var found: Int64 = 0
    for kind in inventory.classes {
      let rows = try rows(
        FindReport(surplusOf: content, class: kind.id, near: inventory.offices[0].id))
      let own = rows.filter { $0[5] == .text(kind.id) }
      found += own.compactMap { $0[9].number }.reduce(0, +)
    }
    #expect(found == content.plan.surplus.map(\.items.count).reduce(0, +) && found > 0)
  }

  @Test(arguments: [
    ("dest", "s-11371-1", ReportError.notThere(.assetClass, id: "dest", nearest: "desk")),
    ("desk", "s-11371-9", .notThere(.office, id: "s-11371-9", nearest: "s-11371-1")),
    ("desk", "?", .notThere(.office, id: "?", nearest: nil)),
  ])
  func `An unknown class or office is an error that names what is near`(
    kind: String, office: String, error: ReportError
  ) throws {
    let inventory = try #require(Self.inventory)
    #expect(throws: error) {
      try FindReport(inventory, revision: Digest(of: []), class: kind, near: office)
    }
  }
}

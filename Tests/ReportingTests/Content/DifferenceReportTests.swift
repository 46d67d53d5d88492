// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Testing
internal import Words

struct DifferenceReportTests {
  private static func tables(_ assets: [Inventory.Asset], title: String) throws -> CanonicalTables {
    let date = try #require(PartialDate("2025-06-30"))
    var tables = Inventory.Tables(
      description: .init(name: "base", title: title, currency: "VND", asOf: date))
    tables.classes = [
      Inventory.AssetClass(
        id: "desk", name: "Desk", unit: "piece", usefulLifeYears: 8, referencePrice: 1,
        priceSource: "list")
    ]
    tables.units = [Inventory.Unit(id: "u", name: "Unit", kind: "ward", stage: .new)]
    let place = try #require(Coordinate(latitude: Fraction(20), longitude: Fraction(106)))
    tables.offices = [
      Inventory.Office(
        id: "o", name: "Office", holder: Position(0), location: place, usableArea: Fraction(1),
        availability: .inUse)
    ]
    tables.assets = assets
    return CanonicalTables(Inventory(tables))
  }

  private static func desk(_ tag: String?, _ condition: Condition) -> Inventory.Asset {
    Inventory.Asset(
      tag: tag, assetClass: Position(0), name: "Desk", holder: Position(0), office: Position(0),
      condition: condition)
  }

  private static func report() throws -> Report {
    let old = try tables(
      [desk("A", .good), desk("B", .good), desk(nil, .fair), desk(nil, .fair)], title: "Old")
    let new = try tables([desk("A", .poor), desk("C", .new)], title: "=New")
    return DifferenceReport(
      InventoryDifference(from: old, to: new), from: old.revision, to: new.revision
    ).report
  }

  @Test func `A difference is told in short, then row by row`() throws {
    let report = try Self.report()
    #expect(
      CSVFormat().text(of: report.tables[0]) == """
        table,added,changed,gone
        inventory.yaml,0,1,0
        assets,1,1,3

        """)
    #expect(
      CSVFormat().text(of: report) == """
        table,change,key,rows,field,old,new
        inventory.yaml,changed,,1,title,Old,'=New
        assets,added,u / C,1,,,asset=C; class=desk; name=Desk; quantity=1; unit=u; office=o; condition=new
        assets,changed,u / A,1,condition,good,poor
        assets,gone,,2,,class=desk; name=Desk; quantity=1; unit=u; office=o; condition=fair,
        assets,gone,u / B,1,,asset=B; class=desk; name=Desk; quantity=1; unit=u; office=o; condition=good,

        """)
  }

  @Test(arguments: Language.allCases)
  func `A difference is told in every language`(language: Language) throws {
    let text = TextFormat(language).text(of: try Self.report())
    let title = [Language.english: "Difference", .vietnamese: "Khác biệt", .korean: "차이"]
    #expect(text.hasPrefix("\(title[language] ?? "")\n"))
  }
}

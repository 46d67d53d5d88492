// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Inventory
import Testing

@Suite struct `A stock-take` {
  private func file(_ text: String) throws -> RegisterFile {
    try RegisterFile(name: "signed.csv", bytes: Array(text.utf8))
  }

  private func findings(_ text: String) throws -> [String] {
    let inventory = try #require(Sample().read().inventory)
    return try StockTake(file(text), of: inventory).findings.map(\.description)
  }

  @Test(arguments: [
    "unit,class,count,original_cost,accumulated_wear,residual_value\no1,desk,2,900,700,200\n",
    "unit,class,count\n*,*,42\no1,*,42\n*,chair,40\nn1,desk,0\n",
    "count\n42\n", "class;original_cost;count\r\ndesk;900;\r\n*;;42\r\n",
  ])
  func `that agrees has no findings`(text: String) throws {
    #expect(try findings(text) == [])
  }

  @Test(arguments: StockTakeColumn.allCases)
  func `is compared figure by figure`(_ column: StockTakeColumn) throws {
    let findings = try findings("\(column.rawValue)\n\(column.sum + 1)\n")
    #expect(findings.count == 1)
    #expect(findings[0].contains("adds up to \(column.sum): 1 less;"))
  }

  @Test func `that is no number is a finding`() throws {
    #expect(
      try findings("unit,count\no1,2 pieces\n") == [
        "signed.csv row 2, column B (count): '2 pieces' is not a whole number; write digits only, without separators or units [bad-number]"
      ])
  }

  @Test func `with a formula without a result has no figure there`() throws {
    var sheet = MadeSheet("Totals")
    sheet.add("unit|count|original_cost")
    sheet.add("o1|=SUM(B3:B9)|#REF!")
    let file = try RegisterFile(name: "signed.xlsx", bytes: MadeSheet.workbook(sheet))
    let inventory = try #require(Sample().read().inventory)
    #expect(
      try StockTake(file, of: inventory).findings.map(\.description) == [
        "signed.xlsx row 2, column B (count): the file does not have the result of the formula 'SUM(B3:B9)'; open the file in a spreadsheet program, calculate and save it [uncalculated-cell]",
        "signed.xlsx row 2, column C (original_cost): the cell shows the error '#REF!'; correct its formula, or put the value in its place [error-cell]",
      ])
  }

  @Test func `keeps an inventory from being loaded and its totals in sight`() throws {
    let result = Sample().read()
    let compared = try result.compared(with: file("count\n41\n"))
    #expect(compared.inventory != nil)
    #expect(compared.counts.errors == result.counts.errors + 1)
    #expect(compared.errors.map(\.code) == [.totalsMismatch])
    let broken = Sample().with("units.csv", nil).read()
    #expect(try broken.compared(with: file("count\n41\n")).counts == broken.counts)
  }
}

/// The figures of a stock-take, and what the sample's register adds up to.
enum StockTakeColumn: String, CaseIterable {
  case count
  case originalCost = "original_cost"
  case accumulatedWear = "accumulated_wear"
  case residualValue = "residual_value"

  var sum: Int {
    switch self {
    case .count: 42
    case .originalCost: 900
    case .accumulatedWear: 700
    case .residualValue: 200
    }
  }
}

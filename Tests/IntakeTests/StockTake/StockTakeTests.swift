// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Inventory
import Testing

@testable import benchmark

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
    "unit,class,count\n*,*,42\no1,*,42\n*,chair,40\nn2,desk,0\n",
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

  @Test func `of which ten thousand rows are wrong is not read on`() throws {
    let findings = try findings("unit,count\n" + String(repeating: "x,1\n", count: 20_000))
    #expect(findings.count == 10_001)
    #expect(
      findings.contains(
        """
        signed.csv row 10001: 10000 rows are wrong or have no figure, and nothing more is read; see \
        whether the file is the table that its name says, and mend or split it [too-much]
        """))
  }

  @Test func `of a merged unit is compared with what it inherits as a whole`() throws {
    #expect(try findings("unit,class,count\nn1,desk,2\nn1,*,42\n") == [])
    #expect(
      try findings("unit,class,count\nn1,*,41\nn1,desk,3\n") == [
        """
        signed.csv row 2, column C (count): the stock-take says 41 for unit 'n1' with what it \
        inherits, and the register adds up to 42: 1 more; look for rows that are missing, doubled or \
        wrong, or have the stock-take corrected [totals-mismatch]
        """,
        """
        signed.csv row 3, column C (count): the stock-take says 3 for class 'desk' in unit 'n1' with \
        what it inherits, and the register adds up to 2: 1 less; look for rows that are missing, \
        doubled or wrong, or have the stock-take corrected [totals-mismatch]
        """,
      ])
  }

  @Test func `of a merged unit follows the most special succession`() throws {
    let divided = Sample().with(
      "successions.csv",
      """
      old_unit,new_unit,share,office,class
      o1,n1,1,,
      o1,n2,1,b,
      o1,n1,1,b,desk

      """)
    let inventory = try #require(divided.read().inventory)
    let text = "unit,class,count\nn1,*,2\nn2,*,40\nn2,desk,0\n"
    #expect(try StockTake(file(text), of: inventory).findings == [])
  }

  @Test func `of a merged unit that holds something itself is compared with that`() throws {
    let holding = Sample().adding("assets.csv", ",chair,Stool,5,n1,b,fair,own,,,,,,")
    let inventory = try #require(holding.read().inventory)
    #expect(try StockTake(file("unit,count\nn1,5\n"), of: inventory).findings == [])
  }

  @Test func `reads numbers as a workbook has them, however a program wrote them`() throws {
    var (hidden, sheet) = (MadeSheet("Cover"), MadeSheet("Signed"))
    hidden.add("Biên bản kiểm kê")
    for row in ["unit|count|original_cost", "o1|42.0|9.0E2", "*|4.2E1|900.0"] { sheet.add(row) }
    let workbook = SampleWorkbook(sheets: [
      (name: hidden.name, state: "hidden", content: hidden.content),
      (name: sheet.name, state: "visible", content: sheet.content),
    ])
    let inventory = try #require(Sample().read().inventory)
    let file = try RegisterFile(name: "signed.xlsx", bytes: workbook.archive)
    #expect(try StockTake(file, of: inventory).findings.map(\.description) == [])
  }

  @Test func `in an encoding that nobody named says which is taken`() throws {
    let named = Sample().adding("units.csv", "책상,Desks,ward,new,")
    let inventory = try #require(named.read().inventory)
    let text = Array("unit,count\n".utf8) + [0xC3, 0xA5, 0xBB, 0xF3] + Array(",0\n".utf8)
    let file = try RegisterFile(name: "signed.csv", bytes: text)
    let findings = try StockTake(file, of: inventory).findings
    #expect(
      findings.map(\.description) == [
        """
        signed.csv: no encoding is named, and the text is read as cp949: '책상'; save it as CSV UTF-8 \
        if the sample reads right, or export it again where it does not [guessed-encoding]
        """
      ])
    #expect(findings.map(\.severity) == [.warning])
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

// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Inventory
import Testing

@Suite struct `A stock-take` {
  private func findings(_ text: String) throws -> [String] {
    let inventory = try #require(Sample().read().inventory)
    let file = try RegisterFile(name: "signed.csv", bytes: Array(text.utf8))
    return try StockTake(file, of: inventory).findings.map(\.description)
  }

  @Test(arguments: [
    "unit,class,count,original_cost,accumulated_wear,residual_value\no1,desk,2,900,800,100\n",
    "unit,class,count\n*,*,42\no1,*,42\n*,chair,40\nn1,desk,0\n",
    "count\n42\n", "class;original_cost;count\r\ndesk;900;\r\n*;;42\r\n",
  ])
  func `that agrees has no findings`(text: String) throws {
    #expect(try findings(text) == [])
  }

  @Test func `names every figure that differs`() throws {
    let text = """
      unit,class,count,original_cost
      o1,desk,3,900
      o1,*,42,1000
      *,chair,39,
      *,*,42,899

      """
    #expect(
      try findings(text) == [
        "signed.csv row 2, column C (count): the stock-take says 3 for class 'desk' in unit 'o1', and the register adds up to 2: 1 less; look for rows that are missing, doubled or wrong, or have the stock-take corrected [totals-mismatch]",
        "signed.csv row 3, column D (original_cost): the stock-take says 1000 for unit 'o1', and the register adds up to 900: 100 less; look for rows that are missing, doubled or wrong, or have the stock-take corrected [totals-mismatch]",
        "signed.csv row 4, column C (count): the stock-take says 39 for class 'chair', and the register adds up to 40: 1 more; look for rows that are missing, doubled or wrong, or have the stock-take corrected [totals-mismatch]",
        "signed.csv row 5, column D (original_cost): the stock-take says 899 for everything, and the register adds up to 900: 1 more; look for rows that are missing, doubled or wrong, or have the stock-take corrected [totals-mismatch]",
      ])
  }

  @Test func `with faults has findings about its cells`() throws {
    let text = """
      unit,class,count,cost
      o9,desk,2,
      ,desk,2,
      o1,desk,2 pieces,

      """
    #expect(
      try findings(text) == [
        "signed.csv row 1, column D (cost): a stock-take has no column 'cost'; rename or remove it — did you mean 'count'? [unknown-header]",
        "signed.csv row 2, column A (unit): 'o9' is not a unit of units.csv; correct it, or write * for all [unknown-reference]",
        "signed.csv row 3, column A (unit): the cell is empty; write the id of a unit, or * for all [empty-cell]",
        "signed.csv row 4, column C (count): '2 pieces' is not a whole number; write digits only, without separators or units [bad-number]",
      ])
  }

  @Test func `gives some figure`() throws {
    #expect(
      try findings("unit,class\no1,desk\n") == [
        "signed.csv row 1: the stock-take gives no figure to compare; add one of the columns count, original_cost, accumulated_wear, residual_value [missing-header]"
      ])
  }
}

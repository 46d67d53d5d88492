// SPDX-License-Identifier: GPL-3.0-or-later

internal import Intake

extension FindingCase {
  /// Registers that do not add up to a signed stock-take, and stock-takes with faults.
  static let stockTakes: [FindingCase] = [
    FindingCase(
      .totalsMismatch, base, stockTake: "unit,class,count\no1,desk,3\no1,*,41\n*,chair,0\n",
      """
      signed.csv row 2, column C (count): the stock-take says 3 for class 'desk' in unit 'o1', \
      and the register adds up to 2: 1 less; look for rows that are missing, doubled or wrong, \
      or have the stock-take corrected [totals-mismatch]
      signed.csv row 3, column C (count): the stock-take says 41 for unit 'o1', and the register \
      adds up to 42: 1 more; look for rows that are missing, doubled or wrong, or have the \
      stock-take corrected [totals-mismatch]
      signed.csv row 4, column C (count): the stock-take says 0 for class 'chair', and the \
      register adds up to 40: 40 more; look for rows that are missing, doubled or wrong, or have \
      the stock-take corrected [totals-mismatch]
      """),
    FindingCase(
      .totalsMismatch, base, stockTake: "original_cost\n899\n",
      """
      signed.csv row 2, column A (original_cost): the stock-take says 899 for everything, and \
      the register adds up to 900: 1 more; look for rows that are missing, doubled or wrong, or \
      have the stock-take corrected [totals-mismatch]
      """),
    FindingCase(
      .notCompared, base, stockTake: "unit,class,count,original_cost\no1,desk,,\no1,*,42,\n*,*,,\n",
      """
      signed.csv row 2: the row gives no figure, so nothing of it is compared; rows like this: 2; \
      fill in what was counted and signed, or remove it [not-compared]
      """),
    FindingCase(
      .notCompared, base, stockTake: "unit,class,count\n",
      """
      signed.csv: the stock-take has no rows, so nothing is compared; fill in what was counted and \
      signed, or remove it [not-compared]
      """),
    FindingCase(
      .notCompared,
      base.changing("successions.csv", "o1,n1,1,,", to: "o1,n1,1/2,,\no1,n2,1/2,,"),
      stockTake: "unit,count\nn1,21\no1,42\n",
      """
      signed.csv row 2, column B (count): unit 'n1' with what it inherits has a part of what an old \
      unit had, so the figure cannot be compared; give the figures of the old units [not-compared]
      """),
    FindingCase(
      .unknownReference, base, stockTake: "unit,class,count\no9,desk,2\n,desk,2\n",
      """
      signed.csv row 2, column A (unit): 'o9' is not a unit of units.csv; correct it, or write * \
      for all [unknown-reference]
      signed.csv row 3, column A (unit): the cell is empty; write the id of a unit, or * for all \
      [empty-cell]
      """),
    FindingCase(
      .unknownHeader, base, stockTake: "unit,counted\n",
      """
      signed.csv row 1: the stock-take gives no figure to compare; add one of the columns count, \
      original_cost, accumulated_wear, residual_value [missing-header]
      signed.csv row 1, column B (counted): a stock-take has no column 'counted'; rename or \
      remove the column — did you mean 'count'? [unknown-header]
      """),
  ]
}

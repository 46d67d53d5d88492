// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// A register with columns for conditions.
  private static func counted(_ rows: String) -> Sample {
    mapped.with(
      "mappings/m.yaml",
      """
      files: registers/*
      columns: {name: Name, class: Name, quantity: Count}
      counts: {good: Good, broken: Bad}
      constants: {unit: o1, office: a, ownership: own}
      lookups: {class: name}

      """
    ).with("registers/r.csv", "Name,Count,Good,Bad\n\(rows)")
  }

  /// A register of the books beside what was counted.
  private static func minutes(_ rows: String) -> Sample {
    mapped.with(
      "mappings/m.yaml",
      """
      files: registers/*
      columns: {name: Name, class: Name, quantity: Count, original_cost: Cost}
      books: {quantity: Books, original_cost: [None, Book cost]}
      constants: {unit: o1, office: a, ownership: own, condition: good}
      lookups: {class: name}

      """
    ).with("registers/r.csv", "Name,Books,Book cost,Count,Cost\n\(rows)")
  }

  /// Rows that count their items by condition, or beside the books.
  static let counts: [FindingCase] = [
    FindingCase(
      .booksMismatch, minutes("Desk,3,90,2,60\nChair,1,10,1,10.5\nTotal,4,100,3,70.5\n"),
      """
      registers/r.csv row 1, column B (Books): quantity adds up to 4 by the books and to 3 by what \
      was counted: 1 less; look whether the minutes explain and settle the difference, or correct \
      the figures [books-mismatch]
      registers/r.csv row 1, column C (Book cost): original_cost adds up to 100 by the books and to \
      70.5 by what was counted: 29.5 less; look whether the minutes explain and settle the \
      difference, or correct the figures [books-mismatch]
      registers/r.csv row 3, column E (Cost): '10.5' has more decimals than the currency and is \
      rounded; rows like this: 1; nothing where the amounts are computed; else check 'scales' and \
      the marks of numbers in the mapping 'm' [rounded-amount]
      """),
    FindingCase(
      .booksMismatch, minutes("Desk,2,60,3,60\nTotal,3,60,3,60\n"),
      """
      registers/r.csv row 1, column B (Books): quantity adds up to 2 by the books and to 3 by what \
      was counted: 1 more; look whether the minutes explain and settle the difference, or correct \
      the figures [books-mismatch]
      registers/r.csv row 3: 'Total' says 3, and the rows above add up to 2; rows like \
      this: 1; look for rows that are missing, doubled or wrong, or correct the sum; if it is an \
      asset, say 'totals: false' under 'skip' in the mapping 'm' [passed-over]
      """),
    FindingCase(
      .zeroQuantity, counted("Desk,0,,\nDesk,,0,-\nDesk,0,0,0\nDesk,2,2,\n"),
      """
      registers/r.csv row 2, column B (Count): the quantity is 0, so no asset comes of the row; rows \
      like this: 3; correct the quantity where there is an asset [zero-quantity]
      """),
    FindingCase(
      .emptyCell, counted("Desk,,-,-\nChair,,-,\nDesk,2.5,2,\nDesk,0,1,\n"),
      """
      registers/r.csv row 2, column B (Count): the cell is empty; rows like this: 2 (2, 3); write \
      how many, or x for all [empty-cell]
      registers/r.csv row 4, column B (Count): '2.5' is not a number of items; write how many, or x \
      for all [count-mismatch]
      registers/r.csv row 5, column C (Good): 1 items have a condition, the row counts 0; make the \
      columns of the conditions add up to the quantity [count-mismatch]
      """),
    FindingCase(
      .emptyCell,
      counted("Desk,5,,\n").changing("mappings/m.yaml", ", quantity: Count", to: ""),
      """
      registers/r.csv row 2, column C (Good): the cell is empty; write how many, or x for all \
      [empty-cell]
      """),
    FindingCase(
      .countMismatch, counted("Desk,3,2,1\nChair,2,1,\n"),
      """
      registers/r.csv row 3, column C (Good): 1 items have a condition, the row counts 2; make the \
      columns of the conditions add up to the quantity [count-mismatch]
      """),
  ]

  /// Faults that only workbooks have.
  static let workbooks: [FindingCase] = []
}

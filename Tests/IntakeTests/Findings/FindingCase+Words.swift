// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// Cells that are empty, or hold words and keys that nobody knows.
  static let words: [FindingCase] = [
    FindingCase(
      .emptyCell, base.changing("assets.csv", ",desk,", to: ",,"),
      """
      assets.csv row 2, column B (class): the cell is empty; fill it; every row needs one \
      [empty-cell]
      """),
    FindingCase(
      .emptyCell, base.changing("assets.csv", "Oak desk", to: "  "),
      """
      assets.csv row 2, column C (name): the cell holds only spaces; fill it, or empty it \
      [empty-cell]
      """),
    FindingCase(
      .badKey, base.changing("assets.csv", "T1", to: " T1"),
      """
      assets.csv row 2, column A (asset): ' T1' has spaces at its ends or a control \
      character; remove them, here and wherever the key is used [bad-key]
      """),
    FindingCase(
      .unknownWord, base.changing("assets.csv", ",good,", to: ",Good,"),
      """
      assets.csv row 2, column G (condition): 'Good' is not a condition; use one of new, \
      good, fair, poor, broken — did you mean 'good'? [unknown-word]
      """),
    FindingCase(
      .unknownWord, base.changing("assets.csv", ",yes,", to: ",maybe,"),
      """
      assets.csv row 2, column M (movable): 'maybe' is not yes or no; use one of yes, no \
      [unknown-word]
      """),
    FindingCase(
      .unknownWord,
      base.with("norms.csv", "norm_set,group,class,quantity,per\nset,VI,desk,1,staff:0\n"),
      """
      norms.csv row 2, column E (per): 'staff:0' is not a basis; use one of person, room, \
      office, unit, staff:15 — did you mean 'staff:15'? [unknown-word]
      """),
    FindingCase(
      .unknownReference, base.changing("assets.csv", ",desk,", to: ",desc,"),
      """
      assets.csv row 2, column B (class): 'desc' is not a class of classes.csv; correct it, \
      or add it to classes.csv — did you mean 'desk'? [unknown-reference]
      """),
    FindingCase(
      .unknownReference, base.changing("assets.csv", "o1,a,", to: "x9,q,"),
      """
      assets.csv row 2, column E (unit): 'x9' is not a unit of units.csv; correct it, or add \
      it to units.csv [unknown-reference]
      assets.csv row 2, column F (office): 'q' is not an office of offices.csv; correct it, \
      or add it to offices.csv — did you mean 'a'? [unknown-reference]
      """),
    FindingCase(
      .unknownReference, base.changing("units.csv", "new,\nn2", to: "new,n3\nn2"),
      """
      units.csv row 3, column E (parent): 'n3' is not a unit of units.csv; correct it, or \
      add it to units.csv — did you mean 'n1'? [unknown-reference]
      """),
  ]
}

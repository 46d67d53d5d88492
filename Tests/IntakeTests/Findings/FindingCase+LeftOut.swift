// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// Rows that are left out, and what they pull along.
  static let leftOut: [FindingCase] = [
    FindingCase(
      .leftOut, base.changing("classes.csv", "piece,8,7000000", to: "piece,8,7.000.000"),
      leavingOut: true,
      """
      classes.csv row 2, column E (reference_price): '7.000.000' is not a whole number; write \
      digits only, without separators or units [bad-number]
      assets.csv row 2, column B (class): 'desk' names a row that is left out; mend that row, \
      and load both [left-out]
      """),
    FindingCase(
      .leftOut,
      base.changing("successions.csv", "o1,n1,1,,", to: "o1,n1,half,,\no1,n2,1,,\no1,n2,1,a,"),
      leavingOut: true,
      """
      successions.csv row 2, column C (share): 'half' is not a share; write 1, a decimal number \
      such as 0.25, or a fraction such as 1/3 [bad-fraction]
      successions.csv row 3, column A (old_unit): row 2, which divides unit 'o1' too, is left \
      out; rows like this: 2 (3, 4); mend that row, and load both [left-out]
      units.csv row 2, column A (unit): the unit 'o1' ends without an heir; rows of assets.csv \
      left over: 2; say in successions.csv who inherits them [no-heir]
      """),
  ]
}

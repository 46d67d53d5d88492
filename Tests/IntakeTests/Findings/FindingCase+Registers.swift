// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// Faults of a register.
  static let registers: [FindingCase] = [
    FindingCase(
      .duplicateTag, base.changing("assets.csv", "\n,chair", to: "\nT1,chair"),
      """
      assets.csv row 3, column A (asset): the tag 'T1' of unit 'o1' stands in row 2 too; \
      correct one of the tags, or remove the row that was entered twice [duplicate-tag]
      """),
    FindingCase(
      .residualAboveCost, base.changing("assets.csv", ",900,", to: ",90,"),
      """
      assets.csv row 2, column L (residual_value): the residual value 200 is above the \
      original cost 90; check both; each is for the whole row, not for one item \
      [residual-above-cost]
      """),
    FindingCase(
      .noOwnership,
      base.changing("assets.csv", ",own,2019", to: ",,2019").changing(
        "assets.csv", ",fair,own", to: ",fair,"),
      """
      assets.csv row 2, column H (ownership): the ownership is empty and taken as own; rows \
      like this: 2; write own, borrowed, leased or held where it is known [no-ownership]
      """),
    FindingCase(
      .futureDate, base.changing("assets.csv", ",2019,2025-05", to: ",2026,2026-01"),
      """
      assets.csv row 2, column I (in_use_since): 2026 is later than the date of the \
      inventory, 2025-06-30; correct it, or as_of in inventory.yaml [future-date]
      assets.csv row 2, column J (inspected_on): 2026-01 is later than the date of the \
      inventory, 2025-06-30; correct it, or as_of in inventory.yaml [future-date]
      """),
    FindingCase(
      .futureDate, base.changing("assets.csv", ",2025-05", to: ",2025-07-01"),
      """
      assets.csv row 2, column J (inspected_on): 2025-07-01 is later than the date of the \
      inventory, 2025-06-30; correct it, or as_of in inventory.yaml [future-date]
      """),
    FindingCase(
      .dateOrder, base.changing("assets.csv", ",2019,2025-05", to: ",2019,2018-12"),
      """
      assets.csv row 2, column J (inspected_on): it was inspected on 2018-12, before it came \
      into use on 2019; correct in_use_since or inspected_on [date-order]
      """),
  ]
}

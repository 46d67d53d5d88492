// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// What is legal but odd.
  static let oddities: [FindingCase] = [
    FindingCase(
      .earlyDate, base.changing("assets.csv", ",2019,2025-05,900,200", to: ",1905,2025-05,,"),
      """
      assets.csv row 2, column I (in_use_since): in use since 1905, for 120 years; the useful \
      life of its class is 8 years; check in_use_since [early-date]
      """),
    FindingCase(
      .newButOld,
      base.changing("assets.csv", "a,good,", to: "a,new,")
        .adding("assets.csv", ",chair,Chair,1,o1,b,new,own,2001,,,,,"),
      """
      assets.csv row 2, column G (condition): the condition is new, but it has been in use \
      since 2019, for 6 years; rows like this: 2 (2, 4); check condition and in_use_since \
      [new-but-old]
      """),
    FindingCase(
      .largeQuantity,
      base.changing("assets.csv", "Chair,40,", to: "Chair,40000,")
        .adding("assets.csv", ",chair,Chair,10001,o1,b,fair,own,,,,,,"),
      """
      assets.csv row 3, column D (quantity): 40000 items in one row are more than 10000; rows \
      like this: 2 (3, 4); check the quantity [large-quantity]
      """),
    FindingCase(
      .oddCost,
      base.adding("assets.csv", costs(10, 10, 11, 11, 12, 1_100, 1_200)),
      """
      assets.csv row 9, column K (original_cost): the original cost per item, 1100, is at \
      least 100 times the median of its class, 11; rows like this: 2 (9, 10); check the cost, \
      which is for the whole row, and the quantity [odd-cost]
      """),
    FindingCase(
      .oddCost, base.adding("assets.csv", costs(1_000, 1_100, 1_200, 1_300, 12, 0)),
      """
      assets.csv row 9, column K (original_cost): the original cost per item, 0, is at most \
      1/100 of the median of its class, 1100; check the cost, which is \
      for the whole row, and the quantity [odd-cost]
      """),
    FindingCase(
      .residualMismatch, base.changing("assets.csv", ",900,200,", to: ",900,800,"),
      """
      assets.csv row 2, column L (residual_value): the residual value 800 is not the 228 that \
      wear over 8 years leaves; check original_cost, residual_value, \
      in_use_since and the useful life of the class [residual-mismatch]
      """),
    FindingCase(
      .sharedTag, base.adding("assets.csv", "T1,chair,Chair,1,n1,b,fair,own,,,,,,"),
      """
      assets.csv row 4, column A (asset): the tag 'T1' of unit 'n1' is also used by unit 'o1' \
      in row 2; look whether one asset stands in both registers, and \
      remove it from one then [shared-tag]
      """),
    FindingCase(
      .farOffice, base.adding("offices.csv", "c,Hall C,o1,10.85,106.68,300,in_use"),
      """
      offices.csv row 4, column D (latitude): the office 'c' is 1112 km away from the middle \
      of the others around it; check latitude and longitude [far-office]
      """),
    FindingCase(
      .farOffice, base.adding("offices.csv", "c,Hall C,o1,-70.85,-106.68,300,in_use"),
      """
      offices.csv row 4, column D (latitude): the office 'c' lies nowhere near the others around \
      it; the coordinates are likely wrong; correct latitude and longitude [far-office]
      """),
    FindingCase(
      .farOffice,
      base.changing("offices.csv", "106.68", to: "36.68")
        .changing("offices.csv", "106.69", to: "36.69")
        .adding("offices.csv", "c,Hall C,o1,36.68,20.85,300,in_use"),
      """
      offices.csv row 4, column D (latitude): the office 'c' lies nowhere near the others around \
      it; latitude and longitude are likely swapped; correct them [far-office]
      """),
    FindingCase(
      .similarNames,
      base.adding("units.csv", "o2,old  one,ward,old,").adding("successions.csv", "o2,n1,1,,"),
      """
      units.csv row 5, column B (name): 'o2' has the name of 'o1' in row 2, and both come to \
      unit 'n1'; look whether they are one, and give them names that \
      differ where they are not [similar-names]
      """),
    FindingCase(
      .similarNames, base.adding("offices.csv", "c,Hàll B,n1,20.85,106.68,300,in_use"),
      """
      offices.csv row 4, column B (name): 'c' has the name of 'b' in row 3, and both come to \
      unit 'n1'; look whether they are one, and give them names that \
      differ where they are not [similar-names]
      """),
    FindingCase(
      .spellingVariant,
      base.changing("classes.csv", ",Desk,", to: ",Máy điều hoà,")
        .changing("classes.csv", ",Chair,", to: ",máy điều hòa,"),
      """
      classes.csv row 3, column B (name): 'máy điều hòa' is another spelling of 'Máy điều \
      hoà' in row 2; write the name in one way [spelling-variant]
      """),
    FindingCase(
      .spellingVariant,
      base.adding("assets.csv", ",chair,CHAIR,1,o1,b,fair,own,,,,,,")
        .adding("assets.csv", ",chair,CHAIR,1,o1,b,fair,own,,,,,,"),
      """
      assets.csv row 4, column C (name): 'CHAIR' is another spelling of 'Chair' in row 3; \
      spellings like this: 1 (4); write the name in one way [spelling-variant]
      """),
  ]

  /// Rows of chairs that cost amounts.
  private static func costs(_ amounts: Int...) -> String {
    amounts.map { ",chair,Chair,1,o1,b,fair,own,,,\($0),,," }.joined(separator: "\n")
  }
}

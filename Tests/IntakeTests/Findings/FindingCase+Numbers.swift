// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// Cells that hold no such number, date or place.
  static let numbers: [FindingCase] = [
    FindingCase(
      .badNumber, base.changing("assets.csv", "desk,2,", to: "desk,1.000,"),
      """
      assets.csv row 2, column D (quantity): '1.000' is not a whole number; write digits \
      only, without separators or units [bad-number]
      """),
    FindingCase(
      .badNumber, base.changing("offices.csv", ",300,", to: ",300 m²,"),
      """
      offices.csv row 2, column F (usable_area_m2): '300 m²' is not a number; write a number \
      such as 12.5, with a point and without separators or units [bad-number]
      """),
    FindingCase(
      .lostDigits, base.changing("assets.csv", "T1,", to: "\"4,5E+12\","),
      """
      assets.csv row 2, column A (asset): '4,5E+12' is a number of more digits, as a spreadsheet \
      shortens it; format the column as text and enter it again [lost-digits]
      """),
    FindingCase(
      .badNumber, base.changing("assets.csv", ",900,", to: ",900.50,"),
      """
      assets.csv row 2, column K (original_cost): '900.50' is not a whole number; write the amount in \
      the smallest unit of the currency, without decimals: 12.50 euros are 1250 cents [bad-number]
      """),
    FindingCase(
      .negativeAmount, base.changing("assets.csv", ",900,", to: ",-900,"),
      """
      assets.csv row 2, column K (original_cost): '-900' is negative; write the amount \
      without a sign; 0 where there is none [negative-amount]
      """),
    FindingCase(
      .outOfRange, base.changing("assets.csv", "desk,2,", to: "desk,0,"),
      """
      assets.csv row 2, column D (quantity): '0' is out of range; write a whole number of at \
      least 1 [out-of-range]
      """),
    FindingCase(
      .outOfRange, base.changing("classes.csv", "piece,8,7", to: "piece,900,7"),
      """
      classes.csv row 2, column D (useful_life_years): '900' is out of range; write a whole \
      number from 1 to 200 [out-of-range]
      """),
    FindingCase(
      .outOfRange, base.changing("offices.csv", ",300,", to: ",-3,"),
      """
      offices.csv row 2, column F (usable_area_m2): '-3' is out of range; write a number of \
      at least 0 [out-of-range]
      """),
    FindingCase(
      .outOfRange, base.changing("successions.csv", "n1,1", to: "n1,3/2"),
      """
      successions.csv row 2, column C (share): '3/2' is out of range; write a share above 0 \
      and of at most 1 [out-of-range]
      """),
    FindingCase(
      .outOfRange,
      base.with("space_norms.csv", "norm_set,group,area_m2,common_share\ns,*,5,10\ns,a,5,85\n"),
      """
      space_norms.csv row 3, column D (common_share): '85' is out of range; write a number \
      from 0 to 10, such as 0.85 [out-of-range]
      """),
    FindingCase(
      .tooLarge, base.changing("assets.csv", ",900,", to: ",9223372036854775808,"),
      """
      assets.csv row 2, column K (original_cost): '9223372036854775808' does not fit 64 \
      bits; check the number; the largest is 9223372036854775807 [too-large]
      """),
    FindingCase(
      .tooLarge,
      base.changing("offices.csv", ",300,", to: ",1234567890123456789012345678901234567890,"),
      """
      offices.csv row 2, column F (usable_area_m2): \
      '1234567890123456789012345678901234567890' does not fit 64 bits; check the number; the \
      largest is 9223372036854775807 [too-large]
      """),
    FindingCase(
      .tooPrecise, base.with("routes.csv", "from_office,to_office,distance_km\na,b,1.2345\n"),
      """
      routes.csv row 2, column C (distance_km): '1.2345' has more than 3 decimal places; \
      round it to 3 decimal places [too-precise]
      """),
    FindingCase(
      .badDate, base.changing("assets.csv", ",2019,", to: ",05/07/2019,"),
      """
      assets.csv row 2, column I (in_use_since): '05/07/2019' is not a date; write it as \
      2019, 2019-05 or 2019-05-07 [bad-date]
      """),
    FindingCase(
      .badDate, base.changing("assets.csv", ",2019,", to: ",2019-02-29,"),
      """
      assets.csv row 2, column I (in_use_since): '2019-02-29' is not a date; write it as \
      2019, 2019-05 or 2019-05-07 [bad-date]
      """),
    FindingCase(
      .badFraction, base.changing("successions.csv", "n1,1", to: "n1,one"),
      """
      successions.csv row 2, column C (share): 'one' is not a share; write 1, a decimal \
      number such as 0.25, or a fraction such as 1/3 [bad-fraction]
      """),
    FindingCase(
      .badCoordinate, base.changing("offices.csv", "20.85,", to: "91,"),
      """
      offices.csv row 2, column D (latitude): '91' is not a latitude; write degrees as a \
      decimal number from -90 to 90, such as 20.8449 [bad-coordinate]
      """),
    FindingCase(
      .badCoordinate, base.changing("offices.csv", "106.68,", to: "106°40',"),
      """
      offices.csv row 2, column E (longitude): '106°40'' is not a longitude; write degrees \
      as a decimal number from -180 to 180, such as 106.6881 [bad-coordinate]
      """),
    FindingCase(
      .badCoordinate, base.changing("offices.csv", "20.85,106.68,", to: "106.68,20.85,"),
      """
      offices.csv row 2, column D (latitude): '106.68' is not a latitude; latitude and longitude \
      are likely swapped; correct them [bad-coordinate]
      """),
    FindingCase(
      .badCoordinate, base.changing("offices.csv", "20.85,106.68,", to: "106.68,106.68,"),
      """
      offices.csv row 2, column D (latitude): '106.68' is not a latitude; write degrees as a \
      decimal number from -90 to 90, such as 20.8449 [bad-coordinate]
      """),
  ]
}

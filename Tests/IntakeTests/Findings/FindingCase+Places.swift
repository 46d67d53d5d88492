// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// Offices with these coordinates and hosts: `a` and `b` of the unit `o1`, `c` of `n1`.
  private static func offices(_ a: String, _ b: String, _ c: String = "20.9,106.7,") -> Sample {
    base.with(
      "offices.csv",
      """
      office,name,unit,latitude,longitude,placed_by,usable_area_m2,availability
      a,Hall A,o1,\(a),300,in_use
      b,Hall B,o1,\(b),120.5,vacant
      c,House C,n1,\(c),10,vacant

      """)
  }

  private static let here = "20.85,106.68,"

  /// Offices without coordinates.
  static let places: [FindingCase] = [
    FindingCase(
      .placedOffice, offices(here, ",,c", ",,o1"),
      """
      offices.csv row 3, column F (placed_by): offices without coordinates are placed where \
      others are: 2 (b → c, c → o1); write their coordinates once they are known [placed-office]
      """),
    FindingCase(
      .emptyCell, offices(here, ",,"),
      """
      offices.csv row 3, column D (latitude): the cell is empty; write latitude and longitude, \
      or leave both empty and name in placed_by the office or unit at whose place it stands \
      [empty-cell]
      """),
    FindingCase(
      .emptyCell, offices(here, "20.85,,a"),
      """
      offices.csv row 3, column E (longitude): the cell is empty; write latitude and longitude, \
      or leave both empty and name in placed_by the office or unit at whose place it stands \
      [empty-cell]
      """),
    FindingCase(
      .unknownReference, offices(here, ",,o2"),
      """
      offices.csv row 3, column F (placed_by): 'o2' is neither an office of offices.csv nor a \
      unit of units.csv; correct it, or add it to offices.csv — did you mean 'n2'? \
      [unknown-reference]
      """),
    FindingCase(
      .noPlace, offices(here, ",,c", ",,b"),
      """
      offices.csv row 3, column F (placed_by): these offices have their places only from each \
      other: b → c → b; give one of these offices coordinates, or another placed_by [no-place]
      """),
    FindingCase(
      .noPlace, offices(here, ",,n2"),
      """
      offices.csv row 3, column F (placed_by): the unit 'n2' has no office with coordinates; \
      name another office or unit, or write coordinates [no-place]
      """),
    FindingCase(
      .noPlace, offices(here, "20.86,106.69,", ",,o1"),
      """
      offices.csv row 4, column F (placed_by): the unit 'o1' has offices at several places: a, \
      b; name one of these offices in its place [no-place]
      """),
  ]
}

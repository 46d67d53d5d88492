// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension TableReader {
  /// A degree of latitude, within ±90; one that can only be a longitude, beside a longitude that can be
  /// a latitude, is told as swapped with it.
  mutating func latitude(_ column: Column, beside longitude: Column) -> Fraction? {
    let other = filled(longitude).map { records.text(of: $0) }
    return degrees(column, limit: 90) { text in
      Self.degrees(text, limit: 180) != nil
        && other.flatMap { Self.degrees($0, limit: 90) } != nil
    }
  }

  /// A degree of latitude or longitude, within ±`limit`.
  mutating func degrees(
    _ column: Column, limit: Int64, isSwapped: (String) -> Bool = { _ in false }
  ) -> Fraction? {
    guard let cell = required(column) else { return nil }
    let text = records.text(of: cell)
    if let degrees = Self.degrees(text, limit: limit) { return degrees }
    report(
      .badCoordinate, column,
      Message("cell.not-a-coordinate", ["value": Finding.quoted(text), "column": column.name]),
      remedy: isSwapped(text)
        ? Message("odd.swapped-coordinates")
        : Message(
          "cell.write-degrees",
          ["limit": limit, "example": limit == 90 ? "20.8449" : "106.6881"]))
    return nil
  }

  private static func degrees(_ text: String, limit: Int64) -> Fraction? {
    Fraction(text).flatMap { $0 >= Fraction(-limit) && $0 <= Fraction(limit) ? $0 : nil }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension TableReader {
  /// An exact number of at least 0, such as `12.5` or `1/3`.
  mutating func fraction(_ column: Column) -> Fraction? {
    guard let cell = required(column) else { return nil }
    return checkedFraction(cell, column)
  }

  /// An exact number of at least 0, or none.
  mutating func optionalFraction(_ column: Column) -> Fraction? {
    guard let cell = filled(column) else { return nil }
    return checkedFraction(cell, column)
  }

  /// An exact number from 0 to `limit`, or none.
  ///
  /// - Parameter example: a number as it is meant.
  mutating func optionalFraction(
    _ column: Column, upTo limit: Int64, example: String
  ) -> Fraction? {
    guard let cell = filled(column), let number = checkedFraction(cell, column) else { return nil }
    guard number <= Fraction(limit) else {
      report(
        .outOfRange, column, "\(Finding.quoted(records.text(of: cell))) is out of range",
        remedy: "write a number from 0 to \(limit), such as \(example)")
      return nil
    }
    return number
  }

  /// A share: more than 0, at most 1.
  mutating func share(_ column: Column) -> Fraction? {
    guard let cell = required(column) else { return nil }
    let text = records.text(of: cell)
    guard let share = Fraction(text) else {
      report(
        .badFraction, column, "\(Finding.quoted(text)) is not a share",
        remedy: "write 1, a decimal number such as 0.25, or a fraction such as 1/3")
      return nil
    }
    guard share > .zero, share <= .one else {
      report(
        .outOfRange, column, "\(Finding.quoted(text)) is out of range",
        remedy: "write a share above 0 and of at most 1")
      return nil
    }
    return share
  }

  /// A degree of latitude or longitude, within ±`limit`.
  mutating func degrees(_ column: Column, limit: Int64) -> Fraction? {
    guard let cell = required(column) else { return nil }
    let text = records.text(of: cell)
    guard let degrees = Fraction(text), degrees >= Fraction(-limit), degrees <= Fraction(limit)
    else {
      report(
        .badCoordinate, column, "\(Finding.quoted(text)) is not a \(column.name)",
        remedy: "write degrees as a decimal number from -\(limit) to \(limit), such as 20.8449")
      return nil
    }
    return degrees
  }

  /// Thousandths of a decimal number of at least 0 with at most 3 decimals, rounded nowhere.
  mutating func thousandths(_ column: Column) -> Int64? {
    guard let cell = required(column) else { return nil }
    return checkedThousandths(cell, column)
  }

  /// Thousandths of a decimal number of at least 0 with at most 3 decimals, or none.
  mutating func optionalThousandths(_ column: Column) -> Int64? {
    guard let cell = filled(column) else { return nil }
    return checkedThousandths(cell, column)
  }

  private mutating func checkedThousandths(_ cell: CSVCell, _ column: Column) -> Int64? {
    guard let number = checkedFraction(cell, column) else { return nil }
    let scaled = Fraction(Int128(number.numerator) * 1000, over: Int128(number.denominator))
    guard let scaled else {
      reportTooLarge(cell, column)
      return nil
    }
    guard scaled.denominator == 1 else {
      report(
        .tooPrecise, column,
        "\(Finding.quoted(records.text(of: cell))) has more than 3 decimal places",
        remedy: "round it to 3 decimal places")
      return nil
    }
    return scaled.numerator
  }

  private mutating func checkedFraction(_ cell: CSVCell, _ column: Column) -> Fraction? {
    let text = records.text(of: cell)
    guard let number = Fraction(text) else {
      reportBadFraction(text, cell, column)
      return nil
    }
    guard number >= .zero else {
      report(
        .outOfRange, column, "\(Finding.quoted(text)) is out of range",
        remedy: "write a number of at least 0")
      return nil
    }
    return number
  }

  private mutating func reportBadFraction(_ text: String, _ cell: CSVCell, _ column: Column) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count <= 2, parts.allSatisfy(Self.isDecimal), parts.contains(where: Self.isLong) {
      reportTooLarge(cell, column)
    } else {
      report(
        .badNumber, column, "\(Finding.quoted(text)) is not a number",
        remedy: "write a number such as 12.5, with a point and without separators or units")
    }
  }

  private static func isDecimal(_ text: Substring) -> Bool {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    return halves.count <= 2
      && halves.allSatisfy { half in
        !half.isEmpty && half.utf8.allSatisfy { (48...57).contains($0) }
      }
  }

  /// Whether a number has more digits than all 64-bit integers can hold.
  private static func isLong(_ text: Substring) -> Bool {
    text.utf8.count > 18
  }
}

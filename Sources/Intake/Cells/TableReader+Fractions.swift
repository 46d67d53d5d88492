// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

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
        .outOfRange, column,
        Message("cell.out-of-range", ["value": Finding.quoted(records.text(of: cell))]),
        remedy: Message("cell.write-from-zero", ["highest": limit, "example": example]))
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
        .badFraction, column, Message("cell.not-a-share", ["value": Finding.quoted(text)]),
        remedy: Message("cell.write-share"))
      return nil
    }
    guard share > .zero, share <= .one else {
      report(
        .outOfRange, column, Message("cell.out-of-range", ["value": Finding.quoted(text)]),
        remedy: Message("cell.write-share-within"))
      return nil
    }
    return share
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
        Message("cell.too-precise", ["value": Finding.quoted(records.text(of: cell))]),
        remedy: Message("cell.round"))
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
        .outOfRange, column, Message("cell.out-of-range", ["value": Finding.quoted(text)]),
        remedy: Message("cell.write-at-least-zero"))
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
        .badNumber, column, Message("cell.not-a-number", ["value": Finding.quoted(text)]),
        remedy: Message("cell.write-number"))
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

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension TableReader {
  /// A whole number within bounds.
  mutating func whole(_ column: Column, in bounds: ClosedRange<Int64>) -> Int64? {
    guard let cell = required(column) else { return nil }
    return checkedWhole(cell, column, in: bounds)
  }

  /// A whole number within bounds, or none.
  mutating func optionalWhole(_ column: Column, in bounds: ClosedRange<Int64>) -> Int64? {
    guard let cell = filled(column) else { return nil }
    return checkedWhole(cell, column, in: bounds)
  }

  /// An amount of money, at least 0.
  mutating func amount(_ column: Column) -> Money? {
    guard let cell = required(column) else { return nil }
    return checkedAmount(cell, column)
  }

  /// An amount of money, at least 0, or none.
  mutating func optionalAmount(_ column: Column) -> Money? {
    guard let cell = filled(column) else { return nil }
    return checkedAmount(cell, column)
  }

  private mutating func checkedAmount(_ cell: CSVCell, _ column: Column) -> Money? {
    switch WholeNumber(bytes(cell)) {
    case .value(let amount) where amount >= 0: return amount
    case .value:
      report(
        .negativeAmount, column,
        Message("cell.negative", ["value": Finding.quoted(records.text(of: cell))]),
        remedy: Message("cell.write-amount"))
    case .tooLarge: reportTooLarge(cell, column)
    case .malformed: reportBadAmount(cell, column)
    }
    return nil
  }

  private mutating func checkedWhole(
    _ cell: CSVCell, _ column: Column, in bounds: ClosedRange<Int64>
  ) -> Int64? {
    switch WholeNumber(bytes(cell)) {
    case .value(let number) where bounds.contains(number): return number
    case .value: reportOutOfRange(cell, column, bounds)
    case .tooLarge: reportTooLarge(cell, column)
    case .malformed: reportBadWhole(cell, column)
    }
    return nil
  }

  @inline(never)
  private mutating func reportOutOfRange(
    _ cell: CSVCell, _ column: Column, _ bounds: ClosedRange<Int64>
  ) {
    let value = Finding.quoted(records.text(of: cell))
    report(
      .outOfRange, column, Message("cell.out-of-range", ["value": value]),
      remedy: bounds.upperBound == .max
        ? Message("cell.write-at-least", ["lowest": bounds.lowerBound])
        : Message(
          "cell.write-between", ["lowest": bounds.lowerBound, "highest": bounds.upperBound]))
  }

  @inline(never)
  mutating func reportTooLarge(_ cell: CSVCell, _ column: Column) {
    report(
      .tooLarge, column,
      Message("cell.too-large", ["value": Finding.quoted(records.text(of: cell))]),
      remedy: Message("cell.check-largest", ["largest": Int64.max]))
  }

  @inline(never)
  private mutating func reportBadAmount(_ cell: CSVCell, _ column: Column) {
    let halves = records.text(of: cell).split(separator: ".", omittingEmptySubsequences: false)
    let hasDecimals =
      halves.count == 2
      && halves.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
    guard hasDecimals else { return reportBadWhole(cell, column) }
    report(
      .badNumber, column,
      Message("cell.not-a-whole-number", ["value": Finding.quoted(records.text(of: cell))]),
      remedy: halves[1].count == 3
        ? Message("cell.write-ungrouped", ["number": halves.joined()])
        : Message("cell.write-minor-units"))
  }

  @inline(never)
  private mutating func reportBadWhole(_ cell: CSVCell, _ column: Column) {
    report(
      .badNumber, column,
      Message("cell.not-a-whole-number", ["value": Finding.quoted(records.text(of: cell))]),
      remedy: Message("cell.write-digits"))
  }
}

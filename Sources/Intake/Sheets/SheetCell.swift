// SPDX-License-Identifier: GPL-3.0-or-later

/// A cell of a row that is not empty; its text lies in the row.
public struct SheetCell: Hashable, Sendable {
  /// What the file says the cell is.
  public enum Kind: UInt8, Sendable {
    /// Text; in a text file every cell.
    case text
    /// A number, written as in the file: with a point, perhaps an exponent, never a thousands mark.
    case number
    /// A date in ISO 8601, as coarse as its number format shows it, perhaps with a time behind `T`.
    case date
    /// A time of the day, `hh:mm:ss`.
    case time
    /// `TRUE` or `FALSE`.
    case boolean
    /// An error value such as `#N/A`.
    case error
    /// A formula whose result is not in the file; the text is the formula.
    case uncalculated
  }

  /// What is wrong with a cell of a text file.
  public enum Fault: UInt8, Sendable {
    /// It holds a NUL byte.
    case nulByte
    /// A quote stands in a cell that does not begin with one.
    case strayQuote
    /// Text follows the closing quote; it is left out.
    case textAfterQuote
    /// The quote that begins it is never closed.
    case unclosedQuote
    /// Some bytes mean nothing in the file's encoding; they read as U+FFFD.
    case undecodable
  }

  private let number: Int32
  private let start: Int32
  private let end: Int32
  /// What it is.
  public let kind: Kind
  /// Whether a formula made it.
  public let isFormula: Bool
  /// What is wrong with it; nil in workbooks.
  public let fault: Fault?
  /// One more than the place of its sign among all; 0 without one.
  private let sign: UInt8
  /// The zeros that its number format says or takes away; 100 where it shows the number as it is.
  private let zeros: Int8

  /// How long the text is that its number format makes of it; 0 where it shows the number.
  private let shown: UInt8

  /// The currency that the number format of a workbook shows.
  var currency: CurrencySign? { sign == 0 ? nil : CurrencySign.all[Int(sign) - 1] }

  /// The zeros that the number format of a workbook says, 3 for `#,##0" nghìn đồng"`, or takes away, −3 for
  /// `#,##0,`; nil where it shows the number as it is.
  var shownZeros: Int? { zeros == 100 ? nil : Int(zeros) }

  /// The column, 1-based: 6 is F.
  public var column: Int { Int(number) }

  /// Where its text lies in the bytes of its row.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The longest text that a number format may make of a number, in bytes.
  static let longestShown = 255

  /// Where the text lies in the bytes of its row that a number format makes of it, `TS009` of 9; nil where
  /// it shows the number.
  var shownRange: Range<Int>? { shown == 0 ? nil : Int(end)..<(Int(end) + Int(shown)) }

  /// A cell whose text lies in a row; rows are bounded to less than 2 GiB.
  init(
    column: Int, kind: Kind, range: Range<Int>, isFormula: Bool = false, fault: Fault? = nil,
    currency: CurrencySign? = nil, shownZeros: Int? = nil, shownLength: Int = 0
  ) {
    number = Int32(truncatingIfNeeded: column)
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
    (self.kind, self.isFormula, self.fault) = (kind, isFormula, fault)
    zeros = Int8(clamping: shownZeros.map { max(-99, min($0, 99)) } ?? 100)
    shown = UInt8(clamping: shownLength)
    sign = currency?.place.map { UInt8($0 + 1) } ?? 0
  }
}

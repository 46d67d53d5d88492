// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a cell's content lies in its file, quotes around it left out.
struct CSVCell: Hashable, Sendable {
  /// What is wrong with a cell's text.
  enum Fault: UInt8, Sendable {
    case none
    case nulByte
    case strayQuote
    case textAfterQuote
    case unclosedQuote
    case invalidText
    /// Something that was reported before the table was read.
    case reported
  }

  /// The offset of the first byte.
  var start: Int
  /// The offset behind the last byte.
  var end: Int
  /// Whether quotes in the content are doubled.
  var hasDoubledQuotes = false
  /// What is wrong with it.
  var fault = Fault.none

  /// Whether it has no content.
  var isEmpty: Bool { start == end }
}

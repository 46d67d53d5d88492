// SPDX-License-Identifier: GPL-3.0-or-later

/// A row of a register that was passed over.
public struct SkippedRow: Hashable, Sendable {
  /// Why a row is no part of the register.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The mapping names it.
    case named
    /// A title as stands above the table, which holds for the rows below it.
    case title
    /// The title of a section.
    case section
    /// The sum of a section or of all.
    case total
    /// The sum of the rows below it, which its number makes its parts.
    case parent
    /// The header once more.
    case header
    /// A header of other columns, by which the rows below it are read.
    case columns
    /// The numbers of the columns.
    case numbering
    /// Cells, but none in a column that the mapping reads.
    case unmapped
    /// A row above the header as full as rows of data.
    case above
    /// Text under the table.
    case end
  }

  /// The row, 1-based.
  public let row: Int
  /// The reason.
  public let reason: Reason
  /// Its first words of some length, or its first cell.
  public let text: String
  init(_ row: TopRow, _ reason: Reason) {
    (self.row, self.reason, text) = (row.number, reason, row.title)
  }

  private init(_ row: SkippedRow, _ reason: Reason) {
    (self.row, self.reason, text) = (row.row, reason, row.text)
  }

  /// The same row with another reason.
  func with(_ reason: Reason) -> SkippedRow { SkippedRow(self, reason) }
}

extension SkippedRow.Reason {
  /// Whether such rows may say in which unit amounts are.
  var maySayUnit: Bool {
    switch self {
    case .section, .total, .unmapped, .end: true
    case .named, .title, .parent, .header, .columns, .numbering, .above: false
    }
  }
}

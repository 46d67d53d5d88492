// SPDX-License-Identifier: GPL-3.0-or-later

/// One coefficient of a column.
@frozen
public struct Entry: Hashable, Sendable {
  /// The row that the coefficient stands in.
  public let row: Row

  /// The coefficient; finite.
  public let value: Double

  /// Puts a coefficient into a row.
  @inlinable
  public init(_ row: Row, _ value: Double) {
    self.row = row
    self.value = value
  }
}

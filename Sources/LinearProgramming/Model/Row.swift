// SPDX-License-Identifier: GPL-3.0-or-later

/// A row of a model: a linear expression between bounds.
@frozen
public struct Row: Hashable, Comparable, Sendable {
  /// The position of the row, 0-based.
  public let index: Int

  /// Names the row at a 0-based position.
  @inlinable
  public init(index: Int) {
    self.index = index
  }

  /// Orders rows by position.
  @inlinable
  public static func < (left: Row, right: Row) -> Bool {
    left.index < right.index
  }
}

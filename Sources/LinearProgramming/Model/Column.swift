// SPDX-License-Identifier: GPL-3.0-or-later

/// A column of a model: a variable between bounds, with a cost.
@frozen
public struct Column: Hashable, Comparable, Sendable {
  /// The position of the column, 0-based.
  public let index: Int

  /// Names the column at a 0-based position.
  @inlinable
  public init(index: Int) {
    self.index = index
  }

  /// Orders columns by position.
  @inlinable
  public static func < (left: Column, right: Column) -> Bool {
    left.index < right.index
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// What a number that an error is about stands for.
public enum Quantity: String, Hashable, Sendable, CustomStringConvertible {
  /// A bound of a row or column.
  case bound

  /// The cost of a column.
  case cost

  /// A coefficient of a column in a row.
  case coefficient

  /// The value of a row or column.
  case value

  /// The dual value of a row, or the reduced cost of a column.
  case dual

  /// The value of the objective.
  case objective

  /// The status of a row or column in a basis.
  case status

  /// The word for it in messages.
  public var description: String { rawValue }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the simplex method stands: the status of every row and column.
///
/// A basis has exactly as many basic members as there are rows.
public struct Basis: Hashable, Sendable {
  /// The status of each row's value, in order.
  public var rows: [VariableStatus]

  /// The status of each column, in order.
  public var columns: [VariableStatus]

  /// Makes a basis of given statuses.
  public init(rows: [VariableStatus], columns: [VariableStatus]) {
    self.rows = rows
    self.columns = columns
  }
}

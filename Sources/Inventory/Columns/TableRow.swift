// SPDX-License-Identifier: GPL-3.0-or-later

/// A row of a table, whose type declares each column of the table once.
package protocol TableRow: Sendable {
  /// The columns in their canonical order.
  static var columns: Columns<Self> { get }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// A row where it lies among others, for as long as they lie there.
///
/// Each value is read by itself, since a register has millions of cells and a row that is handed over
/// to write one of them is copied as a whole.
@dynamicMemberLookup
package struct RowView<Row: Sendable> {
  private let rows: UnsafeBufferPointer<Row>
  private let place: Int

  /// The row at a 0-based place.
  init(_ rows: UnsafeBufferPointer<Row>, at place: Int) {
    (self.rows, self.place) = (rows, place)
  }

  /// A value of the row.
  @inline(__always)
  package subscript<Value>(dynamicMember value: KeyPath<Row, Value>) -> Value {
    rows[place][keyPath: value]
  }
}

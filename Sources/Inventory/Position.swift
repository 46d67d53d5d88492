// SPDX-License-Identifier: GPL-3.0-or-later

/// The place of an entity in its table of an inventory, 0-based; the entity's type keeps positions of
/// different tables apart.
@frozen
public struct Position<Entity>: Hashable, Comparable, Sendable {
  /// The 0-based index in the table.
  public let index: Int32

  /// Names the entity at a 0-based index.
  @inlinable
  public init(_ index: Int) {
    self.index = Int32(truncatingIfNeeded: index)
  }

  /// Whether one entity stands before another in their table.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.index < right.index
  }
}

extension Position {
  /// The number by which people are told the row: that of a spreadsheet that shows the table in
  /// canonical order, 1-based and with the header as the first row.
  public var spreadsheetRow: Int64 { Int64(index) + 2 }
}

extension Array {
  /// The entity at a position.
  @inlinable
  public subscript(position: Position<Element>) -> Element {
    _read { yield self[Int(position.index)] }
  }

  /// The positions of all entities, in order.
  @inlinable
  public var positions: some RandomAccessCollection<Position<Element>> {
    indices.lazy.map { Position($0) }
  }
}

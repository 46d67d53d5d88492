// SPDX-License-Identifier: GPL-3.0-or-later

/// Columns to be added together, in flat arrays: a column costs no allocation of its own.
public struct ColumnBatch: Sendable {
  @usableFromInline var bounds: [Bounds] = []
  @usableFromInline var costs: [Double] = []
  @usableFromInline var integers: [UInt8] = []
  @usableFromInline var names: [Int: String] = [:]
  /// Where the coefficients of each column end.
  @usableFromInline var ends: [Int] = []
  @usableFromInline var rows: [Int32] = []
  @usableFromInline var values: [Double] = []

  /// Makes an empty batch.
  public init() {}

  /// The number of columns.
  @inlinable
  public var count: Int { costs.count }

  /// Whether there are no columns.
  @inlinable
  public var isEmpty: Bool { costs.isEmpty }

  /// Makes room for a number of columns and of coefficients in all.
  @inlinable
  public mutating func reserveCapacity(columns: Int, entries: Int) {
    bounds.reserveCapacity(columns)
    costs.reserveCapacity(columns)
    integers.reserveCapacity(columns)
    ends.reserveCapacity(columns)
    rows.reserveCapacity(entries)
    values.reserveCapacity(entries)
  }

  /// Adds a column without coefficients; `addEntry` gives it some.
  @inlinable
  public mutating func add(
    _ bounds: Bounds, cost: Double, integer: Bool = false, name: String? = nil
  ) {
    if let name { names[count] = name }
    self.bounds.append(bounds)
    costs.append(cost)
    integers.append(integer ? 1 : 0)
    ends.append(rows.count)
  }

  /// Adds a column with its coefficients.
  @inlinable
  public mutating func add(
    _ bounds: Bounds, cost: Double, integer: Bool = false, name: String? = nil,
    entries: some Sequence<Entry>
  ) {
    add(bounds, cost: cost, integer: integer, name: name)
    for entry in entries { addEntry(entry.row, entry.value) }
  }

  /// Gives the newest column a coefficient; there must be a column.
  @inlinable
  public mutating func addEntry(_ row: Row, _ value: Double) {
    // A row that does not fit is clamped to one that does not exist either.
    rows.append(Int32(clamping: row.index))
    values.append(value)
    ends[ends.count - 1] = rows.count
  }

  /// Removes all columns and keeps the room.
  @inlinable
  public mutating func removeAll() {
    bounds.removeAll(keepingCapacity: true)
    costs.removeAll(keepingCapacity: true)
    integers.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }
}

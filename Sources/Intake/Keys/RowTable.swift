// SPDX-License-Identifier: GPL-3.0-or-later

/// A hash table of row numbers, made for millions of rows: it keeps no keys, which the rows have.
struct RowTable {
  private struct Slot {
    var row: Int32 = -1
    /// The upper half of the hash, so that rows of other keys are hardly looked at.
    var mark: UInt32 = 0
  }

  private var slots: [Slot]

  /// An empty table for at most so many rows.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// Adds a 0-based row under the hash of its key, or gives the earlier row that has the same key.
  mutating func insert(_ row: Int, hash: UInt64, hasSameKey: (_ other: Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    let mark = UInt32(truncatingIfNeeded: hash >> 32)
    while slots[slot].row >= 0 {
      let other = Int(slots[slot].row)
      if slots[slot].mark == mark, hasSameKey(other) { return other }
      slot = (slot + 1) & mask
    }
    slots[slot] = Slot(row: Int32(row), mark: mark)
    return nil
  }
}

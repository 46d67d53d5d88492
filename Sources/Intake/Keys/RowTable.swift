// SPDX-License-Identifier: GPL-3.0-or-later

/// A hash table of row numbers, made for millions of rows: it keeps no keys, which the rows have.
struct RowTable {
  private var slots: [Int32]

  /// An empty table for at most so many rows.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  /// Adds a 0-based row under the hash of its key, or gives the earlier row that has the same key.
  mutating func insert(_ row: Int, hash: UInt64, hasSameKey: (_ other: Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let other = Int(slots[slot])
      if hasSameKey(other) { return other }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(row)
    return nil
  }
}

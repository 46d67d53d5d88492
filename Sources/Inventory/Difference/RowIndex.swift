// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds rows of a table that are alike, or have the key of another, in some 20 bytes a row.
///
/// A hash table with open addressing, whose slots hold the number of a row; alike rows hang together.
struct RowIndex {
  private let rows: CanonicalRecords
  /// What rows are alike in; nil for a row that is like no other.
  private let part: (CanonicalRecords.Row) -> CanonicalRecords.Row?
  /// The first row of each slot, which stands for all; `nobody` where it is empty.
  private var first: [Int32]
  /// The row of each slot that was added last and is not taken.
  private var last: [Int32]
  /// For each row the one like it that was added before.
  private var previous: [Int32]
  private static let nobody: Int32 = -1

  /// - Precondition: fewer than 2³¹ rows.
  init(
    _ rows: CanonicalRecords, part: @escaping (CanonicalRecords.Row) -> CanonicalRecords.Row?
  ) {
    (self.rows, self.part) = (rows, part)
    let slots = 1 << (Int.bitWidth - (rows.count * 2).leadingZeroBitCount)
    first = Array(repeating: Self.nobody, count: slots)
    last = first
    previous = Array(repeating: Self.nobody, count: rows.count)
  }

  /// Adds a row by its 0-based number.
  mutating func add(_ row: Int) {
    guard let part = part(rows[row]) else { return }
    let slot = slot(of: part)
    if first[slot] == Self.nobody { first[slot] = Int32(row) }
    previous[row] = last[slot]
    last[slot] = Int32(row)
  }

  /// Takes the row that was added last of those that are like one of any table; nil where none is left.
  mutating func take(like row: CanonicalRecords.Row) -> Int? {
    guard let part = part(row) else { return nil }
    let slot = slot(of: part)
    let found = last[slot]
    guard found != Self.nobody else { return nil }
    last[slot] = previous[Int(found)]
    return Int(found)
  }

  /// How many rows like this one were added; nil where it is not the first of them.
  func count(of row: Int) -> Int? {
    guard let part = part(rows[row]) else { return 1 }
    let slot = slot(of: part)
    guard first[slot] == row else { return nil }
    return sequence(first: last[slot]) { previous[Int($0)] }.prefix { $0 != Self.nobody }.count
  }

  /// Where a row is, or would be.
  private func slot(of wanted: CanonicalRecords.Row) -> Int {
    var slot = wanted.hashValue & (first.count - 1)
    while first[slot] != Self.nobody, part(rows[Int(first[slot])]) != wanted {
      slot = (slot + 1) & (first.count - 1)
    }
    return slot
  }
}

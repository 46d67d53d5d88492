// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension CanonicalIDs {
  /// Sorts rows by a group number and then by the bytes of their canonical text; `order` then says
  /// which of the rows each one was.
  func sort<Row: CanonicalWritable>(
    _ rows: [Row], order: inout [Int]?, by group: (Row) -> Int32 = { _ in 0 }
  ) -> [Row] {
    var text = CanonicalRow()
    text.reserve(rows.count * 96)
    var keys: [RowKey] = []
    keys.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      let start = text.bytes.count
      row.write(to: &text, self)
      keys.append(RowKey(group: group(row), start: start, end: text.bytes.count, index: index))
      text.endRow()
    }
    return text.bytes.withUnsafeBufferPointer { bytes in
      if keys.isSorted(in: bytes) { return rows }
      keys.sort { $0.precedes($1, in: bytes) }
      order = keys.map(\.index)
      return keys.map { rows[$0.index] }
    }
  }
}

/// Where a row's canonical text lies, for sorting rows without copying them.
private struct RowKey {
  let group: Int32
  let start: Int
  let end: Int
  let index: Int

  func precedes(_ other: RowKey, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if group != other.group { return group < other.group }
    guard let base = bytes.baseAddress else { return false }
    let (length, otherLength) = (end - start, other.end - other.start)
    let order = memcmp(base + start, base + other.start, min(length, otherLength))
    if order != 0 { return order < 0 }
    return length == otherLength ? index < other.index : length < otherLength
  }
}

extension [RowKey] {
  fileprivate func isSorted(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    zip(self, dropFirst()).allSatisfy { !$1.precedes($0, in: bytes) }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension CanonicalIDs {
  /// Sorts rows by a group number of at least 0 and then by the bytes of their canonical text, equal
  /// rows as they come; `order` then says which of the rows each one was.
  ///
  /// Rows that nobody else holds are sorted in place.
  func sort<Row: TableRow>(
    _ rows: consuming [Row], order: inout [Int]?, by group: (Row) -> Int32 = { _ in 0 }
  ) -> [Row] {
    order = self.order(of: rows, by: group)
    if let order { rows.reorder(order) }
    return rows
  }

  /// The 0-based places of the rows in their order; nil where they are in order.
  ///
  /// Groups are sorted on several threads, each of which has the text of one in memory at a time.
  private func order<Row: TableRow>(
    of rows: [Row], by group: (Row) -> Int32
  ) -> [Int]? {
    var groups = RowGroups(rows.map(group))
    let ranges = groups.ranges
    // A column that is left out must not take part: it would end its neighbour with a comma.
    let columns = Row.columns.written(for: rows, self)
    groups.places.withUnsafeMutableBufferPointer { buffer in
      // No two threads touch the same place: each sorts the range of its own group.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: ranges.count) { number in
        guard ranges[number].count > 1 else { return }
        let group = UnsafeMutableBufferPointer(rebasing: places[ranges[number]])
        // Most registers have tags, so that hardly any row has to be written as a whole.
        for tie in sort(group, of: rows, by: columns.first) {
          _ = sort(UnsafeMutableBufferPointer(rebasing: group[tie]), of: rows, by: columns)
        }
      }
    }
    return groups.places.elementsEqual(rows.indices) ? nil : groups.places
  }

  /// Sorts places of rows by the texts of some columns; where several of these are the same, their
  /// ranges are told.
  private func sort<Row: TableRow>(
    _ places: UnsafeMutableBufferPointer<Int>, of rows: [Row], by columns: WrittenColumns<Row>
  ) -> [Range<Int>] {
    var keys = RowKeys(columns, self)
    rows.withUnsafeBufferPointer { rows in
      for place in places { keys.append(RowView(rows, at: place), at: place) }
    }
    keys.sort()
    for (number, place) in keys.places.enumerated() { places[number] = place }
    return keys.ties
  }
}

/// Rows by group, in their own order inside each.
private struct RowGroups {
  /// The 0-based places of all rows, group after group.
  var places: [Int]
  /// Where each group lies among the places.
  let ranges: [Range<Int>]

  init(_ groups: [Int32]) {
    var ends = [Int](repeating: 0, count: Int(groups.max() ?? 0) + 1)
    for group in groups { ends[Int(group)] += 1 }
    var starts: [Int] = []
    var total = 0
    for count in ends {
      starts.append(total)
      total += count
    }
    ranges = zip(starts, ends).map { $0..<($0 + $1) }
    places = [Int](repeating: 0, count: groups.count)
    for (place, group) in groups.enumerated() {
      places[starts[Int(group)]] = place
      starts[Int(group)] += 1
    }
  }
}

/// Rows to be sorted by their canonical texts.
private struct RowKeys<Row: TableRow> {
  private let columns: WrittenColumns<Row>
  private var text: CanonicalRow
  private var keys: [RowKey] = []

  init(_ columns: WrittenColumns<Row>, _ ids: CanonicalIDs) {
    (self.columns, text) = (columns, CanonicalRow(ids))
  }

  mutating func append(_ row: RowView<Row>, at place: Int) {
    let start = text.bytes.count
    columns.write(row, to: &text)
    keys.append(RowKey(start: start, end: text.bytes.count, place: place))
    text.endRow()
  }

  /// The places of the rows in the order of the keys.
  var places: some Sequence<Int> { keys.lazy.map(\.place) }

  mutating func sort() {
    text.bytes.withUnsafeBufferPointer { bytes in
      keys.sort { $0.precedes($1, in: bytes) }
    }
  }

  /// The ranges of sorted keys of the same text, each of at least two.
  var ties: [Range<Int>] {
    text.bytes.withUnsafeBufferPointer { bytes in
      var (ties, start) = ([Range<Int>](), 0)
      for end in 1...keys.count
      where end == keys.count || keys[end].order(to: keys[start], in: bytes) != 0 {
        if end - start > 1 { ties.append(start..<end) }
        start = end
      }
      return ties
    }
  }
}

/// Where a row's canonical text lies, for sorting rows without copying them.
private struct RowKey {
  let start: Int
  let end: Int
  let place: Int

  func precedes(_ other: RowKey, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let order = order(to: other, in: bytes)
    return order == 0 ? place < other.place : order < 0
  }

  /// Below 0 where the text comes before the other one, 0 where it is the same.
  func order(to other: RowKey, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let (length, otherLength) = (end - start, other.end - other.start)
    let order = memcmp(base + start, base + other.start, min(length, otherLength))
    return order == 0 ? length - otherLength : Int(order)
  }
}

extension Array {
  /// Brings the elements into an order of 0-based places, without a second array of them.
  mutating func reorder(_ places: [Int]) {
    var isDone = [Bool](repeating: false, count: count)
    withUnsafeMutableBufferPointer { elements in
      guard let base = elements.baseAddress else { return }
      for start in elements.indices where !isDone[start] && places[start] != start {
        // The hole that its element leaves goes round until it comes back.
        let first = (base + start).move()
        var hole = start
        while places[hole] != start {
          (base + hole).moveInitialize(from: base + places[hole], count: 1)
          hole = places[hole]
          isDone[hole] = true
        }
        (base + hole).initialize(to: first)
      }
    }
  }
}

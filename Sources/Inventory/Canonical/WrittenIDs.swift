// SPDX-License-Identifier: GPL-3.0-or-later

/// The ids of a table as canonical cells, one behind the other, since registers name them row after row.
struct WrittenIDs: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  init(_ ids: some Sequence<String> = [String]()) {
    for id in ids {
      var cell = CanonicalRow()
      cell.cell(id)
      bytes += cell.bytes
      ends.append(bytes.count)
    }
  }

  /// Whether there is none.
  var isEmpty: Bool { ends.isEmpty }

  /// Appends the cell of a 0-based position.
  func write(_ position: Int, to text: inout [UInt8]) {
    let start = position == 0 ? 0 : ends[position - 1]
    bytes.withUnsafeBufferPointer {
      text.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<ends[position]]))
    }
  }
}

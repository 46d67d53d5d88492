// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Intake

struct RowTableTests {
  @Test func `A row is told the earlier one with the same key, whatever the hashes`() {
    let keys = ["a", "b", "a", "c", "b", "a"]
    for hash in [{ (_: String) in UInt64(7) }, { UInt64($0.utf8.first ?? 0) }] {
      var table = RowTable(capacity: keys.count)
      let earlier = keys.indices.map { row in
        table.insert(row, hash: hash(keys[row])) { keys[$0] == keys[row] }
      }
      #expect(earlier == [nil, nil, 0, nil, 1, 0])
    }
  }

  @Test func `Thousands of rows with different keys are all first`() {
    var table = RowTable(capacity: 5_000)
    let earlier = (0..<5_000).compactMap { table.insert($0, hash: UInt64($0) * 64) { _ in false } }
    #expect(earlier.isEmpty)
  }
}

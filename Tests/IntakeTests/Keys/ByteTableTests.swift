// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Intake

struct ByteTableTests {
  @Test func `A key is found under its number, and only under its salt`() {
    var table = ByteTable()
    #expect(table.insert("T1", salt: 1) == nil)
    #expect(table.insert("T1", salt: 2) == nil)
    #expect(table.insert("T1", salt: 1) == 0)
    #expect(table.count == 2)
  }

  @Test func `Thousands of keys keep their numbers while it grows`() {
    var table = ByteTable()
    let keys = (0..<5000).map { "key-\($0 * 7919)" }
    #expect(keys.allSatisfy { table.insert($0) == nil })
    #expect(keys.map { table.insert($0) } == (0..<5000).map { Int32($0) })
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Intake

struct KeyIndexTests {
  @Test func `Positions follow the bytes of the ids, and repeats count once`() {
    let index = KeyIndex<Inventory.Unit>(["b", "Đ", "a", "b", "010"])
    #expect(index.ids == ["010", "a", "b", "Đ"])
    #expect(index.position(of: "b") == Position(2))
    #expect(index.position(of: "10") == nil)
  }
}

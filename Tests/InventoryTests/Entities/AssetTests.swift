// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `An asset` {
  @Test func `takes 104 bytes, so that five million take half a gigabyte`() {
    #expect(MemoryLayout<Inventory.Asset>.stride == 104)
  }
}

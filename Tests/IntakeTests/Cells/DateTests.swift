// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Intake

struct DateTests {
  @Test(arguments: [
    "2019", "2019-05", "2019-05-07", "2020-02-29", "0001", "9999-12-31", "2019-02-29", "2019-13",
    "2019-00", "2019-5", "19", "2019-05-32", "0000", "2019/05", "2019-05-", "20190507", "",
    "2019-05-07T00", "-019", "２０１９",
  ])
  func `Bytes read as the same date as text`(_ text: String) {
    let date = Array(text.utf8).withUnsafeBufferPointer { PartialDate(bytes: $0) }
    #expect(date == PartialDate(text))
  }
}

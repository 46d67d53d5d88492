// SPDX-License-Identifier: GPL-3.0-or-later

import Store
import Testing

@Suite struct `An instant` {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (951_782_399, "2000-02-28T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (1_751_371_200, "2025-07-01T12:00:00Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
    (-12_212_553_600, "1583-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func `is written and read in ISO 8601`(seconds: Int64, text: String) {
    let instant = Store.Instant(secondsSince1970: seconds)
    #expect(instant.description == text)
    #expect(Store.Instant(text) == instant)
  }

  @Test(arguments: [
    "", "2025-07-01", "2025-02-29T00:00:00Z", "2025-13-01T00:00:00Z", "2025-07-01T24:00:00Z",
    "2025-07-01T12:60:00Z", "2025-07-01 12:00:00Z", "2025-07-01T12:00:00", "25-07-01T12:00:00Z",
    "9223372036854775807-01-01T00:00:00Z",
  ])
  func `is nil for any other text`(text: String) {
    #expect(Store.Instant(text) == nil)
  }

  @Test(arguments: [Int64.min, .max])
  func `stays in the years 1583 to 9999`(seconds: Int64) {
    let text = Store.Instant(secondsSince1970: seconds).description
    #expect(["1583-01-01T00:00:00Z", "9999-12-31T23:59:59Z"].contains(text))
  }
}

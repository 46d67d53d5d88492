// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `A date` {
  @Test(arguments: [
    ("2019", 20_190_101, 20_191_231), ("2019-05", 20_190_501, 20_190_531),
    ("2019-02", 20_190_201, 20_190_228), ("2020-02", 20_200_201, 20_200_229),
    ("2019-05-07", 20_190_507, 20_190_507), ("0001", 10_101, 11_231),
    ("9999-12-31", 99_991_231, 99_991_231), ("2000-02-29", 20_000_229, 20_000_229),
  ])
  func `keeps the precision it has`(_ text: String, _ earliest: Int, _ latest: Int) throws {
    let date = try #require(PartialDate(text))
    #expect(date.description == text)
    #expect(date.earliest == earliest)
    #expect(date.latest == latest)
  }

  @Test(arguments: [
    "", "19", "201", "20190", "0000", "2019-", "2019-5", "2019-00", "2019-13", "2019-05-",
    "2019-05-7", "2019-05-00", "2019-05-32", "2019-04-31", "2019-02-29", "1900-02-29",
    "2019-05-07-", "2019-05-07-01", "-2019", "2019/05/07", "05-07-2019", " 2019", "2019-0５",
    "+2019", "2019-05-07T00:00",
  ])
  func `that no calendar has is nothing`(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `with a day needs a month`() {
    #expect(PartialDate(year: 2_019, month: nil, day: 7) == nil)
    #expect(PartialDate(year: 0) == nil)
    #expect(PartialDate(year: 10_000) == nil)
    #expect(PartialDate(year: .min, month: .max, day: .max) == nil)
  }

  @Test func `takes four bytes, also where it may be missing`() {
    #expect(MemoryLayout<PartialDate>.stride == 4)
    #expect(MemoryLayout<PartialDate?>.stride == 4)
  }

  @Test func `exists 146,097 times in 400 years`() {
    let days = (2_000..<2_400).flatMap { year in
      (1...12).flatMap { month in
        (1...31).compactMap { PartialDate(year: year, month: month, day: $0) }
      }
    }
    #expect(days.count == 146_097)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0.latest < $1.earliest })
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

struct DayTests {
  @Test func `Days follow each other as dates do, over all months and leap years`() throws {
    var day = try #require(PartialDate("1899-12-31").flatMap(Day.init))
    var weekday = day.weekday
    while day.number < 60_000 {
      let next = day + 1
      #expect(next.date.flatMap(Day.init) == next)
      #expect((next.date?.earliest ?? 0) > (day.date?.earliest ?? 0))
      #expect(next.weekday != weekday)
      (day, weekday) = (next, next.weekday)
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2025-07-01", 20_270, .tuesday),
    ("2000-02-29", 11_016, .tuesday), ("0001-01-01", -719_162, .monday),
  ])
  func `A day has its number and its day of the week`(
    text: String, number: Int, weekday: Weekday
  ) throws {
    let day = try #require(PartialDate(text).flatMap(Day.init))
    #expect(day.number == number && day.weekday == weekday && day.description == text)
  }

  @Test func `A date that is known to its month is no day`() throws {
    let date = try #require(PartialDate("2025-07"))
    #expect(Day(date) == nil)
    #expect(Day(firstOf: date).description == "2025-07-01")
  }
}

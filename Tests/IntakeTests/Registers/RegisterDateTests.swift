// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Testing

@testable internal import Intake

struct RegisterDateTests {
  private static func date(
    _ text: String, _ order: Mapping.DateOrder?, yearsFrom: Int? = nil
  ) -> String {
    do throws(RegisterDate.Fault) {
      return try RegisterDate(order: order, yearsFrom: yearsFrom).date(text).description
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    ("05/07/2021", "dmy", "2021-07-05"), ("5/19/2006 0:00:00", "mdy", "2006-05-19"),
    ("2021-07-05", "dmy", "2021-07-05"), ("2021/7/5", "ymd", "2021-07-05"),
    ("07/2021", "dmy", "2021-07"), ("2021", "mdy", "2021"), ("31/02/2021", "dmy", "malformed"),
    ("13/13/2021", "mdy", "malformed"), ("Tháng 7 năm 2021", "dmy", "2021-07"),
    ("ngày 5 tháng 7 năm 2021", "mdy", "2021-07-05"), ("5.7.2021", "dmy", "2021-07-05"),
    ("Ngày 05/07/2021", "dmy", "2021-07-05"), ("5/7 năm 2021", "mdy", "2021-07-05"),
    ("T7/2021", "dmy", "2021-07"), ("tháng 7/2021", "dmy", "2021-07"),
    ("nam 2021", "dmy", "2021"), ("thang 07 nam 2021", "dmy", "2021-07"),
    ("05/07/2021", "ymd", "malformed"), ("20210705", "dmy", "2021-07-05"),
    ("05072021", "dmy", "malformed"), ("2021.0", "dmy", "2021"), ("00/07/2021", "dmy", "malformed"),
  ])
  func `A date is read in its order`(_ text: String, _ order: String, _ date: String) {
    #expect(Self.date(text, Mapping.DateOrder(rawValue: order)) == date)
  }

  @Test(arguments: [
    ("05/07/2021", "ambiguous"), ("25/07/2021", "2021-07-25"), ("07/25/2021", "2021-07-25"),
    ("05/05/2021", "2021-05-05"),
  ])
  func `Without an order a date must have one reading`(_ text: String, _ date: String) {
    #expect(Self.date(text, nil) == date)
  }

  @Test(arguments: [
    "2021-07-05T00:00:00Z", "2021-07-05T08:30:00.000+07:00", "2021-07-05 08:30",
    "05/07/2021 8:30 PM",
    "2021-07-05 오후 3:30", "ngày 5 tháng 7 năm 2021 lúc 08:30", "5 July 2021, 08:30:00 +0700",
  ])
  func `A time behind a date is left out`(_ text: String) {
    #expect(Self.date(text, .dmy) == "2021-07-05")
  }

  @Test(arguments: [
    ("July 2021", "2021-07"), ("5 July 2021", "2021-07-05"), ("July 5th, 2021", "2021-07-05"),
    ("05-Jul-2021", "2021-07-05"), ("2021-Jul-05", "2021-07-05"), ("SEPT 2021", "2021-09"),
    ("2021년 7월 5일", "2021-07-05"), ("2021년7월", "2021-07"), ("2021년도", "2021"),
    ("2021. 7. 5.", "2021-07-05"), ("2021年7月5日", "2021-07-05"), ("July 5", "malformed"),
  ])
  func `Months have names, and words say what numbers are`(_ text: String, _ date: String) {
    #expect(Self.date(text, .dmy) == date)
    #expect(Self.date(text.decomposedStringWithCanonicalMapping, .dmy) == date)
  }

  @Test(arguments: [
    "Quý 3/2021", "quy III/2021", "Q3-2021", "Đợt 2/2021", "Học kỳ 1 năm 2021", "HK1 2021",
    "2021년 3분기", "상반기 2021", "H1 2021", "Đầu năm 2021", "khoảng 2021",
  ])
  func `A part of the year that is no month leaves the year`(_ text: String) throws {
    let reading = try RegisterDate(order: .dmy).reading(text)
    #expect(reading.date.description == "2021" && reading.isPartOfYear)
  }

  @Test(arguments: [
    "khoảng 2021?", "trước 2010", "2019-2021", "1-2/2021", "năm học 2020-2021", "Quý 3", "05/07",
    "2021 (bổ sung 2022)", "", "không rõ", "0", "-", "12:30", "Ghi chú: 2021", "2021: 5", "5//2021",
  ])
  func `What says something else is no date`(_ text: String) {
    #expect(Self.date(text, .dmy, yearsFrom: 1950) == "malformed")
  }

  @Test(arguments: [
    ("05/07/21", "dmy", "2021-07-05"), ("1/23/23", "mdy", "2023-01-23"),
    ("21.07.05", "ymd", "2021-07-05"), ("05/07/50", "dmy", "1950-07-05"),
    ("05/07/49", "dmy", "2049-07-05"), ("Jul-21", "dmy", "2021-07"),
    ("5-Jul-21", "dmy", "2021-07-05"), ("21년 7월 5일", "ymd", "2021-07-05"),
    ("T7/21", "dmy", "2021-07"),
  ])
  func `A year of two digits lies in the hundred years that the mapping names`(
    _ text: String, _ order: String, _ date: String
  ) {
    let order = Mapping.DateOrder(rawValue: order)
    #expect(Self.date(text, order) == "shortYear")
    #expect(Self.date(text, order, yearsFrom: 1950) == date)
  }

  @Test(arguments: [("05/07/21", "ambiguous"), ("1/23/23", "2023-01-23"), ("5/7/9", "malformed")])
  func `Without an order a year of two digits must have one place`(_ text: String, _ date: String) {
    #expect(Self.date(text, nil, yearsFrom: 1950) == date)
  }
}

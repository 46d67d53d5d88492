// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

struct RegisterDateTests {
  private static func date(_ text: String, _ order: Mapping.DateOrder?) -> String {
    do throws(RegisterDate.Fault) {
      return try RegisterDate.date(text, order: order).description
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    ("05/07/2021", "dmy", "2021-07-05"), ("5/19/2006 0:00:00", "mdy", "2006-05-19"),
    ("2021-07-05", "dmy", "2021-07-05"), ("2021/7/5", "ymd", "2021-07-05"),
    ("07/2021", "dmy", "2021-07"), ("2021", "mdy", "2021"), ("05/07/21", "dmy", "malformed"),
    ("31/02/2021", "dmy", "malformed"), ("13/13/2021", "mdy", "malformed"),
    ("Tháng 7 năm 2021", "dmy", "2021-07"), ("ngày 5 tháng 7 năm 2021", "mdy", "2021-07-05"),
    ("khoảng 2021?", "dmy", "malformed"), ("5.7.2021", "dmy", "2021-07-05"),
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
}

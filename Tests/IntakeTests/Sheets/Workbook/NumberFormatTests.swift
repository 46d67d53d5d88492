// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

@Suite struct NumberFormatTests {
  @Test(arguments: [
    ("dd/mm/yyyy", NumberFormat.day), ("[$-42A]dd mmmm yyyy;@", .day), ("mm/yyyy", .month),
    ("yyyy", .year), (#"mmmm" "yyyy"#, .month), (#""ngày "dd" tháng "mm" năm "yyyy"#, .day),
    (#"[$-411]ggge"年"m"月"d"日";@"#, .day), ("d/m/yy h:mm", .dayAndTime), ("h:mm AM/PM", .time),
    ("mm:ss.0", .time), ("d-mmm", .day), ("[h]:mm", .number), ("General", .number),
    ("0.00E+00", .number), ("#,##0\\ \"đ\"", .number), (#""yyyy"0"#, .number),
    ("[Red]0;d", .number), ("[Red]General", .number), ("[$-412]General", .number),
    ("[>99]General;d", .number), ("[$-412]GENERAL", .number), ("[$-1070000]d/mm/bbbb", .day),
    ("0.00", .number), ("@", .number), ("", .number), ("[", .number), ("\"", .number),
  ])
  func `A format code says whether it shows a date`(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test(arguments: [
    (0, NumberFormat.number), (4, .number), (14, .day), (17, .month), (20, .time),
    (22, .dayAndTime),
    (31, .day), (46, .number), (49, .number),
  ])
  func `Formats known by number need no code`(number: Int, format: NumberFormat) {
    #expect(NumberFormat(builtIn: number) == format)
  }
}

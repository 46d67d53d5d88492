// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

@Suite struct SerialDateTests {
  @Test(arguments: [
    (1, "1900-01-01"), (59, "1900-02-28"), (60, nil), (61, "1900-03-01"), (44_197, "2021-01-01"),
    (45_351, "2024-02-29"), (2_958_465, "9999-12-31"), (2_958_466, nil), (0, nil), (-1, nil),
  ])
  func `Days count from 1900 with its leap day that never was`(number: Int, date: String?) {
    #expect(SerialDate.text(Double(number), .day, epoch: .from1900)?.text == date)
  }

  @Test(arguments: [(0, "1904-01-01"), (42_735, "2021-01-01"), (2_957_003, "9999-12-31")])
  func `Days count from 1904 where the workbook says so`(number: Int, date: String) {
    #expect(SerialDate.text(Double(number), .day, epoch: .from1904)?.text == date)
    #expect(SerialDate.text(Double(number) + 1462, .day, epoch: .from1904)?.text != date)
  }

  @Test func `Both systems agree on every day that both have`() {
    for day in 1462...60_000 {
      #expect(
        SerialDate.text(Double(day), .day, epoch: .from1900)?.text
          == SerialDate.text(Double(day - 1462), .day, epoch: .from1904)?.text)
    }
  }

  @Test func `Each day follows the one before`() throws {
    var last = try #require(PartialDate("1900-03-01")).earliest
    for day in 62...80_000 {
      let text = try #require(SerialDate.text(Double(day), .day, epoch: .from1900)?.text)
      let date = try #require(PartialDate(text)).earliest
      #expect(date > last && date - last < 8_900)
      last = date
    }
  }

  @Test func `A date is as coarse as it is shown, and a time stays a time`() throws {
    let styles = [14, 17, 164, 22, 20].map { "<xf numFmtId=\"\($0)\"/>" }.joined()
    let values = ["44197.5", "44197", "44197", "44197.75", "0.25", "60"]
    let cells = zip([0, 1, 2, 3, 4, 0], values).map { "<c s=\"\($0)\"><v>\($1)</v></c>" }
    let file = try RegisterFile(
      rows: "<row>\(cells.joined())</row>",
      styles: """
        <numFmts><numFmt numFmtId="164" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/>\
        </cellStyleXfs><cellXfs>\(styles)</cellXfs>
        """)
    #expect(
      try file.cells() == [
        "A1 date 2021-01-01", "B1 date 2021-01", "C1 date 2021", "D1 date 2021-01-01T18:00:00",
        "E1 time 06:00:00", "F1 number 60",
      ])
  }

  @Test func `Dates in ISO 8601 and those of 1904 are read`() throws {
    let file = try RegisterFile(
      rows: """
        <row><c s="0"><v>42735</v></c><c t="d"><v>2021-01-02T10:10:10</v></c><c t="d"><v>10:10:10</v>\
        </c><c t="d"><v>soon</v></c></row>
        """, styles: #"<cellXfs><xf numFmtId="14"/></cellXfs>"#, properties: #"date1904="1""#)
    #expect(
      try file.cells() == [
        "A1 date 2021-01-01", "B1 date 2021-01-02T10:10:10", "C1 time 10:10:10", "D1 text soon",
      ])
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

struct TitleTests {
  /// The findings of minutes whose first row is this one.
  private static func findings(_ titles: String) throws -> [String] {
    var sheet = MadeSheet("S")
    sheet.add(titles)
    sheet.add(
      """
      STT|Tên TSCĐ|Nơi sử dụng|Năm đưa vào sử dụng|Số thực tế kiểm kê|Nguyên giá (1.000đ)|\
      Đang hoạt động|Đang hư hỏng|Chưa sử dụng|Ghi chú
      """)
    sheet.add("1|Bàn làm việc|s-11395-1|2018|4|16800|4|||")
    let file = TableFile(name: "a.xlsx", bytes: MadeSheet.workbook(sheet))
    let mapping = try #require(ShippedMappings.mapping(named: "c53-hd"))
    return RegisterReader.read([file], with: [mapping], into: try MinutesTests.base()).findings
      .filter { $0.severity == .error }.map(\.description)
  }

  @Test(arguments: [
    "Đơn vị: Phường Hàng Kênh (cũ)", "Đơn vị: …………|Phường Hàng Kênh (cũ)",
    "Tên đơn vị:||||Phường Hàng Kênh (cũ)", "Mẫu số: C53-HD||Đơn vị: o-11395",
  ])
  func `A title stands behind its label or beside it`(_ titles: String) throws {
    #expect(try Self.findings(titles) == [])
  }

  @Test(arguments: [
    "Đơn vị:", "Đơn vị: …………|||Mẫu số: C53-HD", "Đơn vị:||||||||Mẫu số C53-HD",
  ])
  func `A label without a title is told, and no other title is taken for it`(
    _ titles: String
  ) throws {
    #expect(
      try Self.findings(titles) == [
        """
        a.xlsx, sheet 'S': no title above the table says 'Đơn vị: …'; write it there, or give unit \
        as a constant in a mapping that extends 'c53-hd' [missing-title]
        """
      ])
  }
}

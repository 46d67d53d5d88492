// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

struct AmountScaleTests {
  @Test(arguments: [
    ("Nguyên giá (1.000đ)", 3), ("Nguyên giá (1.000 đồng)", 3), ("ĐVT: nghìn đồng", 3),
    ("Đơn vị tính: triệu đồng", 6), ("ĐVT: 1.000.000 đ", 6), ("Nguyên giá (đồng)", 0),
    ("Nguyên giá (VNĐ)", 0), ("Đơn vị tính: Đồng", 0), ("Nguyên giá", nil),
    ("Số hợp đồng", nil), ("Đơn vị: Phường Đồng Hòa", nil),
  ])
  func `A header or title tells the unit of amounts`(_ text: String, _ zeros: Int?) {
    #expect(AmountScale.zeros(in: text) == zeros)
  }

  @Test func `A shipped mapping does not multiply amounts that are in đồng`() throws {
    var sheet = MadeSheet("Kiểm kê")
    sheet.add("Đơn vị: Phường Hàng Kênh (cũ)")
    sheet.add(
      """
      STT|Tên TSCĐ|Nơi sử dụng|Năm đưa vào sử dụng|Số thực tế kiểm kê|Nguyên giá (đồng)|\
      Đang hoạt động|Đang hư hỏng|Chưa sử dụng|Ghi chú
      """)
    sheet.add("1|Bàn làm việc|Một cửa|2018|4|16800000|4|||")
    let file = TableFile(name: "a.xlsx", bytes: MadeSheet.workbook(sheet))
    let mapping = try #require(ShippedMappings.mapping(named: "c53-hd"))
    let reading = RegisterReader.read([file], with: mapping, into: try MinutesTests.base())
    #expect(
      reading.findings.map(\.description) == [
        """
        a.xlsx, sheet 'Kiểm kê', row 2: 'Nguyên giá (đồng)' says that its amounts are times 1, but the \
        mapping 'c53-hd' multiplies them by 1000; correct 'scales' in a mapping that \
        extends 'c53-hd' [bad-mapping]
        """
      ])
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Testing

@testable internal import Intake

struct RegistersGuideTests {
  /// The indented and fenced blocks of the guide to registers.
  static func blocks() throws -> [String] {
    let file = Checkout.root.appending(path: "Sources/Intake/Intake.docc/Registers.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }
      .map { block in String(block.element.drop { $0 != "\n" }.dropFirst()) }
  }

  @Test func `The guide tells the findings of its workbook with mistakes`() throws {
    let mapping = try #require(ShippedMappings.mapping(named: "c53-hd"))
    let file = TableFile(
      name: "registers/hang-kenh-2.xlsx", bytes: MadeSheet.workbook(.minutesWithMistakes))
    let reading = RegisterReader.read([file], with: mapping, into: try MinutesTests.base())
    let errors = reading.findings.filter { $0.severity == .error }
    let told = errors.map { "error: \($0)\n" }.joined()
    #expect(errors.count == 5)
    #expect(try Self.blocks().contains(told))
  }

  @Test(arguments: ShippedMappings.all.map(\.name))
  func `The guide names every shipped mapping`(_ name: String) throws {
    let file = Checkout.root.appending(path: "Sources/Intake/Intake.docc/Registers.md")
    #expect(try String(contentsOf: file, encoding: .utf8).contains("| `\(name)` | "))
  }
}

extension MadeSheet {
  /// Inventory minutes with a typing mistake, an error, a wrong sum, a date and an amount that are none.
  static var minutesWithMistakes: MadeSheet {
    var sheet = MadeSheet("Kiểm kê")
    sheet.add("Đơn vị: Phường Hàng Kênh (cũ)")
    sheet.add("BIÊN BẢN KIỂM KÊ TÀI SẢN CỐ ĐỊNH")
    sheet.add(
      """
      STT|Tên TSCĐ|Nơi sử dụng|Năm đưa vào sử dụng|Số thực tế kiểm kê|Số theo sổ kế toán|\
      Nguyên giá (1.000đ)|Tình trạng|||Ghi chú
      """)
    sheet.add("|||||||Đang hoạt động|Đang hư hỏng|Chưa sử dụng|")
    sheet.add("1|Bàn làm việc|Một cửa|2018|4|4|16800|4|||")
    sheet.add("2|Mày in Canon|Văn phòng|2019|1|1|3500|x|||")
    sheet.add("3|Máy in HP|Văn phòng|2020|3|3|#REF!|3|||")
    sheet.add("4|Bàn làm việc gỗ|Một cửa|2017|5|5|21000|3|1||")
    sheet.add("5|Máy vi tính để bàn|Một cửa|31/02/2021|2|2|30000|2|||")
    sheet.add("6|Máy in|Một cửa|2021|1|1|khoảng 4 triệu|1|||")
    sheet.add("|Tổng cộng|||16|16||||||")
    return sheet
  }
}

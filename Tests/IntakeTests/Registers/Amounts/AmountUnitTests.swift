// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@testable internal import Intake

struct AmountUnitTests {
  private static func shown(_ unit: AmountUnit?) -> String {
    unit.map { unit in
      ([String(unit.zeros)] + unit.currencies.map(\.name)).joined(separator: " ")
    } ?? "nothing"
  }

  /// As it stands, in capitals and in Unicode's decomposed form.
  private static func spellings(_ text: String) -> [String] {
    [text, text.uppercased(), text.decomposedStringWithCanonicalMapping]
  }

  @Test(arguments: [
    ("Nguyên giá (1.000đ)", "3 VND"), ("Nguyên giá (1.000 đồng)", "3 VND"),
    ("Nguyên giá (1000 đồng)", "3 VND"), ("Nguyên giá (1 000 đ)", "3 VND"),
    ("Nguyên giá 1,000đ", "3 VND"), ("Nguyên giá (nghìn đồng)", "3 VND"),
    ("Nguyên giá (nghìn VNĐ)", "3 VND"), ("Nguyên giá nghìn", "3"),
    ("Nguyên giá (ngàn đồng)", "3 VND"),
    ("Nguyen gia (ngan dong)", "3 VND"), ("Nguyen gia (nghin dong)", "3 VND"),
    ("Nguyên giá (triệu đồng)", "6 VND"), ("Nguyên giá (triệu VNĐ)", "6 VND"),
    ("Nguyên giá (triệu)", "6"), ("Nguyên giá - triệu đồng", "6 VND"),
    ("Nguyen gia (trieu dong)", "6 VND"), ("Nguyên giá\ntriệu đồng", "6 VND"),
    ("Nguyên giá (Tr.đ)", "6 VND"), ("Nguyên giá (trđ)", "6 VND"),
    ("Nguyên giá (tr.đồng)", "6 VND"),
    ("Nguyên giá (tr)", "6"), ("Nguyên giá, ĐVT: triệu đồng", "6 VND"),
    ("Nguyên giá (triệu đồng) / Nguồn ngân sách", "6 VND"), ("Nguyên giá (1.000.000đ)", "6 VND"),
    ("Nguyên giá (tỷ đồng)", "9 VND"), ("Nguyên giá (tỉ đồng)", "9 VND"),
    ("Nguyên giá (nghìn tỷ đồng)", "12 VND"), ("Nguyên giá (đồng)", "0 VND"),
    ("Nguyên giá (VNĐ)", "0 VND"), ("Nguyên giá (đ)", "0 VND"), ("Nguyên giá ₫", "0 VND"),
    ("Cost (VND thousand)", "3 VND"), ("Cost (thousand VND)", "3 VND"), ("Cost '000", "3"),
    ("Cost (VND '000)", "3 VND"), ("Cost VND'000", "3 VND"), ("Cost (000s)", "3"),
    ("Cost (in thousands)", "3"), ("Cost in thousands of dong", "3 VND"),
    ("Cost, VND million", "6 VND"), ("Cost (VND m)", "6 VND"), ("Cost (kVND)", "3 VND"),
    ("Cost (VND bn)", "9 VND"), ("Cost (US$ million)", "6 USD"), ("Cost (USD)", "0 USD"),
    ("Cost USD", "0 USD"), ("Cost in euros", "0 EUR"), ("Cost ($)", "0 $"), ("Cost €", "0 EUR"),
    ("Giá trị (đô la Mỹ)", "0 dollar"), ("Cost (Rp juta)", "6 IDR"), ("Value (Rs lakh)", "5 rupee"),
    ("취득금액(천원)", "3 KRW"), ("취득금액 (단위: 천원)", "3 KRW"), ("취득가액 백만원", "6 KRW"),
    ("금액(백만 원)", "6 KRW"), ("금액(억원)", "8 KRW"), ("금액(만원)", "4 KRW"), ("금액(원)", "0 KRW"),
    ("금액(천달러)", "3 dollar"), ("Nguyên giá (Ng.đ)", "3 VND"), ("Nguyên giá (Ng.đồng)", "3 VND"),
    ("NG (1.000đ)", "3 VND"), ("NG triệu", "6"), ("NG (tr.đ)", "6 VND"), ("NG nghìn đồng", "3 VND"),
    ("Giá ngđ", "3 VND"), ("NG (Ng.đ)", "3 VND"), ("NG (đ)", "0 VND"), ("NG/đ", "0 VND"),
    ("Nguyên giá (10^3 đ)", "3 VND"), ("Nguyên giá (10³đ)", "3 VND"),
    ("Nguyên giá (10^6 đồng)", "6 VND"), ("Nguyên giá (10^6)", "6"),
    ("Nguyên giá (10⁶ đ)", "6 VND"), ("금액(千원)", "3 KRW"), ("Cost (Thou.)", "3"),
    ("Cost (Thds)", "3"), ("Cost (mln)", "6"),
  ])
  func `A header tells the unit of amounts`(_ text: String, _ unit: String) {
    for text in Self.spellings(text) {
      #expect(Self.shown(AmountUnit(header: text)) == unit, "\(text)")
    }
  }

  @Test(arguments: [
    "Nguyên giá", "Số hợp đồng", "Tỷ lệ hao mòn", "Nguyên giá (1)", "Nguyên giá (d)", "Công ty",
    "NG", "Theo kiểm kê / NG", "NGUYÊN GIÁ (NG)", "NG TSCĐ", "Ng. giá", "NG, GTCL",
    "Nguyên giá ngân sách cấp", "Ngân hàng", "Thành tiền", "Giá trị (m)", "Cost (2021)", "Amount",
    "Giá trị tài sản trên 10 triệu đồng", "취득금액", "",
  ])
  func `A header without a unit says nothing`(_ text: String) {
    for text in Self.spellings(text) { #expect(AmountUnit(header: text) == nil, "\(text)") }
  }

  @Test(arguments: [
    ("ĐVT: nghìn đồng", "3 VND"), ("ĐVT: nghìn VNĐ", "3 VND"), ("Đơn vị tính: triệu đồng", "6 VND"),
    ("Đơn vị tính: Triệu VNĐ", "6 VND"), ("ĐVT: 1.000.000 đ", "6 VND"), ("ĐVT: Tr.đ", "6 VND"),
    ("(Đơn vị tính: 1.000 đồng)", "3 VND"), ("Đơn vị tính 1.000đ", "3 VND"),
    ("1.000 đồng", "3 VND"),
    ("ĐVT: Ng.đ", "3 VND"), ("ĐVT: 10³ đồng", "3 VND"), ("Đơn vị tính: 10^3 đồng", "3 VND"),
    ("Triệu đồng", "6 VND"), ("DVT: trieu dong", "6 VND"), ("Đơn vị: nghìn đồng", "3 VND"),
    ("Đơn vị tính: Đồng", "0 VND"), ("ĐVT: VND", "0 VND"), ("Đơn vị tiền tệ: USD", "0 USD"),
    ("Báo cáo tài sản tính bằng triệu đồng", "6 VND"), ("(in thousands of VND)", "3 VND"),
    ("Amounts in VND thousand", "3 VND"), ("Unit: VND million", "6 VND"), ("VND '000", "3 VND"),
    ("Currency: EUR", "0 EUR"), ("Figures in thousands", "3"), ("Unit: 1,000 VND", "3 VND"),
    ("(단위: 천원)", "3 KRW"), ("단위 : 백만원", "6 KRW"), ("금액단위 천원", "3 KRW"), ("[단위: 원]", "0 KRW"),
  ])
  func `A title or unit line tells the unit of amounts`(_ text: String, _ unit: String) {
    for text in Self.spellings(text) {
      #expect(Self.shown(AmountUnit(title: text)) == unit, "\(text)")
    }
  }

  @Test(arguments: [
    "Đơn vị: Phường Đồng Hòa", "Đơn vị: UBND xã Triệu Sơn", "Số hợp đồng: 12", "Tỷ giá USD 25.000",
    "Tài sản có nguyên giá từ 500 triệu đồng trở lên", "Tài sản trên mười triệu đồng",
    "Danh mục tài sản từ 10.000.000 đồng", "Trị giá trên 1.000.000 đồng", "27 Bà Triệu", "Đồng",
    "Công ty Ngàn Năm", "Million Tower, Thousand Oaks", "Won", "Đơn vị tính: cái", "ĐVT",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Assets above 5 million dollars", "1.000", "조원동",
    "Ngày 31 tháng 12 năm 2024", "Mẫu số: C53-HD", "Đơn vị: Hội đồng nhân dân",
  ])
  func `A title that speaks of something else says nothing`(_ text: String) {
    for text in Self.spellings(text) { #expect(AmountUnit(title: text) == nil, "\(text)") }
  }

  @Test(arguments: [
    "Nguyên giá (nđ)", "Nguyên giá (trăm nghìn)", "Nguyên giá (T.đ)", "Nguyên giá (T. VND)",
    "금액(M)", "금액(백원)", "Cost (hundreds)", "Nguyên giá, ĐVT: xđ", "Cost (10^ VND)",
    "Nguyên giá (103đ)",
  ])
  func `What stands where a unit stands and is none that is known is in doubt`(_ text: String) {
    for text in Self.spellings(text) {
      #expect(AmountUnit.unknown(header: text, titles: []) == text)
      #expect(AmountUnit.unknown(header: text, titles: ["ĐVT: đồng"]) == nil)
    }
  }

  @Test(arguments: [
    "Nguyên giá (NG)",
    "Nguyên giá", "Nguyên giá (1)", "Giá trị (31/12/2024)", "Giá trị (năm 2024)", "Nguyên giá (d)",
    "Nguyên giá (chưa thuế)", "Nguyên giá (đồng)", "Cost (incl. VAT)", "Cost (k)",
    "Nguyên giá (VNĐ)",
    "Nguyên giá (theo sổ kế toán của đơn vị)", "금액(원)", "Cost (USD)",
  ])
  func `A year, a tax, a remark and a unit that is known are not in doubt`(_ text: String) {
    for text in Self.spellings(text) {
      #expect(AmountUnit.unknown(header: text, titles: []) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("ĐVT: T.đ", true), ("Đơn vị tính: nđ", true), ("(단위: M)", true), ("단위: 백원", true),
    ("Unit: T. VND", true), ("Đơn vị tính: cái", false), ("(단위: 대)", false), ("ĐVT:", false),
    ("ĐVT: ......", false), ("Đơn vị: Phường Đồng Hòa", false), ("Unit: Finance", false),
    ("Đơn vị: UBND xã Triệu Sơn", false), ("Nghị định 186/2025/NĐ-CP", false),
    ("Đơn vị tính: nghìn đồng", false),
  ])
  func `A title is in doubt only behind a label of units`(_ text: String, _ isInDoubt: Bool) {
    for text in Self.spellings(text) {
      #expect((AmountUnit.unknown(header: "Cost", titles: [text]) != nil) == isInDoubt, "\(text)")
      #expect(AmountUnit.unknown(header: "Cost (đồng)", titles: [text]) == nil)
    }
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
    let reading = RegisterReader.read([file], with: [mapping], into: try MinutesTests.base())
    #expect(
      reading.findings.map(\.description) == [
        """
        a.xlsx, sheet 'Kiểm kê', row 2: 'Nguyên giá (đồng)' says that its amounts are times 1, but the \
        mapping 'c53-hd' multiplies them by 1000; correct 'scales' in a mapping that \
        extends 'c53-hd', such as 'scales: {original_cost: 1}' [bad-mapping]
        """
      ])
  }
}

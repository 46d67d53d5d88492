// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Testing

@testable internal import Intake

struct SnifferTests {
  @Test func `The proposal for inventory minutes shows what it found`() throws {
    let file = TableFile(name: "hang-kenh.xlsx", bytes: MadeSheet.workbook(.minutes))
    let yaml = try Sniffer.proposal(for: file).yaml(in: .english)
    #expect(yaml == Self.proposal)
  }

  private static let proposal = """
    # the shipped mapping c53-hd reads this too: --mapping c53-hd
    # not read: column A, 'STT': 1 | 2 | 3
    # not read: column F, 'Số theo sổ kế toán': 3 | 1 | 11
    # not read: column G, 'Chênh lệch / Số lượng': 0
    # not read: column H, 'Chênh lệch / Nguyên nhân', which is empty
    # passed over: row 8, header again, 'A'
    # passed over: row 9, title of a section, 'Máy móc, thiết bị văn phòng'
    # passed over: row 12, title of a section, 'Bàn ghế'
    # passed over: row 14, sum, 'Tổng cộng'
    # passed over: row 15, below the table, 'Ngày 31 tháng 12 năm 2024'
    # passed over: row 16, below the table, 'Người lập'
    mapping: "hang-kenh"
    files: ["registers/hang-kenh.xlsx"]
    table: assets
    sheet: "Kiểm kê 2025"
    header_row: 6-7
    columns:
      class: "Tên TSCĐ"  # check: no column has the class; found by the beginning of the name
      name: "Tên TSCĐ"  # column B: Máy vi tính để bàn HP Pr… | Máy in Canon LBP 2900 | Bàn làm việc gỗ 1,4 m
      quantity: "Số thực tế kiểm kê"  # column E: 3 | 1 | 11
      office: "Nơi sử dụng"  # column C: Phòng Văn hóa | Văn phòng | Một cửa
      in_use_since: "Năm đưa vào sử dụng"  # column D: 2021 | 03/2019 | 2018
      original_cost: "Nguyên giá (1.000đ)"  # column I: 45000 | 3500 | 15.400
      note: "Ghi chú"  # column M: hộp mực mới
    counts:
      good: "Tình trạng / Đang hoạt động"
      broken: "Tình trạng / Đang hư hỏng"
      new: "Tình trạng / Chưa sử dụng"
    titles:
      unit: ["Đơn vị"]  # here Phường Hàng Kênh (cũ)
    defaults:
      office: "only"  # the only office of the unit
    lookups:
      class: beginning
      unit: name
      office: name
    scales:
      original_cost: 1000  # as 'Nguyên giá (1.000đ)' says
    thousands: "."  # check: 15.400 may have decimals instead

    """

  @Test func `What is proposed can be read`() throws {
    let file = TableFile(name: "a/hang-kenh.xlsx", bytes: MadeSheet.workbook(.minutes))
    let proposal = try Sniffer.proposal(for: file)
    let text = TableFile(name: "hang-kenh.yaml", bytes: Array(proposal.yaml(in: .korean).utf8))
    #expect(try MappingReader.mapping(text) == proposal.mapping)
  }

  @Test func `A text in an old encoding with other marks is sniffed`() throws {
    let text = """
      Mã TS;Tên tài sản;Loại tài sản;Số lượng;Nguyên giá;Ngày mua;Tình trạng
      001;Bàn làm việc;Bàn;2;1.234.567,50;25/07/2021;Tốt
      002;Ghế;Ghế;4;835,30;05/07/2021;Xịn

      """
    let file = TableFile(name: "r.csv", bytes: Array(text.utf8))
    let proposal = try Sniffer.proposal(for: file)
    let lines = proposal.yaml(in: .english).split(separator: "\n").map(String.init)
    let expected = [
      "separator: \";\"", "encoding: utf-8", "header_row: 1",
      "  asset: \"Mã TS\"  # column A: 001 | 002",
      "  unit: \"UNIT\"  # check: write the id of the unit that holds it all",
      "dates: dmy  # as in 25/07/2021", "decimal: \",\"  # as in 1.234.567,50",
      "thousands: \".\"  # as in 1.234.567,50", "    \"Tốt\": good",
      "    \"Xịn\": fair  # check: new, good, fair, poor or broken",
    ]
    #expect(expected.filter { !lines.contains($0) } == [])
  }

  @Test(arguments: ["tcvn3", "windows-1258", "utf-16le"])
  func `The encoding of a text can be chosen`(_ encoding: String) throws {
    let file = TableFile(name: "r.csv", bytes: Array("Name,Count\nDesk,1\n".utf8))
    let proposal = try? Sniffer.proposal(for: file, encoding: TextEncoding(rawValue: encoding))
    #expect(proposal?.mapping.encoding?.rawValue == encoding)
  }

  @Test func `The register of a county of Kansas is sniffed and mapped`() throws {
    guard
      let path = Checkout.corpus("us_dla_leso_ks_1033_csvkit.csv")?.path,
      let file = try? TableFile(path: path)
    else { return }
    var mapping = try Sniffer.proposal(for: file).mapping
    #expect(mapping.columns["asset"] == [.header("nsn")])
    #expect(mapping.columns["name"] == [.header("item_name")])
    #expect(mapping.dates == .mdy)
    for (field, value) in ["unit": "o1", "office": "a", "class": "desk", "condition": "fair"] {
      try mapping.set(field, to: value)
    }
    // Alike items share a stock number, which is no tag.
    mapping.columns["asset"] = nil
    // Amounts have cents.
    mapping.scales["original_cost"] = 2
    let base = try #require(Sample().read().inventory)
    let reading = RegisterReader.read([file], with: mapping, into: base)
    let errors = reading.findings.filter { $0.severity == .error }
    #expect(errors.map { "\($0.row ?? 0) \($0.code)" } == ["979 emptyCell", "1254 emptyCell"])
    #expect(reading.assets.count == 1_573)
    #expect(reading.sheets.map(\.rowCount) == [1_575])
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Testing

@testable internal import Intake

struct SnifferTests {
  @Test func `The proposal for inventory minutes shows what it found`() throws {
    let file = TableFile(name: "hang-kenh.xlsx", bytes: MadeSheet.workbook(.minutes))
    let yaml = try Sniffer.proposal(for: file).yaml(in: .english)
    // The guide shows it whole.
    #expect(try RegistersGuideTests.blocks().contains(yaml))
  }

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

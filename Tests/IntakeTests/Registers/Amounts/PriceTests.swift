// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing
internal import Words

@testable internal import Intake

/// Headers that say the price of one item where an amount is that of the whole row.
struct PriceTests {
  private static func read(_ header: String, _ mapping: String = ReadRegister.mapping)
    -> ReadRegister
  {
    ReadRegister(
      "Tag,Name,Count,\"\(header)\"\n,Desk,3,100\n",
      mapping.replacing("original_cost: Cost", with: "original_cost: {letter: D}"))
  }

  @Test func `A price beside a quantity is told`() {
    let read = Self.read("Nguyên giá (đồng/cái)")
    #expect(read.rows == ["Desk 3"])
    #expect(
      read.findings == [
        """
        registers/r.csv row 1: 'Nguyên giá (đồng/cái)' reads like the price of one item, and \
        original_cost is that of the whole row; multiply it by the quantity in the register, or map \
        another column in the mapping 'm' [bad-mapping]
        """
      ])
    let single = ReadRegister.mapping.replacing("quantity: Count, ", with: "")
      .replacing("condition: good", with: "condition: good, quantity: \"1\"")
    #expect(Self.read("Đơn giá", single).findings == [])
  }

  @Test(arguments: [
    ("Đơn giá", true), ("Unit price", true), ("VND/chiếc", true), ("단가", true),
    ("Cost per item", true),
    ("Nguyên giá", false), ("Sổ sách / Nguyên giá", false), ("Cost/Value", false), ("취득금액", false),
    ("Nguyên giá (đồng)", false),
  ])
  func `So it is by any such word`(_ header: String, _ isPrice: Bool) {
    #expect(CountUnit.isPrice(header) == isPrice)
  }

  @Test func `sniff marks it to be checked`() throws {
    let text = "Tên tài sản,Số lượng,Nguyên giá (đồng/cái)\nMáy in,3,100\nTủ,2,200\n"
    let yaml = try Sniffer.proposal(for: TableFile(name: "r.csv", bytes: Array(text.utf8)))
      .yaml(in: .english)
    #expect(yaml.contains("  # check: column C: 100 | 200; reads like the price of one item"))
  }
}

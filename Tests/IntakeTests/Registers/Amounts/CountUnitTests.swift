// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

struct CountUnitTests {
  private static func read(_ header: String, _ mapping: String = "") -> ReadRegister {
    ReadRegister(
      "Tag,Name,Cost,\"\(header)\"\nT1,Desk,100,4\n",
      ReadRegister.mapping.replacing("quantity: Count", with: "quantity: {letter: D}") + mapping)
  }

  @Test func `A quantity in thousands is in doubt until the mapping says how many one is`() {
    let read = Self.read("Quantity (thousand)")
    #expect(
      read.findings == [
        """
        registers/r.csv row 1: 'Quantity (thousand)' says by 'thousand' that quantity counts several \
        as one, and no scale is given for it; write in the mapping 'm' how many one of them is, such \
        as 'scales: {quantity: 1000}' for thousands, or 'scales: {quantity: 1}' where single ones are \
        counted [unstated-scale]
        """
      ])
    #expect(Self.read("Quantity (thousand)", "scales: {quantity: 1000}\n").rows == ["Desk 4000"])
    #expect(Self.read("Quantity (dozen)", "scales: {quantity: 12}\n").rows == ["Desk 48"])
    #expect(Self.read("Quantity (thousand)", "scales: {quantity: 1}\n").rows == ["Desk 4"])
  }

  @Test(arguments: [
    "Số lượng (chục)", "Số lượng (nghìn cái)", "Số lượng - tá", "SL (1.000 cái)", "Qty ('000)",
    "Quantity in thousands", "Dozens", "수량(천)", "수량(천개)", "수량 (단위: 백 개)", "수량(다스)",
  ])
  func `So it is by any such word`(header: String) {
    #expect(CountUnit.word(in: header) != nil)
  }

  @Test(arguments: [
    "Số lượng", "Số lượng (cái)", "SL (10)", "Quantity (2021)", "Số lượng thực tế", "수량", "수량(개)",
    "수량(대)", "SL trên 10 triệu đồng", "Tài sản",
  ])
  func `Other words say nothing`(header: String) {
    #expect(CountUnit.word(in: header) == nil)
  }
}

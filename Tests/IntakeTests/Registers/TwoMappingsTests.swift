// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// Registers that several mappings are for.
struct TwoMappingsTests {
  private static func sample(_ mapping: String = "", _ other: String = "") -> Sample {
    Sample().with("assets.csv", nil)
      .with("mappings/m.yaml", ReadRegister.mapping + mapping)
      .with("mappings/n.yaml", ReadRegister.mapping + other)
  }

  private static let rows = ReadRegister.header + "1,,Desk,1,100\n2,,Chair,2,200\n"

  @Test func `A sheet that two mappings read into one table is an error that names both`() {
    let error = "the mappings 'm' and 'n' both read this row into assets.csv; rows like this: 2; "
    let remedy = """
      correct 'files' or 'sheet' of one of the mappings, or remove it, so that only one reads the \
      sheet [repeated-register]
      """
    let text = Self.sample().with("registers/r.csv", Self.rows).read()
    #expect(text.inventory == nil)
    #expect(
      text.findings.filter { $0.severity == .error }.map(\.description) == [
        "registers/r.csv row 2: " + error + remedy
      ])
    var sheet = MadeSheet("S")
    for line in Self.rows.split(separator: "\n") {
      sheet.add(String(line).replacing(",", with: "|"))
    }
    let workbook = Self.sample("", "sheet: \"*\"\n")
      .with("registers/r.xlsx", bytes: MadeSheet.workbook(sheet)).read()
    #expect(
      workbook.findings.filter { $0.severity == .error }.map(\.description) == [
        "registers/r.xlsx, sheet 'S', row 2: " + error + remedy
      ])
  }

  @Test func `Mappings that read different rows or columns of a sheet share it`() {
    let rows = Self.sample(
      "skip: {where: [{column: Name, is: [Desk]}]}\n",
      "skip: {where: [{column: Name, is: [Chair]}]}\n"
    ).with("registers/r.csv", Self.rows).read()
    #expect(rows.inventory?.assets.map(\.quantity).sorted() == [1, 2])
    let columns = Sample().with("assets.csv", nil)
      .with("mappings/m.yaml", ReadRegister.mapping)
      .with(
        "mappings/n.yaml",
        ReadRegister.mapping.replacing("Name", with: "Item").replacing("Count", with: "Items")
          .replacing("Cost", with: "Price").replacing("Tag", with: "Mark")
      )
      .with(
        "registers/r.csv",
        "No,Tag,Name,Count,Cost,Mark,Item,Items,Price\n1,,Desk,1,100,,Chair,2,200\n"
      ).read()
    #expect(columns.inventory?.assets.map(\.quantity).sorted() == [1, 2])
  }
}

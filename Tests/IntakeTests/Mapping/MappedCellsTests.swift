// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// What mappings do with cells beyond taking them as they are.
struct MappedCellsTests {
  private static func read(_ text: String, _ mapping: String) -> ReadRegister {
    ReadRegister(text, "files: registers/*\nlookups: {class: beginning}\n" + mapping)
  }

  private static let skipping = """
    columns: {asset: Tag, name: Name, class: Name}
    constants: {unit: o1, office: a, condition: good, quantity: "1"}
    skip: {where: [{column: State, is: [Sold*, Lost]}]}

    """

  @Test func `Rows are passed over by the value of a column that is not read`() {
    let read = Self.read(
      "Tag,Name,State\n1,Desk,\n2,Desk,SOLD in 2020\n3,Chair,lost\n4,Chair,Unsold\n",
      Self.skipping)
    #expect(read.rows == ["Chair 1", "Desk 1"] && read.skipped == ["3 named", "4 named"])
  }

  @Test func `A column by which rows are passed over has to be there`() {
    let read = Self.read("Tag,Name,Status\n1,Desk,\n", Self.skipping)
    #expect(
      read.findings == [
        """
        registers/r.csv row 1: no column has the header 'State', by which rows are to be passed \
        over; correct 'where' under 'skip' in the mapping 'm' [missing-header]
        """
      ])
  }

  @Test func `Columns are joined and split`() {
    let read = Self.read(
      "Tag,Name,Model\n1/D-1,Desk,oak\n2/D-2,Chair,\n",
      """
      columns:
        asset: {column: Tag, part: 2, by: /}
        note: {column: Tag, part: 3, by: /}
        name: {join: [Name, Model], with: ", "}
        class: Name
      constants: {unit: o1, office: a, condition: good, quantity: "1"}

      """)
    #expect(read.rows == ["Chair 1", "Desk, oak 1"] && read.findings == [])
    let assets = read.result.inventory?.assets ?? []
    #expect(assets.compactMap(\.tag).sorted() == ["D-1", "D-2"])
    #expect(assets.allSatisfy { $0.note == nil })
  }

  @Test func `A field stands in the titles of sections`() {
    let read = Self.read(
      "No,Tag,Model,Count\nI,,Desk,\n1,T1,oak,1\n2,T2,elm,2\n,,II. Chair,\n3,T3,red,3\n",
      """
      columns: {asset: Tag, name: Model, quantity: Count}
      sections: class
      constants: {unit: o1, office: a, condition: good}

      """)
    #expect(read.rows == ["elm 2", "oak 1", "red 3"] && read.findings == [])
    let classes = read.result.inventory.map { inventory in
      inventory.assets.sorted { $0.name < $1.name }.map { inventory.classes[$0.assetClass].name }
    }
    #expect(classes == ["Desk", "Desk", "Chair"])
  }

  @Test func `A row above the first section has nothing from one`() {
    let read = Self.read(
      "No,Tag,Model,Count\n1,T1,oak,1\n",
      """
      columns: {asset: Tag, name: Model, quantity: Count}
      sections: class
      constants: {unit: o1, office: a, condition: good}

      """)
    #expect(
      read.findings == [
        "registers/r.csv row 2, class: the cell is empty; fill it; every row needs one [empty-cell]"
      ])
  }

  @Test(arguments: [
    ("square_feet", "1250", "116.1288"), ("0.5", "-3", "-1.5"), ("pyeong", "0", "0"),
    ("acres", "0.25", "1011.7141056"), ("12", "100000000000000000000", "nil"),
    ("hectares", "2", "20000"),
  ])
  func `A factor multiplies exactly`(_ factor: String, _ plain: String, _ product: String) {
    #expect((Factor(factor)?.times(plain) ?? "nil") == product)
  }

  @Test(arguments: ["0", "-1", "1,5", "1.", ".5", "feet", "1234567890123456789"])
  func `What is no number above 0 is no factor`(_ text: String) {
    #expect(Factor(text) == nil)
  }
}

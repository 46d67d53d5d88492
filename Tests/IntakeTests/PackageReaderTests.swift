// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Intake
import Inventory
import Testing
import Words

struct PackageReaderTests {
  @Test(arguments: ["an-bien", "hai-phong"])
  func `An inventory of the repository loads without errors`(_ name: String) throws {
    let folder = Checkout.root.appending(path: "inventories/\(name)").path
    let result = try PackageReader.load(folder: folder)
    #expect(result.errors.map(\.description) == [])
    #expect(result.inventory?.description.name == name)
    #expect(result.inventory?.assets.count == result.rowCounts[.assets])
  }

  @Test func `Ids keep their zeros, and rows come in canonical order`() {
    let sample = Sample().changing("units.csv", "n1,New One", to: "007,New One")
      .changing("successions.csv", "o1,n1", to: "o1,007")
    #expect(sample.read().inventory?.units.map(\.id) == ["007", "n2", "o1"])
  }

  @Test func `A missing optional column leaves its values unknown`() throws {
    let table = "class,name,quantity,unit,office,condition\ndesk,Oak,1,o1,a,new\n"
    let result = Sample().with("assets.csv", table).read()
    let asset = try #require(result.inventory?.assets.first)
    #expect(asset.tag == nil && asset.ownership == nil && asset.originalCost == nil)
    #expect(result.findings.map(\.code) == [.noOwnership])
  }

  @Test func `Columns may stand in any order`() {
    let table = "condition,office,unit,ownership,quantity,name,class\nnew,a,o1,own,1,Oak,desk\n"
    let result = Sample().with("assets.csv", table).read()
    #expect(result.findings == [])
    #expect(result.inventory?.assets.first?.condition == .new)
  }

  @Test func `Rows behind a cell with line breaks have the number that a spreadsheet shows`() {
    let sample = Sample().changing("assets.csv", "Oak desk", to: "\"Oak\ndesk\"")
      .changing("assets.csv", ",fair,", to: ",far,")
    #expect(sample.read().findings.map(\.row) == [3])
  }

  @Test func `What was loaded by earlier rules is read again, though it would not be loaded now`() {
    let sample = Sample().changing("successions.csv", "n1,1", to: "n1,0.5")
    #expect(sample.read().inventory == nil)
    #expect(PackageReader.stored(sample.tableFiles)?.assets.count == 2)
    let damaged = Sample().changing("assets.csv", ",2,", to: ",x,")
    #expect(PackageReader.stored(damaged.tableFiles) == nil)
  }

  @Test func `A folder that is none is an error`() {
    #expect(throws: IntakeError.notAFolder(path: "/nowhere")) {
      try PackageReader.load(folder: "/nowhere")
    }
    #expect(
      IntakeError.notAFolder(path: "/nowhere").description
        == "'/nowhere' is not a folder; give the folder that holds inventory.yaml and its tables")
    #expect(
      IntakeError.unreadable(path: "x", reason: Message(verbatim: "no")).description
        == "'x' cannot be read: no; check the file and its permissions")
  }
}

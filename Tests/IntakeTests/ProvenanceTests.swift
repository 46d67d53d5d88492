// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Intake
import Inventory
import Testing

@Suite struct `Provenance of a folder` {
  @Test(arguments: ["an-bien", "hai-phong"])
  func `names the line of the file that each asset stands in`(name: String) throws {
    let files = try PackageReader.files(
      inFolder: Checkout.root.appending(path: "inventories/\(name)").path)
    let result = PackageReader.read(files)
    let inventory = try #require(result.inventory)
    let provenance = try #require(result.provenance.tables[.assets])
    let file = try #require(files.first { $0.name == "assets.csv" })
    #expect(provenance.sources == [.init(file: "assets.csv", digest: Digest(of: file.bytes))])
    #expect(Set(provenance.origins.map(\.row)).count == inventory.assets.count)
    let lines = Array(file.bytes).split(separator: UInt8(ascii: "\n"))
    for index in stride(from: 0, to: inventory.assets.count, by: 97) {
      let line = String(decoding: lines[Int(provenance.origins[index].row) - 1], as: UTF8.self)
      #expect(line.hasPrefix(inventory.assets[index].tag ?? ","))
      #expect(line.contains(inventory.assets[index].name))
    }
  }

  @Test func `knows the rows of every table`() throws {
    let files = try PackageReader.files(
      inFolder: Checkout.root.appending(path: "inventories/an-bien").path)
    let result = PackageReader.read(files)
    for (table, count) in result.rowCounts {
      let rows = result.provenance.tables[table]?.origins.map(\.row)
      #expect(rows?.sorted() == (0..<count).map { Int32($0) + 2 }, "\(table)")
    }
  }
}

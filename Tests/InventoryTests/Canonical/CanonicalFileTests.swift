// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `A canonical file` {
  @Test func `of many rows comes in several pieces of whole rows`() throws {
    var tables = try Sample.tables()
    tables.assets = (0..<40_000).map { number in
      var asset = tables.assets[0]
      (asset.tag, asset.name, asset.note) = ("\(number)", "Desk", nil)
      return asset
    }
    let files = CanonicalTables(Inventory(tables)).files
    let file = try #require(files.first { $0.name == "assets.csv" })
    let pieces = Array(file.pieces)
    #expect(pieces.count > 1)
    // What was kept is given away once, and then written anew.
    #expect(Array(file.pieces) == pieces)
    #expect(pieces.allSatisfy { $0.last == UInt8(ascii: "\n") })
    #expect(Array(pieces.joined()) == file.bytes)
    #expect(file.size == file.bytes.count)
    #expect(file.digest == Digest(of: file.bytes))
    #expect(file.bytes.count { $0 == UInt8(ascii: "\n") } == 40_001)
  }

  @Test func `gives the same bytes as often as it is asked`() throws {
    for file in CanonicalTables(Inventory(try Sample.tables())).files {
      #expect(file.bytes == file.bytes)
      #expect(Array(file.pieces.joined()) == file.bytes)
    }
  }
}

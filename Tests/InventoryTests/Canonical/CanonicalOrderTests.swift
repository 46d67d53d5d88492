// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Seeds
import Testing

@Suite struct `Canonical order` {
  @Test(arguments: 1...40) func `is the same whatever order rows come in`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let tables = try Self.many(&random)
    let shuffled = Self.shuffled(tables, &random)
    let (one, other) = (Inventory(tables), Inventory(shuffled))
    #expect(one.revision == other.revision)
    #expect(one.assets == other.assets)
    #expect(one.posts == other.posts)
    #expect(one.norms == other.norms)
    #expect(one.requests == other.requests)
    #expect(one.routes == other.routes)
  }

  @Test(arguments: 1...20) func `holds for posts, rooms and needs that replace others`(seed: Int)
    throws
  {
    var random = SplitMix64(seed: seed)
    var tables = try Self.many(&random)
    let before = Inventory(tables)
    tables.posts = tables.posts.shuffled(using: &random).dropLast(2)
    tables.rooms = tables.rooms.shuffled(using: &random).dropLast()
    tables.requests = tables.requests.shuffled(using: &random).dropLast(2)
    let after = before.with(
      posts: tables.posts, rooms: tables.rooms, requests: tables.requests)
    #expect(after.revision == Inventory(tables).revision)
    #expect(after.posts == Inventory(tables).posts && after.requests != before.requests)
  }

  @Test(arguments: 1...20) func `is that of the bytes of whole lines, whatever tags begin alike`(
    seed: Int
  ) throws {
    var random = SplitMix64(seed: seed)
    var tables = try Sample.tables()
    tables.assets = (0..<60).map { _ in
      let tag = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        String(#" !",-A"#.randomElement(using: &random)!)
      }
      return Inventory.Asset(
        tag: tag.isEmpty ? nil : tag.joined(), assetClass: Position(0), name: "a",
        quantity: .random(in: 1...3, using: &random), holder: Position(0), office: Position(0),
        condition: .good)
    }
    let file = try #require(
      CanonicalTables(Inventory(tables)).files.first { $0.name == "assets.csv" })
    let lines = file.bytes.split(separator: UInt8(ascii: "\n")).dropFirst().map(Array.init)
    #expect(lines.count == 60)
    #expect(lines.elementsEqual(lines.sorted { $0.lexicographicallyPrecedes($1) }))
  }

  @Test(arguments: 1...20) func `counts repeats`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    var tables = try Self.many(&random)
    let before = Inventory(tables)
    let twin = try #require(tables.assets.randomElement(using: &random))
    tables.assets.append(twin)
    let after = Inventory(tables)
    #expect(after.revision != before.revision)
    #expect(after.assets.count == before.assets.count + 1)
    #expect(
      after.assets.filter { $0 == twin }.count == before.assets.filter { $0 == twin }.count + 1)
  }

  @Test func `goes by holder and then by the bytes of a row`() throws {
    var tables = try Sample.tables()
    let rows: [(Int, String?, String)] = [
      (1, nil, "b"), (0, "10", "a"), (1, nil, "B"), (0, "9", "a"), (0, nil, "z"), (1, nil, "Đ"),
      (1, nil, "b,"), (0, nil, "za"),
    ]
    tables.assets = rows.map { holder, tag, name in
      Inventory.Asset(
        tag: tag, assetClass: Position(0), name: name, holder: Position(holder),
        office: Position(0), condition: .good)
    }
    let sorted = Inventory(tables).assets.map { "\($0.holder.index) \($0.tag ?? "-") \($0.name)" }
    // A name in quotes sorts by its quotes, since the bytes of the file do.
    #expect(
      sorted == [
        "0 - z", "0 - za", "0 10 a", "0 9 a", "1 - b,", "1 - B", "1 - b", "1 - Đ",
      ])
  }

  /// Tables with many rows, some of them alike.
  private static func many(_ random: inout SplitMix64) throws -> Inventory.Tables {
    var tables = try Sample.tables()
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      var asset = tables.assets[0]
      asset.tag =
        [nil, nil, "a\(Int.random(in: 0...99, using: &random))"]
        .randomElement(using: &random) ?? nil
      asset.quantity = Int64.random(in: 1...3, using: &random)
      asset.holder = Position(Int.random(in: 0...1, using: &random))
      asset.condition = Condition.allCases.randomElement(using: &random) ?? .good
      tables.assets.append(asset)
      tables.posts[0].id = "p\(Int.random(in: 0...99, using: &random))"
      tables.posts.append(tables.posts[0])
      tables.norms.append(tables.norms[0])
      tables.norms[0].group = "g\(Int.random(in: 0...9, using: &random))"
      tables.requests.append(tables.requests[0])
      tables.requests[0].quantity = Int64.random(in: 0...99, using: &random)
      tables.routes.append(tables.routes[0])
      tables.routes[0].metres = Int64.random(in: 0...9_999, using: &random)
    }
    return tables
  }

  private static func shuffled(
    _ tables: Inventory.Tables, _ random: inout SplitMix64
  ) -> Inventory.Tables {
    var tables = tables
    tables.assets.shuffle(using: &random)
    tables.posts.shuffle(using: &random)
    tables.norms.shuffle(using: &random)
    tables.requests.shuffle(using: &random)
    tables.routes.shuffle(using: &random)
    return tables
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

@testable import Country

@Suite struct `Parts of the shards` {
  static let shards = [70, 10, 10, 30, 50, 20, 10].enumerated().map { number, bytes in
    Shard(inventory: "\(number)", scenario: "base", files: [], bytes: bytes)
  }

  @Test(arguments: 1...9)
  func `hold every shard once`(count: Int) throws {
    let parts = try (1...count).map { try #require(Share("\($0)/\(count)")) }
    let taken = parts.flatMap { $0.shards(of: Self.shards) }
    #expect(taken.sorted() == Self.shards.sorted())
  }

  @Test func `are as long as each other, the longest shards first`() throws {
    let parts = try ["1/2", "2/2"].map { try #require(Share($0)).shards(of: Self.shards) }
    #expect(parts.map { $0.map(\.bytes).reduce(0, +) } == [100, 100])
    #expect(parts[0].map(\.bytes).first == 70)
  }

  @Test func `do not hang on the order of the list`() throws {
    let part = try #require(Share("2/3"))
    #expect(part.shards(of: Self.shards) == part.shards(of: Self.shards.reversed()))
  }

  @Test(arguments: ["", "1", "0/3", "4/3", "1/0", "-1/3", "1/3/3", "a/b", "1/100001", "１/３"])
  func `are written as i/n`(text: String) { #expect(Share(text) == nil) }
}

@Suite struct `A shard` {
  static let shard = Shard(
    inventory: "01-ha-noi", scenario: "base",
    files: [Shard.File(name: "01-ha-noi/assets.csv", digest: Digest(of: "a".utf8))], bytes: 12)

  @Test func `is a line of JSON with the digest of what it is`() throws {
    let content =
      #"{"version":1,"inventory":"01-ha-noi","scenario":"base","point":null,"files":[["#
      + #""01-ha-noi/assets.csv","\#(Digest(of: "a".utf8))"]]}"#
    let id = Digest(of: content.utf8)
    #expect(Self.shard.id == id)
    let start = #"{"version":1,"id":"\#(id)","inventory":"01-ha-noi""#
    #expect(Self.shard.line.hasPrefix(start))
    #expect(Self.shard.line.hasSuffix(#","bytes":12}"#))
  }

  @Test func `is read as it was written`() throws {
    let list = ShardList(`Parts of the shards`.shards + [Self.shard])
    #expect(try ShardList(from: list.bytes) == list)
  }

  @Test func `of a point of a sweep is another, and tells the point`() throws {
    let point = [
      Setting(key: "reuse.maximum_distance_km", value: "20"),
      Setting(key: "needs.coverage", value: "0.9"),
    ]
    let shard = Shard(
      inventory: "01-ha-noi", scenario: "base", point: Shard.name(of: point),
      files: Self.shard.files, bytes: 12)
    #expect(shard.id != Self.shard.id)
    #expect(shard.name == "01-ha-noi/base/reuse.maximum_distance_km=20 needs.coverage=0.9")
    #expect(shard.line.contains(#""point":"reuse.maximum_distance_km=20 needs.coverage=0.9""#))
    #expect(try ShardList(from: ShardList([shard]).bytes).shards == [shard])
  }

  @Test func `is refused with the id of another`() throws {
    let altered = Self.shard.line.replacing("01-ha-noi\"", with: "01-ha-noj\"")
    let error = try #require(throws: JSONError.self) {
      try ShardList(from: Array(altered.utf8))
    }
    #expect(error.message.description.contains("the id is not that of the shard"))
  }

  @Test func `keeps its id where only the size of its files is told otherwise`() {
    let other = Shard(inventory: "01-ha-noi", scenario: "base", files: Self.shard.files, bytes: 9)
    #expect(other.id == Self.shard.id)
  }
}

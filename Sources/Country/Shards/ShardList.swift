// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Inventory

/// All shards of a country, as a file of one line of JSON for each.
package struct ShardList: Hashable, Sendable {
  /// What the file is called beside results.
  package static let fileName = "shards.jsonl"

  /// In the order of the bytes of their ids.
  package let shards: [Shard]

  package init(_ shards: [Shard]) { self.shards = shards.sorted() }

  /// The bytes of the file.
  package var bytes: [UInt8] { Array(shards.map { $0.line + "\n" }.joined().utf8) }

  /// Reads a file.
  ///
  /// - Throws: `JSONError` at the first line that tells no shard.
  package init(from bytes: [UInt8]) throws(JSONError) {
    var shards: [Shard] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      var json = JSONReader(Array(line))
      shards.append(try Shard(json: &json))
      try json.end()
    }
    self.init(shards)
  }
}

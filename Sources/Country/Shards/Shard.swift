// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory

/// One piece of a country's work: an inventory under a scenario, or under a point of a sweep.
///
/// It is named by the digest of what it is and of all files that it reads, so that it is the same work on
/// every machine.
package struct Shard: Hashable, Sendable {
  /// The version of the line that tells it.
  package static let version: Int64 = 1

  /// A file that is read, by its path in the country's folder.
  package struct File: Hashable, Sendable {
    package let name: String
    package let digest: Digest

    package init(name: String, digest: Digest) { (self.name, self.digest) = (name, digest) }
  }

  /// The folder of the inventory, in the country's folder.
  package let inventory: String
  /// The scenario's name.
  package let scenario: String
  /// The point of a sweep, ``name(of:)``; nil for the scenario itself.
  package let point: String?
  /// What is read, in the order of the bytes of the names.
  package let files: [File]
  /// The size of all these files together.
  package let bytes: Int64
  /// The digest of its line without the id and the size.
  package let id: Digest

  package init(
    inventory: String, scenario: String, point: String? = nil, files: [File], bytes: Int64
  ) {
    (self.inventory, self.scenario, self.point) = (inventory, scenario, point)
    (self.files, self.bytes) = (files, bytes)
    var json = JSONText()
    json.object { json in
      json.member("version", Self.version)
      json.member("inventory", inventory)
      json.member("scenario", scenario)
      json.member("point", point)
      json.member("files") { files.write(to: &$0) }
    }
    id = Digest(of: json.bytes)
  }

  /// Inventory and scenario, and the point of a sweep, as people are told them.
  package var name: String { "\(inventory)/\(scenarioPoint)" }

  /// The scenario and the point of a sweep: what is added up over all inventories.
  package var scenarioPoint: String { scenario + (point.map { "/\($0)" } ?? "") }

  /// What a point of a sweep is called: its settings one after the other; nil where it sets nothing.
  package static func name(of point: [Setting]) -> String? {
    point.isEmpty ? nil : point.map(\.description).joined(separator: " ")
  }

  /// The line that tells it, as JSON, without a line feed.
  package var line: String { text }
}

extension Shard: Comparable {
  /// By the bytes of the ids.
  package static func < (one: Self, other: Self) -> Bool {
    one.id.description.utf8.lexicographicallyPrecedes(other.id.description.utf8)
  }
}

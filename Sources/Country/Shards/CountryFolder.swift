// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Files
internal import Foundation
internal import Intake
internal import Inventory

/// A folder with a sub-folder for each inventory, and `country.yaml`.
package struct CountryFolder: Sendable {
  /// The file that makes a folder a country.
  package static let fileName = "country.yaml"

  package let path: String
  /// What the folder says of itself.
  package let description: CountryDescription
  /// How a national budget is divided among the shards; nil where nobody has divided it.
  package let division: BudgetDivision?

  /// - Parameter isDivided: whether a division of a budget counts that is there.
  /// - Throws: `ScenarioError` where `country.yaml` is wrong, ``CountryFault`` where its division of a budget is.
  package init(path: String, isDivided: Bool = true) throws {
    self.path = path
    description = try CountryReader().description(at: path + "/" + Self.fileName)
    division = isDivided ? try BudgetDivision.of(folder: path) : nil
  }

  /// The inventories: the sub-folders with an `inventory.yaml`, in the order of the bytes of their names.
  package func inventories() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path).filter {
      FileManager.default.fileExists(atPath: "\(path)/\($0)/inventory.yaml")
    }
    guard !names.isEmpty else { throw CountryFault.noInventories(folder: path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// All shards, in the order of the bytes of their ids.
  package func shards() throws -> ShardList {
    let inventories = try inventories()
    var digests = FileDigests()
    var shards: [Shard] = []
    for scenario in description.scenarios {
      for point in description.points ?? [] {
        shards += try inventories.map { try shard($0, scenario, point, &digests) }
      }
    }
    return ShardList(shards)
  }

  /// The scenario of a shard, with the budget that was handed down to it, or its own where that is less.
  package func scenario(of shard: Shard) throws -> Scenario {
    let point = description.points?.first { Shard.name(of: $0) == shard.point }
    var scenario = try scenario(shard.inventory, shard.scenario, point ?? [])
    if let limit = division?.part(of: shard.inventory, under: shard.scenarioPoint)?.limit {
      scenario.limits.purchases = min(limit, scenario.limits.purchases ?? limit)
    }
    return scenario
  }

  /// The folder of a shard's inventory.
  package func inventory(of shard: Shard) -> String { "\(path)/\(shard.inventory)" }

  private func shard(
    _ inventory: String, _ scenario: String, _ point: [Setting], _ digests: inout FileDigests
  ) throws -> Shard {
    let file = file(inventory, scenario)
    _ = try self.scenario(inventory, scenario, point)
    let paths =
      try PackageReader.paths(ofInventory: "\(path)/\(inventory)")
      + ScenarioReader().paths(from: file)
      + (division == nil ? [] : [BudgetDivision.path(in: path)])
    var files: [Shard.File] = []
    for path in Set(paths) {
      files.append(Shard.File(name: try name(of: path), digest: try digests.digest(of: path)))
    }
    files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return Shard(
      inventory: inventory, scenario: scenario, point: Shard.name(of: point), files: files,
      bytes: paths.reduce(0) { $0 + digests.size(of: $1) })
  }

  private func file(_ inventory: String, _ scenario: String) -> String {
    "\(path)/\(inventory)/scenarios/\(scenario).yaml"
  }

  /// The scenario of an inventory, which must be for that inventory and for nothing outside the folder.
  private func scenario(
    _ inventory: String, _ name: String, _ point: [Setting]
  ) throws -> Scenario {
    let file = file(inventory, name)
    let scenario = try ScenarioReader().scenario(at: file, with: point)
    guard Self.real(scenario.inventoryFolder) == Self.real("\(path)/\(inventory)") else {
      throw CountryFault.otherInventory(file: file, inventory: scenario.inventoryFolder)
    }
    return scenario
  }

  private func name(of file: String) throws(CountryFault) -> String {
    let (root, place) = (Self.real(path) + "/", Self.real(file))
    guard place.hasPrefix(root) else { throw .outside(file: file, folder: path) }
    return String(place.dropFirst(root.count))
  }

  private static func real(_ path: String) -> String {
    let place = URL(filePath: path).standardizedFileURL.path
    return place.hasSuffix("/") ? String(place.dropLast()) : place
  }
}

/// The digests of files, each worked out once.
private struct FileDigests {
  private var known: [String: (digest: Digest, size: Int64)] = [:]

  mutating func digest(of path: String) throws(CountryFault) -> Digest {
    if let known = known[path] { return known.digest }
    do throws(InputFailure) {
      let file = try InputFile(path)
      var builder = Digest.Builder()
      try file.forEachPiece { piece in
        builder.append(Array(piece))
        return true
      }
      let digest = builder.finish()
      known[path] = (digest, Int64(file.size))
      return digest
    } catch { throw .unreadable(file: path, reason: error.reason) }
  }

  func size(of path: String) -> Int64 { known[path]?.size ?? 0 }
}

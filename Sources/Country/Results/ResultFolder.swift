// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Files
internal import Foundation
internal import Inventory
internal import Words

/// A folder that holds the list of a country's shards, and results of some.
package struct ResultFolder: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Where the list of shards is.
  package var listPath: String { path(ShardList.fileName) }

  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// All shards of the country.
  package func list() throws(CountryFault) -> ShardList {
    let bytes = try CountryFile.bytes(at: listPath)
    do throws(JSONError) { return try ShardList(from: bytes) } catch {
      throw .noList(file: listPath, reason: error.message)
    }
  }

  /// The names of results, in the order of their bytes.
  package func resultFiles() throws(CountryFault) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { $0.hasSuffix(".result.json") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch { throw .unreadable(file: path, reason: Message(cause: error)) }
  }

  /// The result of a file.
  package func result(_ name: String) throws(CountryFault) -> ShardResult {
    let bytes = try CountryFile.bytes(at: path(name))
    do throws(JSONError) { return try CountryFile.read(bytes) } catch {
      throw .noResult(file: path(name), reason: error.message)
    }
  }

  /// Whether there is a result of a shard.
  package func hasResult(of shard: Shard) -> Bool {
    FileManager.default.fileExists(atPath: path(ShardResult.fileName(of: shard)))
  }

  /// Whether there is a plan of a shard.
  package func hasPlan(of shard: Shard) -> Bool {
    FileManager.default.fileExists(atPath: path(ShardResult.planName(of: shard)))
  }

  /// The plan of a result, as its digest says that it is.
  package func plan(of result: ShardResult) throws(CountryFault) -> Plan {
    let file = path(ShardResult.planName(of: result.shard))
    guard FileManager.default.fileExists(atPath: file) else { throw .planGone(file: file) }
    let bytes = try CountryFile.bytes(at: file)
    guard Digest(of: bytes) == result.plan else {
      throw .planAltered(file: file, digest: result.plan.short)
    }
    do throws(JSONError) { return try PlanReader().plan(from: bytes) } catch {
      throw .noResult(file: file, reason: error.message)
    }
  }

  /// Refuses a result that is not named by its shard, or that says something else than its plan.
  package func check(_ result: ShardResult, _ name: String) throws(CountryFault) {
    guard name == ShardResult.fileName(of: result.shard) else {
      throw .otherResult(file: path(name), member: "shard")
    }
    let plan = try plan(of: result)
    let differences = result.differences(from: result.expected(of: plan, digest: result.plan))
    guard let first = differences.first else { return }
    throw .otherResult(file: path(name), member: first.member)
  }

  /// Writes a file whole, or not at all.
  package func write(_ bytes: [UInt8], to name: String) throws {
    _ = try OutputFile(path: path(name)).write(bytes)
  }
}

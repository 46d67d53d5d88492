// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Files
internal import Foundation
internal import Inventory

extension ResultFolder {
  /// Makes the folder and writes the list of shards that it is for.
  ///
  /// - Parameter replaces: whether a folder of another list is taken over; results that are not in the list go.
  /// - Throws: ``CountryFault/otherList(file:)`` where it has another list.
  package func prepare(for list: ShardList, replaces: Bool) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let known = FileManager.default.fileExists(atPath: listPath) ? try? self.list() : nil
    guard known != list else { return }
    if FileManager.default.fileExists(atPath: listPath) {
      guard replaces else { throw CountryFault.otherList(file: listPath) }
      try removeResults(besides: list)
    }
    try write(list.bytes, to: ShardList.fileName)
  }

  private func removeResults(besides list: ShardList) throws {
    let kept = Set(
      list.shards.flatMap { [ShardResult.fileName(of: $0), ShardResult.planName(of: $0)] })
    for name in try FileManager.default.contentsOfDirectory(atPath: path)
    where (name.hasSuffix(".result.json") || name.hasSuffix(".plan.json")) && !kept.contains(name) {
      try FileManager.default.removeItem(atPath: path(name))
    }
  }

  /// The result of a shard that is finished; nil where there is none, or its search was stopped.
  ///
  /// - Throws: ``CountryFault`` where there is something else than the shard's own result by this program.
  package func finished(_ shard: Shard, by program: String) throws(CountryFault) -> ShardResult? {
    guard hasResult(of: shard) else { return nil }
    let name = ShardResult.fileName(of: shard)
    let result = try result(name)
    guard result.shard == shard else { throw .otherResult(file: path(name), member: "shard") }
    guard result.program == program else {
      throw .otherProgram(file: path(name), program: result.program, known: program)
    }
    guard result.status != .stopped else { return nil }
    let plan = path(ShardResult.planName(of: shard))
    guard FileManager.default.fileExists(atPath: plan) else { throw .planGone(file: plan) }
    guard Digest(of: try CountryFile.bytes(at: plan)) == result.plan else {
      throw .planAltered(file: plan, digest: result.plan.short)
    }
    return result
  }

  /// Keeps a plan and then its result, so that where there is a result there is its plan.
  package func keep(_ plan: [UInt8], _ result: ShardResult) throws {
    try write(plan, to: ShardResult.planName(of: result.shard))
    try write(CountryFile.bytes(of: result), to: ShardResult.fileName(of: result.shard))
  }
}

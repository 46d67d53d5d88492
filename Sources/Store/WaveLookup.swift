// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Inventory

/// Finds wave plans in a store.
struct WaveLookup {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The wave plan whose digest begins with some digits, else the last one of a plan.
  ///
  /// - Throws: `StoreError.unknownWaves`, or what naming the plan throws.
  func one(matching text: String) throws -> Store.WaveSummary {
    let found = try rows(where: DigestPrefix.condition(on: "output"), DigestPrefix(text).arguments)
    let digests = Set(try found.map { try $0.digest("output") })
    guard digests.count < 2 else {
      throw StoreError.ambiguousPlan(text: text, candidates: digests.map(\.short).sorted())
    }
    if let last = found.last { return try summary(last) }
    let plan = try PlanLookup(database).one(matching: text)
    guard let last = try rows(where: "subject = ?", [plan.digest.description]).last else {
      throw StoreError.unknownWaves(text: text)
    }
    return try summary(last)
  }

  /// The wave plans of a plan that were published, the last one first.
  func published(of plan: Digest) throws -> [Store.WaveSummary] {
    let lines = try Row.fetchAll(
      database, sql: "SELECT * FROM log WHERE kind = 'publish' AND subject = ? ORDER BY id DESC",
      arguments: [plan.description])
    var seen: Set<Digest> = []
    return try lines.map { try $0.digest("output") }.filter { seen.insert($0).inserted }
      .map { try one(matching: $0.description) }
  }

  private func rows(where condition: String, _ arguments: StatementArguments) throws -> [Row] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM log WHERE kind = 'waves' AND \(condition) ORDER BY id",
      arguments: arguments)
  }

  private func summary(_ row: Row) throws -> Store.WaveSummary {
    let digest = try row.digest("output")
    let first = try rows(where: "output = ?", [digest.description]).first ?? row
    let published = try Row.fetchAll(
      database, sql: "SELECT detail FROM log WHERE kind = 'publish' AND output = ? ORDER BY id",
      arguments: [digest.description]
    ).last
    return Store.WaveSummary(
      digest: digest, plan: try row.digest("subject"), created: try first.instant("at"),
      publishedUntil: try published.map { try $0.value("detail") { $0 } })
  }
}

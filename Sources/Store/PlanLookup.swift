// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import GRDB
internal import Inventory

/// Finds plans in a store.
struct PlanLookup {
  private let database: Database

  init(_ database: Database) { self.database = database }

  private static let all = """
    SELECT plan.*, first.at AS created FROM plan
    JOIN log AS first ON first.id = (
      SELECT min(id) FROM log WHERE kind = 'run' AND subject = digest)
    """

  /// The plans that meet a condition in SQL, newest first.
  func summaries(
    where condition: String = "TRUE", _ arguments: StatementArguments = []
  ) throws -> [Store.PlanSummary] {
    let sql = "\(Self.all) WHERE \(condition) ORDER BY first.id DESC"
    return try Row.fetchAll(database, sql: sql, arguments: arguments).map(summary)
  }

  /// The newest plan of a scenario's name, or the one plan whose digest begins with some digits; a
  /// name goes first.
  ///
  /// - Throws: `StoreError.unknownPlan` or `.ambiguousPlan`.
  func one(matching text: String) throws -> Store.PlanSummary {
    if let named = try summaries(where: "scenario_name = ?", [text]).first { return named }
    let found = try summaries(where: DigestPrefix.condition, DigestPrefix(text).arguments)
    guard let first = found.first else {
      throw StoreError.unknownPlan(text: text, known: try summaries().map(\.label))
    }
    guard found.count == 1 else {
      throw StoreError.ambiguousPlan(text: text, candidates: found.map(\.label))
    }
    return first
  }

  /// Whether the store has a plan.
  func has(_ plan: Digest) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM plan WHERE digest = ?)",
      arguments: [plan.description]) ?? false
  }

  private func summary(_ row: Row) throws -> Store.PlanSummary {
    Store.PlanSummary(
      digest: try row.digest("digest"), scenarioName: row["scenario_name"],
      scenario: try row.digest("scenario"),
      revision: try row.digest("revision"),
      status: try row.value("status") { Plan.Status(rawValue: $0) },
      levels: try levels(of: row["digest"]), created: try row.instant("created"))
  }

  private func levels(of plan: String) throws -> [Store.PlanLevel] {
    let sql = "SELECT name, value FROM plan_level WHERE plan = ? ORDER BY ordinal"
    return try Row.fetchAll(database, sql: sql, arguments: [plan]).map {
      Store.PlanLevel(name: $0["name"], value: $0["value"])
    }
  }
}

extension Store.PlanSummary {
  /// How errors name the plan.
  fileprivate var label: String { "\(id) (\(scenarioName))" }
}

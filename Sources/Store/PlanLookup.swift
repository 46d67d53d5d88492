// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import GRDB
internal import Inventory

/// Finds plans in a store.
struct PlanLookup {
  private let database: Database
  private let approvals: Approvals

  init(_ database: Database) throws {
    self.database = database
    approvals = try Approvals(in: database)
  }

  private static let all = """
    SELECT plan.*, revision.name AS inventory, first.at AS created FROM plan
    JOIN revision ON revision.digest = plan.revision
    JOIN log AS first ON first.id = (
      SELECT min(id) FROM log WHERE kind = 'run' AND subject = plan.digest)
    JOIN log AS last ON last.id = (
      SELECT max(id) FROM log WHERE kind = 'run' AND subject = plan.digest)
    """

  /// The plans that meet a condition in SQL, the one of the last run first.
  func summaries(
    where condition: String = "TRUE", _ arguments: StatementArguments = []
  ) throws -> [Store.PlanSummary] {
    let sql = "\(Self.all) WHERE \(condition) ORDER BY last.id DESC"
    return try Row.fetchAll(database, sql: sql, arguments: arguments).map(summary)
  }

  /// The last run of a name, or else the one plan whose digest begins with some digits.
  ///
  /// - Throws: `StoreError.unknownPlan`, `.ambiguousPlan` or `.ambiguousName`.
  func one(matching text: String) throws -> Store.PlanSummary {
    if let named = try lastRun(named: text) { return named }
    let found = try summaries(
      where: DigestPrefix.condition(on: "plan.digest"), DigestPrefix(text).arguments)
    guard let first = found.first else {
      throw StoreError.unknownPlan(text: text, known: try summaries().map(\.label))
    }
    guard found.count == 1 else {
      throw StoreError.ambiguousPlan(text: text, candidates: found.map(\.label))
    }
    return first
  }

  /// The last run of `inventory/scenario` or, where there is none, of a scenario that only one
  /// inventory has; nil where there is neither.
  private func lastRun(named name: String) throws -> Store.PlanSummary? {
    let inventory = "revision.name || '/' || scenario_name = ?"
    if let last = try summaries(where: inventory, [name]).first { return last }
    let found = try summaries(where: "scenario_name = ?", [name])
    let names = Set(found.map(\.name)).sorted()
    guard names.count < 2 else { throw StoreError.ambiguousName(text: name, names: names) }
    return found.first
  }

  /// The last run of a scenario of an inventory; nil where it was not run.
  func lastRun(of inventory: String, _ scenario: String) throws -> Store.PlanSummary? {
    try summaries(where: "revision.name = ? AND scenario_name = ?", [inventory, scenario]).first
  }

  /// Whether the store has a plan.
  func has(_ plan: Digest) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM plan WHERE digest = ?)",
      arguments: [plan.description]) ?? false
  }

  private func summary(_ row: Row) throws -> Store.PlanSummary {
    let digest = try row.digest("digest")
    return Store.PlanSummary(
      digest: digest, inventoryName: row["inventory"],
      scenarioName: row["scenario_name"],
      scenario: try row.digest("scenario"),
      revision: try row.digest("revision"),
      status: try row.value("status") { Plan.Status(rawValue: $0) },
      levels: try levels(of: row["digest"]), created: try row.instant("created"),
      state: approvals.state(of: digest))
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
  fileprivate var label: String { "\(id) (\(name))" }
}

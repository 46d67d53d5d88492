// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import GRDB
public import Inventory
internal import Words

extension Store {
  /// Saves a plan, its scenario and their line of the log in one transaction.
  ///
  /// The same bytes twice are one plan and two lines.
  ///
  /// - Throws: `StoreError.unknownRevision` where the store does not have the plan's inventory, or
  ///   another `StoreError` where it cannot be written; it is then as it was.
  public func save(
    plan bytes: [UInt8], record: PlanRecord, at: Instant
  ) throws(StoreError) -> PlanSummary {
    let plan = Content(digest: Digest(of: bytes), bytes: bytes)
    let scenario = Content(digest: Digest(of: record.scenario), bytes: record.scenario)
    return try write { database in
      _ = try RevisionLookup(database).one(matching: record.revision.description)
      for content in [plan, scenario] { try keep(content, at: at, in: database) }
      if try !PlanLookup(database).has(plan.digest) {
        try Self.insert(plan.digest, scenario.digest, record, in: database)
      }
      try append(
        Event(at: at, kind: .run, subject: plan.digest, detail: record.scenarioName), to: database)
      return try PlanLookup(database).one(matching: plan.digest.description)
    }
  }

  private static func insert(
    _ plan: Digest, _ scenario: Digest, _ record: PlanRecord, in database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO plan (digest, revision, scenario, scenario_name, status)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        plan.description, record.revision.description, scenario.description, record.scenarioName,
        record.status.rawValue,
      ])
    for (ordinal, level) in record.levels.enumerated() {
      try database.execute(
        sql: "INSERT INTO plan_level (plan, ordinal, name, value) VALUES (?, ?, ?, ?)",
        arguments: [plan.description, ordinal, level.name, level.value])
    }
  }

  /// All plans, the one of the last run first.
  public func plans() throws(StoreError) -> [PlanSummary] {
    try read { try PlanLookup($0).summaries() }
  }

  /// The last run of `inventory/scenario` or of a scenario's name, or the plan whose digest begins
  /// with some digits, and its bytes, checked against the digest.
  ///
  /// - Throws: `StoreError.unknownPlan`, `.ambiguousPlan` or `.ambiguousName`, which name what there
  ///   is, or `.damaged`.
  public func plan(
    matching text: String
  ) throws(StoreError) -> (summary: PlanSummary, bytes: [UInt8]) {
    try read { database in
      let plan = try PlanLookup(database).one(matching: text)
      let title = Message("error.store.content.plan", ["plan": plan.id])
      return (plan, try Content.bytes(of: plan.digest, name: title, in: database))
    }
  }

  /// The last run of a scenario of an inventory; nil where it was not run.
  public func lastRun(
    of inventory: String, _ scenario: String
  ) throws(StoreError) -> PlanSummary? {
    try read { try PlanLookup($0).lastRun(of: inventory, scenario) }
  }

  /// The scenario of a plan as it was run, checked against its digest.
  ///
  /// - Throws: `StoreError.unknownPlan` or `.damaged`.
  public func scenario(of plan: Digest) throws(StoreError) -> [UInt8] {
    try read { database in
      let plan = try PlanLookup(database).one(matching: plan.description)
      let title = Message("error.store.content.scenario", ["plan": plan.id])
      return try Content.bytes(of: plan.scenario, name: title, in: database)
    }
  }
}

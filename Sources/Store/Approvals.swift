// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Inventory

/// Which plans were approved, and which of them is for each inventory.
struct Approvals {
  private var approved: Set<Digest> = []
  private var latest: [String: Digest] = [:]

  init(in database: Database) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT log.subject, revision.name FROM log JOIN plan ON plan.digest = log.subject
        JOIN revision ON revision.digest = plan.revision
        WHERE log.kind = 'approve' ORDER BY log.id
        """)
    for row in rows {
      let plan = try row.digest("subject")
      approved.insert(plan)
      latest[try row.value("name") { $0 }] = plan
    }
  }

  /// Whether a plan was approved, and still is.
  func state(of plan: Digest) -> Store.PlanState {
    guard approved.contains(plan) else { return .draft }
    return latest.values.contains(plan) ? .approved : .superseded
  }
}

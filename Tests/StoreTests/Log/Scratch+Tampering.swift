// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Inventory
import Store

extension Scratch {
  /// A store with rows in every table and six lines in its log.
  func filled() throws -> Store {
    let store = try store()
    let revision = try store.save(
      Sample.inventory(), provenance: Sample.provenance("assets.csv")
    ).revision
    try store.save(Sample.inventory(unit: "Kiến An"), after: 10)
    let plan = try store.save(plan: [1, 2, 3], record: Sample.plan(of: revision), at: Sample.noon)
    for kind in [Store.Event.Kind.report, .verify] {
      try store.append(
        Store.Event(
          at: Sample.noon, kind: kind, subject: plan.digest, detail: "moves", who: "An",
          output: Digest(of: [7])))
    }
    _ = try store.save(plan: [4], record: Sample.plan(of: revision), at: Sample.noon)
    return store
  }

  /// Alters the file without the triggers and rules that stand against it, and puts them back.
  func tamper(_ statements: String...) throws {
    try raw { database in
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      try database.execute(
        sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger["name"] ?? "")") }
      for statement in statements { try database.execute(sql: statement) }
      for trigger in triggers { try database.execute(sql: trigger["sql"]) }
    }
  }
}

extension Store {
  /// All that the store gives, read as commands read it.
  func everything() throws -> [String] {
    let revisions = try self.revisions()
    let plans = try self.plans()
    let files = try revisions.flatMap { try self.files(of: $0.digest).map { "\($0)" } }
    let provenances = try revisions.map { "\(try self.provenance(of: $0.digest)?.bytes ?? [])" }
    let contents = try plans.map { "\(try self.plan(matching: $0.id).bytes)" }
    let scenarios = try plans.map { "\(try self.scenario(of: $0.digest))" }
    let current = try [revision(matching: "base").digest, plan(matching: "base").summary.digest]
    return ["\(revisions)", "\(plans)", "\(try events())", "\(current)"] + files + provenances
      + contents + scenarios
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Inventory
import Store
import Testing

/// A process that saves without end, notes what was reported as saved, and is killed.
private enum Victim {
  /// Longer than a piece of content, so that a kill may fall between two pieces.
  static let planLength = 9_000_000

  static func run(path: String, notes: String, delay: UInt32) throws {
    Thread.detachNewThread {
      usleep(delay)
      kill(getpid(), SIGKILL)
    }
    let notes = open(notes, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    let store = try Store.open(at: path)
    for load in 1...Int.max {
      let revision = try store.save(
        Sample.inventory(unit: "\(load)"), provenance: Sample.provenance("\(load)")
      ).revision
      note(revision, in: notes)
      var bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: load), count: planLength)
      bytes[0] = 0
      let record = Sample.plan(of: revision)
      note(try store.save(plan: bytes, record: record, at: Sample.noon).digest, in: notes)
    }
  }

  /// One system call: a line is written whole or not at all.
  private static func note(_ digest: Digest, in file: Int32) {
    let line = Array("\(digest)\n".utf8)
    _ = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
  }
}

@Suite struct `A killed process` {
  let scratch = Scratch()

  /// From the creation of the file to many saves, in microseconds.
  static let delays: [UInt32] = (0..<25).map { 500 + $0 * $0 * 1_000 + $0 * 137 }

  @Test(arguments: delays)
  func `leaves the last good state`(delay: UInt32) async throws {
    let (path, notes) = (scratch.path, scratch.path(of: "notes"))
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, notes = notes as String, delay] in
      try Victim.run(path: path, notes: notes, delay: delay)
    }
    let store = try scratch.store()
    #expect(try scratch.raw { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
    #expect(try scratch.raw { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }.isEmpty)
    try expectComplete(store)
    try expectNothingLost(store, notes: notes)
  }

  /// Every revision and plan can be read, and the log has its line.
  private func expectComplete(_ store: Store) throws {
    for revision in try store.revisions() {
      let files = try store.files(of: revision.digest)
      let lines = files.map { "\(Digest(of: $0.bytes))  \($0.name)\n" }
      #expect(Digest(of: lines.joined().utf8) == revision.digest)
      #expect(try store.provenance(of: revision.digest)?.tables[.units]?.origins.count == 1)
    }
    for plan in try store.plans() {
      #expect(try store.plan(matching: plan.id).bytes.count == Victim.planLength)
      #expect(try !store.scenario(of: plan.digest).isEmpty)
    }
    let events = try store.events()
    let loads = events.filter { $0.kind == .load }.map(\.subject)
    let runs = events.filter { $0.kind == .run }.map(\.subject)
    #expect(try Array(loads.reversed()) == store.revisions().map(\.digest))
    #expect(try Array(runs.reversed()) == store.plans().map(\.digest))
  }

  /// What was reported as saved is there, and at most the one save under way besides.
  private func expectNothingLost(_ store: Store, notes: String) throws {
    let noted = (try? String(contentsOfFile: notes, encoding: .utf8)) ?? ""
    let reported = noted.split(separator: "\n").compactMap { Digest(String($0)) }
    let stored = try store.events().map(\.subject)
    #expect(stored.starts(with: reported))
    #expect(stored.count <= reported.count + 1)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import benchmark

@Suite struct SnapshotTests {
  private static let before = Snapshot(log: ["a"], files: ["report": "old"])
  private static let after = Snapshot(log: ["a", "b"], files: ["report": "new"])

  @Test(arguments: [
    (Snapshot(log: ["a"], files: ["report": "old"]), Verdict.before),
    (Snapshot(log: ["a"], files: ["report": "new"]), .before),
    (Snapshot(log: ["a", "b"], files: ["report": "new"]), .after),
    (Snapshot(log: [], files: ["report": "old"]), .lost),
    (Snapshot(log: ["b"], files: ["report": "old"]), .lost),
    (Snapshot(log: ["a"]), .lost),
    (Snapshot(log: ["a", "c"], files: ["report": "old"]), .wrong),
    (Snapshot(log: ["a", "b", "b"], files: ["report": "new"]), .wrong),
    (Snapshot(log: ["a"], files: ["report": "ne"]), .wrong),
    (Snapshot(log: ["a"], files: ["report": "old", "part": "x"]), .wrong),
  ])
  func `After a kill the store and each file are as before or as after`(
    found: Snapshot, verdict: Verdict
  ) {
    #expect(found.verdict(before: Self.before, after: Self.after).verdict == verdict)
  }

  @Test func `A revision that is no longer current is noticed though the log is the same`() {
    var found = Self.before
    found.store.revisions = [
      .init(revision: "a", name: "an-bien", current: false, rows: 1, source: "folder")
    ]
    #expect(
      found.verdict(before: Self.before, after: Self.after)
        == (.wrong, "the store is neither as before nor as after"))
  }

  @Test func `A backup is as before or whole`() {
    var (found, after) = (Self.before, Self.before)
    after.backups["backup.sqlite"] = Self.before.store
    found.backups["backup.sqlite"] = StoreState()
    #expect(
      found.verdict(before: Self.before, after: after)
        == (.wrong, "backup.sqlite is neither as before nor as after"))
    #expect(after.verdict(before: Self.before, after: after).verdict == .before)
  }
}

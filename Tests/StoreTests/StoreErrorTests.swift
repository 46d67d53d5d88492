// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Store
import Testing
import Words

@Suite struct `An error of the store` {
  static let opening: [(StoreError, String)] = [
    (
      .folderMissing(path: "a/b"),
      "cannot open the store 'a/b': its folder does not exist; create it or name another file"
    ),
    (
      .notAccessible(
        path: "a/b", cause: Message(verbatim: "it is locked"),
        remedy: Message(verbatim: "unlock it")),
      "cannot open the store 'a/b': it is locked; unlock it"
    ),
    (
      .notAStore(path: "a/b"),
      "cannot open the store 'a/b': the file is no store of reallot; name another file"
    ),
    (
      .newer(path: "a/b", schema: "v99"),
      "cannot open the store 'a/b': a newer reallot wrote it (schema v99); update reallot"
    ),
    (
      .busy(path: "a/b"),
      "cannot write to the store 'a/b': another program has been writing to it "
        + "for 60 seconds; try again when it is done"
    ),
    (
      .damaged(path: "a/b", detail: Message(verbatim: "plan 1 does not match")),
      "the store 'a/b' is damaged: plan 1 does not match; "
        + "restore it from a backup or start a new store"
    ),
    (
      .failed(path: "a/b", detail: "disk I/O error"),
      "the store 'a/b' failed: disk I/O error; check the disk and try again"
    ),
    (
      .full(path: "a/b"),
      "the disk of the store 'a/b' is full; make room and run the command again"
    ),
  ]

  static let lookup: [(StoreError, String)] = [
    (
      .unknownRevision(text: "x", known: []),
      "no revision matches 'x': the store has none; load an inventory first"
    ),
    (
      .unknownRevision(text: "x", known: ["1 (a)", "2 (b)"]),
      "no revision matches 'x'; the store has 1 (a), 2 (b)"
    ),
    (
      .unknownRevision(text: "x", known: ["1", "2", "3", "4", "5", "6", "7"]),
      "no revision matches 'x'; the store has 1, 2, 3, 4, 5 and 2 more"
    ),
    (
      .ambiguousRevision(text: "1", candidates: ["12 (a)", "13 (a)"]),
      "'1' matches 2 revisions: 12 (a), 13 (a); give more digits"
    ),
    (
      .unknownPlan(text: "x", known: []),
      "no plan matches 'x': the store has none; run a scenario first"
    ),
    (
      .unknownPlan(text: "x", known: ["1 (base)"]),
      "no plan matches 'x'; the store has 1 (base)"
    ),
    (
      .ambiguousPlan(text: "1", candidates: ["12 (base)", "13 (base)"]),
      "'1' matches 2 plans: 12 (base), 13 (base); give more digits"
    ),
    (.unknownLine(line: 9, count: 2), "the log has no line 9; it has 2"),
    (
      .ambiguousName(text: "base", names: ["a/base", "b/base"]),
      "'base' is a scenario of 2 inventories; name one of a/base, b/base"
    ),
    (
      .alreadyUndone(text: "x", revision: Digest(of: [])),
      "cannot undo 'x': revision e3b0c44298fc has been taken back already; "
        + "load it again or name another"
    ),
  ]

  @Test(arguments: opening + lookup)
  func `says what failed, on what, and what to do`(error: StoreError, text: String) {
    #expect(error.description == text)
  }
}

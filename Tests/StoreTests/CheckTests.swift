// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Store
import Testing
import Words

@Suite struct `The check of a store` {
  let scratch = Scratch()

  private func failures(_ name: Store.Check.Name) throws -> [String] {
    try scratch.store().check().filter { $0.name == name }.flatMap(\.failures)
      .map { $0.text(in: .english) }
  }

  @Test func `counts what it examined`() throws {
    let checks = try scratch.filled().check()
    #expect(checks.map(\.name) == Store.Check.Name.allCases)
    #expect(checks.allSatisfy { $0.failures.isEmpty && $0.examined > 0 })
    #expect(checks.last?.examined == 6)
  }

  @Test func `names content that was altered, though nobody reads it`() throws {
    _ = try scratch.filled()
    try scratch.tamper("UPDATE content_chunk SET bytes = x'09' WHERE bytes = x'010203'")
    let plan = Digest(of: [1, 2, 3]).short
    #expect(try failures(.content) == ["content \(plan) does not match its digest"])
    #expect(try failures(.log).isEmpty)
  }

  @Test func `names the table of a reference that leads nowhere`() throws {
    _ = try scratch.filled()
    try scratch.tamper("UPDATE content_chunk SET content = 'x' WHERE bytes = x'010203'")
    let text = "a row of the table content_chunk names what is not there"
    #expect(try failures(.references) == [text])
  }

  @Test func `names the line of the log`() throws {
    _ = try scratch.filled()
    try scratch.tamper("UPDATE log SET who = 'Bình' WHERE id = 5")
    let text = "line 5 of the log is not what was written, or lines before it are missing"
    #expect(try failures(.log) == [text])
  }
}

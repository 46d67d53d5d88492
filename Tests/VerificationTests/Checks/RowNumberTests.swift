// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Verification
import Words

/// Rows are told as a spreadsheet of the table shows them: the first one after the header is row 2.
struct RowNumberTests {
  private func failures(
    _ name: Check.Name, inventory alter: (inout Inventory.Tables) -> Void = { _ in },
    plan change: (inout Plan) -> Void = { _ in }
  ) throws -> [String] {
    var tables = try #require(Samples.anBien).tables
    alter(&tables)
    let inventory = Inventory(tables)
    var plan = try #require(Samples.plan)
    plan.head.revision = inventory.revision
    change(&plan)
    let check = try #require(Verifier(inventory: inventory).verify(plan)[name])
    return check.failures.map(\.description)
  }

  @Test func `A number out of range is told with the row of its table`() throws {
    let failures = try failures(
      .magnitudes,
      inventory: {
        $0.posts[0].headcount = -1
        $0.assets[3].quantity = -1
      })
    #expect(failures.first == "quantity of register row 5: -1 is out of range")
    #expect(failures.last == "headcount of posts row 2: -1 is out of range")
  }

  @Test func `What is not usable is told with the row of the register`() throws {
    let plan = try #require(Samples.plan)
    let row = try #require(plan.unusable.first).items.row
    let tag = try #require(Samples.anBien).assets[row].tag.map { " (\($0))" } ?? ""
    let failures = try failures(.supply, plan: { $0.unusable[0].tag = "x" })
    #expect(failures.first?.hasPrefix("register row \(row.index + 2)\(tag): tag: ") == true)
    #expect(
      try self.failures(.supply, plan: { $0.unusable[0].items.row = Position(100_000) })
        .contains { $0.contains("row: expected \(row.index + 2), found 100002") })
  }

  @Test func `A lot's rows and an assignment's row are told in the same way`() throws {
    let plan = try #require(Samples.plan)
    let member = plan.lots[0].members[0]
    let lots = try failures(.lots, plan: { $0.lots[0].members[0].count += 1 })
    #expect(
      lots.first?.hasPrefix(
        "lot 0: members: expected [[\(member.row.index + 2),\(member.count)]") == true)
    #expect(lots.first?.contains("found [[\(member.row.index + 2),\(member.count + 1)]") == true)
    let last = plan.assignments.count - 1
    let rows = [0, last].map { plan.assignments[$0].items.row.index + 2 }
    let told = try failures(.assignments, plan: { $0.assignments.swapAt(0, last) }).first
    #expect(told?.contains("row: expected \(rows[0]), found \(rows[1])") == true)
  }
}

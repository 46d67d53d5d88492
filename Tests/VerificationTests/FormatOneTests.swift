// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Inventory
import Testing
import Verification

/// Plans of format 1, as an earlier program made them for An Biên.
struct FormatOneTests {
  private func bytes(of name: String) throws -> [UInt8] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Plans/\(name)-1.json").standardizedFileURL
    return Array(try Data(contentsOf: file))
  }

  @Test(arguments: ["an-bien-base", "an-bien-premises", "an-bien-two-pins"])
  func `They are read, hold, and are written as they were`(name: String) throws {
    let bytes = try bytes(of: name)
    let plan = try PlanReader().plan(from: bytes)
    #expect(plan.format == .one)
    #expect(PlanWriter().bytes(of: plan) == bytes)
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict.holds, "\(verdict.words)")
    #expect(verdict[.shortfalls] == nil)
  }

  @Test func `What the register has for their purchases is counted where it is asked for`() throws {
    let plan = try PlanReader().plan(from: try bytes(of: "an-bien-base"))
    let verifier = Verifier(inventory: try #require(Samples.anBien))
    let shortfalls = try #require(verifier.shortfalls(of: plan))
    let bought = plan.needs.indices.filter { plan.solution.purchased[$0] > 0 }
    #expect(shortfalls.map { Int($0.need.index) } == bought)
    var altered = plan
    altered.needs.removeLast()
    #expect(verifier.shortfalls(of: altered) == nil)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Verification

@testable import Planning

/// A plan goes on from one that is being carried out, on a register of a later day.
struct NewerRegisterTests {
  @Test(arguments: 0..<UInt64(300))
  func `A register that has what came, and what happened after it, give what the old one gives`(
    _ seed: UInt64
  ) throws {
    let newer = try NewerRegister(seed: seed, isTagged: seed.isMultiple(of: 2))
    // What is free is inherited by whoever has it now, so that other ways are transfers.
    guard newer.small.scenario.replan?.received == .pin, !newer.hasSplitRows else { return }
    let (own, plan) = (try newer.small.plan(), try newer.plan())
    #expect(plan.replan?.drift == 0)
    #expect(plan.replan?.forced?.changes == own.replan?.forced?.changes)
    #expect(plan.head.status == own.head.status)
    let objective = newer.small.scenario.objective
    // Drafts may change freely, so that of plans that are equally good one may change more of them.
    guard !objective.contains(.totalCost) else { return }
    func values(_ plan: Plan) -> [Int64] {
      plan.head.levels.filter { [.unmet, .purchases, .changes].contains($0.level) }.map(\.value)
    }
    #expect(values(plan) == values(own))
  }

  @Test(arguments: 0..<UInt64(300))
  func `The independent check holds`(_ seed: UInt64) throws {
    let newer = try NewerRegister(
      seed: seed, isMuddled: seed.isMultiple(of: 2), isTagged: seed.isMultiple(of: 3))
    let verdict = Verifier(inventory: newer.inventory, former: newer.former)
      .verify(try newer.plan())
    #expect(verdict.holds, "\(verdict.checks.flatMap(\.failures))")
  }

  @Test(arguments: 0..<UInt64(100))
  func
    `A register that says what it said before changes nothing but that lists should have moved it`(
      _ seed: UInt64
    ) throws
  {
    let newer = try NewerRegister(seed: seed, carriesOut: false, isTagged: true)
    let small = newer.small
    var facts = small.facts
    let later = try Planner(program: "test 1").plan(
      small.scenario, on: newer.inventory, after: Planner.Past(newer.former, facts))
    let own = try small.plan()
    #expect(later.lots == own.lots && later.assignments == own.assignments)
    #expect(later.replan?.drift == 0)
    facts.receipts = facts.receipts.map {
      var receipt = $0
      receipt.date = PartialDate("2025-07-10")
      return receipt
    }
    facts.earlier = facts.receipts
    let drifts = Planner.Past(newer.former, facts).drifts(on: newer.inventory)
    let lines = small.former.plan.lines(small.former.digest)
    let told = lines.reduce(Int64(0)) { told, line in
      guard let receipt = facts.receipts.first(where: { $0.line == line.id }) else { return told }
      // What was brought to where it stood is there.
      let came = receipt.officeFound == line.fromOffice && line.fromOffice != line.toOffice
      return told + (came ? 0 : receipt.counts.received) + receipt.counts.lost
    }
    #expect(drifts.reduce(0) { $0 + $1.count } == told)
    #expect(drifts.allSatisfy { $0.event != .refused && $0.date != nil && $0.office != nil })
  }
}

/// The register of a small merger some days later, in which what was told is carried out.
struct NewerRegister {
  let small: SmallReplan
  let inventory: Inventory
  let former: Plan.Former
  let facts: Plan.Facts

  /// - Parameters:
  ///   - carriesOut: whether the register has what was told.
  ///   - isMuddled: whether it has only part of it.
  ///   - isTagged: whether rows have tags.
  init(
    seed: UInt64, carriesOut: Bool = true, isMuddled: Bool = false, isTagged: Bool = false
  ) throws {
    small = try SmallReplan(seed: seed, isTagged: isTagged)
    let old = small.sample.inventory
    former = Plan.Former(small.former.plan, digest: small.former.digest, inventory: old)
    var told = small.facts
    let day = try #require(PartialDate("2025-07-10"))
    told.receipts = told.receipts.map { receipt in
      var receipt = receipt
      receipt.date = day
      return receipt
    }
    told.earlier = carriesOut ? told.receipts : []
    facts = told
    var tables = small.sample.tables
    tables.description.asOf = try #require(PartialDate("2025-07-15"))
    if carriesOut {
      tables.assets = Self.carriedOut(small, skipping: isMuddled ? 2 : .max)
    }
    inventory = Inventory(tables)
  }

  /// The rows with what was told of each line carried out, each line's items in rows of their own.
  private static func carriedOut(_ small: SmallReplan, skipping each: Int) -> [Inventory.Asset] {
    let tables = small.sample.tables
    var (assets, moved) = (small.sample.inventory.assets, [Inventory.Asset]())
    let lines = small.former.plan.lines(small.former.digest)
    for (number, line) in lines.enumerated() where (number + 1) % each != 0 {
      guard let receipt = small.facts.receipts.first(where: { $0.line == line.id }) else {
        continue
      }
      let counts = receipt.counts
      assets[Int(line.row.index)].quantity -= counts.received + counts.lost
      var there = assets[line.row]
      there.quantity = counts.received
      let office = receipt.officeFound ?? line.toOffice
      there.office = Position(tables.offices.firstIndex { $0.id == office } ?? 0)
      if office == line.toOffice {
        there.holder = Position(tables.units.firstIndex { $0.id == line.toUnit } ?? 0)
      }
      there.condition = min(receipt.condition ?? there.condition, there.condition)
      if there.quantity > 0 { moved.append(there) }
    }
    return assets.filter { $0.quantity > 0 } + moved
  }

  /// Whether some row goes several ways, so that its parts can be taken for each other.
  var hasSplitRows: Bool {
    let rows = small.former.plan.assignments.map(\.items.row)
    return Set(rows).count < rows.count
  }

  /// The plan that goes on.
  func plan() throws -> Plan {
    try Planner(program: "test 1").plan(
      small.scenario, on: inventory, after: Planner.Past(former, facts))
  }
}

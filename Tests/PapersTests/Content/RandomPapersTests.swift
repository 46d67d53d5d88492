// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Papers

struct RandomPapersTests {
  private static let blocks = Array(UInt64(0)..<4)

  private func forEach(_ block: UInt64, _ check: (PaperSource, [Paper], UInt64) throws -> Void)
    throws
  {
    var count = 0
    for seed in (block * 1_000)..<(block * 1_000 + 40) {
      guard let source = try Samples.random(seed) else { continue }
      try check(source, PaperSet(source).papers, seed)
      count += 1
    }
    #expect(count > 20)
  }

  @Test(arguments: blocks)
  func `Minutes of inheritances have every item of every old unit with its money, once`(
    block: UInt64
  ) throws {
    try forEach(block) { source, papers, seed in
      let (inventory, minutes) = (source.inventory, papers.filter { $0.basis == .inheritance })
      for unit in inventory.units.positions where !inventory.units[unit].stage.continues {
        let rows = inventory.assets.filter { $0.holder == unit }
        let straight = source.estate.holdings.filter {
          inventory.assets[$0.row].holder == unit && $0.heir == nil && $0.transfer != nil
        }
        let own = minutes.filter { $0.giver == inventory.units[unit].id }
        let offices = inventory.offices.count { $0.holder == unit }
        let items = rows.reduce(0) { $0 + $1.quantity } - straight.reduce(0) { $0 + $1.count }
        #expect(
          own.reduce(0) { $0 + $1.sum("quantity") } == items + Int64(offices), "seed \(seed)")
        let cost = rows.reduce(0) { $0 + ($1.originalCost ?? 0) }
        let straightCost = straight.reduce(0) { $0 + ($1.cost ?? 0) }
        #expect(own.reduce(0) { $0 + $1.sum("cost") } == cost - straightCost, "seed \(seed)")
        let residual = rows.reduce(0) { $0 + ($1.residualValue ?? 0) }
        let straightResidual = straight.reduce(0) { $0 + ($1.residual ?? 0) }
        #expect(
          own.reduce(0) { $0 + $1.sum("residual") } == residual - straightResidual, "seed \(seed)")
      }
    }
  }

  @Test(arguments: blocks)
  func `Minutes, proposals and requests of transfers have what the plan transfers`(
    block: UInt64
  ) throws {
    try forEach(block) { source, papers, seed in
      let transfers = source.plan.assignments.filter { $0.kind == .transfer }
      let moved = transfers.reduce(0) { $0 + $1.items.count }
      let ofTransfers = papers.filter { $0.basis == .transfer }
      func sum(_ purpose: Form.Purpose, _ value: String) -> Int64 {
        let kind = source.forms[purpose].kind
        return ofTransfers.filter { $0.file.contains("/\(kind)-") }
          .reduce(0) { $0 + $1.sum(value) }
      }
      #expect(sum(.minutes, "quantity") == moved, "seed \(seed)")
      #expect(sum(.proposal, "quantity") == moved, "seed \(seed)")
      #expect(sum(.request, "asked") == moved, "seed \(seed)")
      #expect(sum(.minutes, "cost") == sum(.proposal, "cost"), "seed \(seed)")
      for paper in ofTransfers where paper.giver == paper.receiver { #expect(paper.giver == nil) }
    }
  }

  @Test(arguments: blocks)
  func `Lists of purchases are those of the plan, by unit and for all`(block: UInt64) throws {
    try forEach(block) { source, papers, seed in
      let plan = source.plan
      let amount = zip(plan.needs, plan.solution.purchased).reduce(0) { $0 + $1.0.price * $1.1 }
      let lists = papers.filter { $0.basis == .purchase }
      let (all, units) = (lists.filter { $0.unit == nil }, lists.filter { $0.unit != nil })
      #expect(all.reduce(0) { $0 + $1.sum("quantity") } == plan.head.items.purchased)
      #expect(units.reduce(0) { $0 + $1.sum("quantity") } == plan.head.items.purchased)
      #expect(all.reduce(0) { $0 + $1.sum("budget") } == amount, "seed \(seed)")
      #expect(units.reduce(0) { $0 + $1.sum("budget") } == amount, "seed \(seed)")
      #expect(all.allSatisfy { $0.sums.budget == amount })
    }
  }

  @Test(arguments: blocks)
  func `The last row of every table is the sum of its lines, and the index says the same`(
    block: UInt64
  ) throws {
    try forEach(block) { _, papers, seed in
      for paper in papers {
        for value in ["quantity", "cost", "residual", "granted", "held", "asked", "budget"] {
          guard paper.cells(value).contains(where: { $0.number != nil }) else { continue }
          #expect(paper.total(value)?.number == paper.sum(value), "seed \(seed), \(paper.file)")
        }
        let items = paper.sum("quantity") + paper.sum("asked")
        #expect(paper.sums.items == items, "seed \(seed), \(paper.file)")
        #expect((paper.sums.cost ?? 0) == paper.sum("cost"), "seed \(seed), \(paper.file)")
        #expect((paper.sums.residual ?? 0) == paper.sum("residual"), "seed \(seed)")
        #expect(paper.sums.lines == Int64(paper.tables.flatMap(\.lines).count), "seed \(seed)")
      }
    }
  }

  @Test(arguments: blocks)
  func `Every blank cell and every dotted place is listed`(block: UInt64) throws {
    try forEach(block) { _, papers, seed in
      for paper in papers {
        let cells = paper.tables.flatMap { table in table.lines.flatMap { table.rows[$0].cells } }
        let listed = paper.blanks.filter { $0.column != nil && $0.name != "sum" }
        #expect(cells.compactMap(\.blank) == listed.map(\.name), "seed \(seed), \(paper.file)")
        let html = String(decoding: paper.html, as: UTF8.self)
        #expect(html.contains("…") == !paper.blanks.isEmpty, "seed \(seed), \(paper.file)")
      }
    }
  }

  @Test(arguments: blocks)
  func `Surplus is proposed once, and liquidated only where the law lets it`(
    block: UInt64
  ) throws {
    try forEach(block) { source, papers, seed in
      let letters = papers.filter { $0.basis == .surplus }
      let handled = source.estate.holdings.filter {
        let isOwn = (source.inventory.assets[$0.row].ownership ?? .own) == .own
        return isOwn && ($0.use == .remains(.surplus) || $0.use == .remains(.condition))
      }
      #expect(
        letters.reduce(0) { $0 + $1.sum("quantity") } == handled.reduce(0) { $0 + $1.count },
        "seed \(seed)")
      let liquidated = handled.count {
        LiquidationTest(
          source.inventory.assets[$0.row], in: source.inventory, on: source.plan.head.date) != nil
      }
      let told = letters.flatMap { $0.cells("handling") }.count { $0 == .text("Thanh lý") }
      #expect(told == liquidated, "seed \(seed)")
    }
  }

  @Test(arguments: blocks)
  func `No two papers have one file, and units are asked for one by one`(block: UInt64) throws {
    try forEach(block) { source, papers, seed in
      #expect(Set(papers.map { $0.file.lowercased() }).count == papers.count, "seed \(seed)")
      var told: Set<String> = []
      for unit in source.inventory.units {
        let own = PaperSet(source, of: [unit.id]).papers
        #expect(own.allSatisfy(papers.contains), "seed \(seed)")
        told.formUnion(own.map(\.file))
      }
      let ofAll = papers.filter { $0.unit == nil }.map(\.file)
      #expect(told.union(ofAll) == Set(papers.map(\.file)), "seed \(seed)")
    }
  }
}

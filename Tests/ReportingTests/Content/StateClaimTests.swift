// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Seeds
internal import Testing

@testable internal import Reporting

struct StateClaimTests {
  private static let inventory = try? Samples.inventory(Samples.files(of: "an-bien"))
  private static let plan = try? inventory.map { try Samples.plan($0) }
  private static let digest = Digest(of: "plan".utf8)

  private func content(_ receipts: [Receipt]) throws -> PlanContent {
    try PlanContent(
      plan: #require(Self.plan), inventory: #require(Self.inventory), digest: Self.digest,
      receipts: Receipts([ReceiptList(plan: Self.digest, receipts: receipts)]))
  }

  private func receipt(_ line: PlanLine, _ received: Int64, accepted: Int64) -> Receipt {
    var receipt = Receipt(Receipts.Place(line.id))
    (receipt.received, receipt.accepted) = (received, accepted)
    return receipt
  }

  private func lines() throws -> [PlanLine] { try #require(Self.plan).lines(Self.digest) }

  @Test func `Lines are what changes its office or unit, each with a name of its own`() throws {
    let plan = try #require(Self.plan)
    let moved = plan.assignments.filter { $0.kind != .stay }
    let lines = try lines()
    #expect(Set(lines.map(\.id)).count == lines.count)
    #expect(lines.map(\.planned).reduce(0, +) == moved.map(\.items.count).reduce(0, +))
    let need = plan.needs[moved[0].need].id
    let text = "\(Self.digest)\n\(moved[0].items.row.index)\n\(need)"
    #expect(lines[0].id == Digest(of: text.utf8).description.prefix(12))
  }

  @Test func `As long as nothing is known, what is planned is claimed`() throws {
    let report = AvoidanceReport(try content([]))
    #expect(report.headline == report.plannedClaim && report.statesTable == nil)
  }

  @Test(arguments: 0..<20)
  func `A claim of a state is the planned one less what transfers still lack of it`(
    seed: Int
  ) throws {
    var random = SplitMix64(seed: seed)
    let plan = try #require(Self.plan)
    var (missing, receipts): ([Int64], [Receipt]) = ([0, 0], [])
    for line in try lines() {
      let received = random.below(Int(line.planned) + 2)
      let accepted = random.below(received + 1)
      receipts.append(receipt(line, Int64(received), accepted: Int64(accepted)))
      let price = plan.needs[line.need].price
      let came = [received, accepted].map { min(line.planned, Int64($0)) }
      missing[0] += price * min(line.transferred, line.planned - came[0])
      missing[1] += price * min(line.transferred, line.planned - came[1])
    }
    let report = AvoidanceReport(try content(receipts))
    let planned = try #require(report.plannedClaim)
    let table = try #require(report.statesTable)
    let claims = [planned, planned - missing[0], planned - missing[1]]
    #expect(table.rows.map { $0[3].number } == claims)
    #expect(table.rows.map { $0[4].number } == claims.map { max(0, $0) })
    #expect(report.headline == max(0, claims[2]))
  }

  @Test func `What levels call transferred is what lines call so, whoever the heirs of a row are`()
    throws
  {
    let inventory = try #require(Self.inventory)
    let plan = try #require(Self.plan)
    let transfers = plan.assignments.filter { $0.kind == .transfer }
    let sum = transfers.reduce(0) { $0 + $1.items.count }
    #expect(try lines().reduce(0) { $0 + $1.transferred } == sum && inventory.assets.count > 0)
    var mixed = plan
    let line = try #require(
      mixed.assignments.firstIndex { $0.kind == .inherit && $0.items.count > 1 })
    var other = mixed.assignments[line]
    mixed.assignments[line].items.count -= 1
    (other.items.count, other.kind) = (1, .transfer)
    mixed.assignments.insert(other, at: line + 1)
    let lines = mixed.lines(Self.digest)
    #expect(lines.count == (try self.lines().count))
    #expect(lines.reduce(0) { $0 + $1.transferred } == sum + 1)
  }

  @Test(arguments: [
    // Received, accepted, refused, lost of five items, three of them transfers.
    ([0, 0, 0, 0], [0, 0, 0, 0]), ([2, 2, 0, 0], [0, 0, 0, 0]), ([4, 3, 0, 1], [2, 1, 0, 1]),
    ([1, 0, 2, 2], [0, 0, 1, 2]), ([5, 5, 0, 0], [3, 3, 0, 0]),
  ])
  func `Of a line of several heirs the least is said of its transfers`(
    said: [Int64], transfers: [Int64]
  ) throws {
    let plan = try #require(Self.plan)
    var mixed = plan
    let place = try #require(mixed.assignments.firstIndex { $0.kind != .stay })
    mixed.assignments = [mixed.assignments[place], mixed.assignments[place]]
    (mixed.assignments[0].items.count, mixed.assignments[0].kind) = (2, .inherit)
    (mixed.assignments[1].items.count, mixed.assignments[1].kind) = (3, .transfer)
    let line = try #require(mixed.lines(Self.digest).first)
    var counts = Receipts.Counts()
    counts.planned = line.planned
    (counts.received, counts.accepted) = (said[0], said[1])
    (counts.refused, counts.lost) = (said[2], said[3])
    let parts = counts.parts(of: line)
    let part = parts.transferred
    #expect([part.received, part.accepted, part.refused, part.lost] == transfers)
    #expect(parts.inherited.received + part.received == said[0])
    #expect(parts.inherited.lost + part.lost == said[3] && part.planned == 3)
  }

  @Test func `Where all is received and accepted, all that is planned is claimed`() throws {
    let receipts = try lines().map { receipt($0, $0.planned, accepted: $0.planned) }
    let report = AvoidanceReport(try content(receipts))
    #expect(report.headline == report.plannedClaim.map { max(0, $0) })
  }

  @Test func `What a unit keeps or inherits changes no claim`() throws {
    let lost = try lines().map { line in
      line.kind == .transfer
        ? receipt(line, line.planned, accepted: line.planned) : receipt(line, 0, accepted: 0)
    }
    let report = AvoidanceReport(try content(lost))
    #expect(report.headline == report.plannedClaim.map { max(0, $0) })
  }

  @Test(arguments: 0..<10)
  func `The tables of the status add up to what is planned`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let lines = try lines()
    let receipts = lines.filter { _ in random.chance(50) }.map { line in
      receipt(line, Int64(random.below(Int(line.planned) + 1)), accepted: 0)
    }
    let tables = StatusReport(try content(receipts)).report.tables
    let planned = lines.map(\.planned).reduce(0, +)
    let received = receipts.compactMap(\.received).reduce(0, +)
    let units = try #require(tables[0].totals)
    #expect(units[2].number == planned && units[3].number == received)
    #expect(tables[1].rows.compactMap { $0[1].number }.reduce(0, +) == planned)
    #expect(tables[2].rows.compactMap { $0[1].number }.reduce(0, +) == received)
    let last = try #require(tables.last { $0.term == .lines })
    #expect(last.rows.compactMap { $0[9].number }.reduce(0, +) == received)
  }

  @Test func `Too many items of one line do not stand for those that another lacks`() throws {
    let lines = try lines()
    let all = lines.map(\.planned).reduce(0, +)
    let totals = try #require(
      StatusReport(try content([receipt(lines[0], 2 * all, accepted: 0)])).report.tables[0].totals)
    #expect(totals[7].number == all - lines[0].planned)
    #expect(totals[8].number == lines[0].planned * 1_000 / all)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Papers

struct SmallMergerTests {
  private func papers(_ known: Bool = true) throws -> [Paper] {
    let inventory = try Samples.inventory()
    let source = try Samples.source(
      inventory, signatories: known ? Printed.known(inventory) : [],
      papers: known ? Printed.cited : [])
    return PaperSet(source).papers
  }

  @Test func `Every paper that the plan needs is there, in the folder of who draws it up`() throws {
    #expect(
      try papers().map(\.file) == [
        "n-1/02-TSC-BBGN-o-1-n-1", "n-1/02-TSC-BBGN-o-2-n-1", "n-2/02-TSC-BBGN-o-2-n-2",
        "o-2/02-TSC-BBGN-o-2-_",
        "n-1/02-TSC-BBGN-n-1-n-2", "n-1/01-TSC-XLTS-n-1", "n-2/DN-TNTS-n-2",
        "n-1/01-TSC-XLTS-DU-n-1", "o-2/01-TSC-XLTS-DU-o-2", "n-1/04-TSC-MSTT-n-1",
        "n-2/04-TSC-MSTT-n-2", "04-TSC-MSTT",
      ])
  }

  @Test func `Premises stand in group A, cars in B, equipment in C, and what has no group last`()
    throws
  {
    let minutes = try #require(try papers().first)
    let groups = minutes.tables[0].rows.filter { $0.kind == .group }
    #expect(groups.map { $0.cells[0] } == [.text("A"), .text("B"), .text("C")])
    let undecided = try #require(
      try papers().first { $0.receiver == nil && $0.basis == .inheritance })
    let marks = undecided.tables[0].rows.filter { $0.kind == .group }.map { $0.cells[0] }
    #expect(marks.contains(.blank("group")))
  }

  @Test func `The basis is cited, and a transfer ends so many days after its last decision`() throws
  {
    let papers = try papers()
    let inheritance = String(decoding: papers[0].html, as: UTF8.self)
    #expect(
      inheritance.contains(
        "Căn cứ Nghị quyết số 1/NQ-UBTVQH15 ngày 16 tháng 06 năm 2025 của Ủy ban Thường vụ Quốc hội "
          + "về sắp xếp;"))
    let transfer = try #require(papers.first { $0.file.hasSuffix("02-TSC-BBGN-n-1-n-2") })
    let html = String(decoding: transfer.html, as: UTF8.self)
    #expect(html.contains("Căn cứ Quyết định số 2/QĐ-UBND ngày 15 tháng 07 năm 2025"))
    #expect(html.contains("Căn cứ Quyết định số 3/QĐ-UBND ngày 02 tháng 07 năm 2025"))
    #expect(transfer.until == PartialDate("2025-08-14"))
    #expect(papers[0].until == nil)
  }

  @Test func `The receiver signs left, the giver right, the witness below them`() throws {
    let minutes = try #require(try papers().first)
    let signatures = minutes.sections.flatMap(\.blocks).compactMap { block in
      if case .signatures(let rows) = block { rows } else { nil }
    }
    let names = try #require(signatures.first).map { $0.map(\.name) }
    #expect(names == [["Trần Thị Bình", "Nguyễn Văn An"], ["Phạm Thị Dung"]])
    #expect(minutes.signers.map(\.role) == ["receiver.head", "giver.head", "receiver.witness"])
  }

  @Test func `Without tables nobody is invented, and everything is listed`() throws {
    let papers = try papers(false)
    #expect(papers.flatMap(\.signers).allSatisfy { $0.name == nil && $0.title == nil })
    #expect(papers.allSatisfy { $0.until == nil })
    let names = Set(papers[0].blanks.filter { $0.column == nil }.map(\.name))
    #expect(
      names == [
        "basis", "date", "at", "giver.head.name", "giver.head.title", "receiver.head.name",
        "receiver.head.title", "receiver.witness.name", "receiver.witness.title", "documents",
        "giver_duties", "receiver_duties", "opinions",
      ])
  }

  @Test func `A request names norm, people, what is granted, held and asked`() throws {
    let request = try #require(try papers().first { $0.file.hasSuffix("DN-TNTS-n-2") })
    #expect(request.cells("class") == [.text("Bàn làm việc")])
    #expect(request.cells("norm") == [.text("1/người (VIII): QĐ 15/2025 nhóm VIII")])
    #expect(request.cells("basis") == [.text("VIII: 6 người")])
    let sums = ["granted", "held", "asked"].map { request.sum($0) }
    #expect(sums[0] == 6 && sums[1] + sums[2] <= 6 && sums[2] > 0)
  }

  @Test func `A list of purchases is grouped by asset, with the place and without money's source`()
    throws
  {
    let list = try #require(try papers().last)
    let groups = list.tables[0].rows.filter { $0.kind == .group }
    #expect(groups.map { $0.cells[0] } == [.text("I")])
    #expect(groups.map { $0.cells[1] } == [.text("Đèn bàn")])
    #expect(list.cells("fund").allSatisfy { $0 == .blank("fund") })
    #expect(
      list.cells("delivery").first
        == .partly("Thời gian: ……; địa điểm: Trụ sở Đông (1)", blank: "delivery_time"))
  }

  @Test(arguments: [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (49, "XLIX"), (2024, "MMXXIV")])
  func `Groups are numbered as Romans did`(number: Int, sign: String) {
    #expect(PurchasesMaker.roman(number) == sign)
  }

  @Test(arguments: [
    ("2025-07-15", 30, "2025-08-14"), ("2024-02-28", 1, "2024-02-29"),
    ("2025-12-31", 1, "2026-01-01"),
  ])
  func `Days are counted by the calendar`(day: String, count: Int, end: String) {
    #expect(PartialDate(day)?.adding(days: count) == PartialDate(end))
    #expect(PartialDate("2025-07")?.adding(days: count) == nil)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Intake
internal import Inventory
internal import Testing
internal import Words

struct ReceivedListTests {
  private func received(
    _ text: String, known: Receipts = Receipts()
  ) throws -> ReceivedList {
    try ReceivedList(
      RegisterFile(name: "list.csv", bytes: Array(text.utf8)), of: SentList.digest,
      moves: [#require(SentList.moves)], known: known, offices: SentList.offices,
      in: #require(SentList.period))
  }

  @Test func `What is filled in is taken in, and the rest says nothing`() throws {
    let list = SentList([
      1: [
        .received: "1", .condition: "good", .accepted: "1", .date: "05/07/2025", .by: "Hạnh",
        .minutesNumber: "12/BB", .note: "một cái",
      ]
    ])
    let received = try #require(try list.received())
    var receipt = Receipt(try #require(SentList.moves).rows[1].place)
    (receipt.received, receipt.accepted, receipt.condition) = (1, 1, .good)
    (receipt.date, receipt.by) = (PartialDate("2025-07-05"), "Hạnh")
    (receipt.minutesNumber, receipt.note) = ("12/BB", "một cái")
    #expect(received.list == ReceiptList(plan: SentList.digest, receipts: [receipt]))
    #expect(received.faults.isEmpty && received.conflicts.isEmpty)
  }

  @Test func `The same list twice says nothing new`() throws {
    let list = SentList([0: [.received: "1"], 1: [.lost: "1"]])
    let first = try #require(try list.received()).list
    let again = try received(list.text, known: Receipts([first]))
    #expect(first.receipts.count == 2 && again.list.receipts.isEmpty)
    #expect(again.faults.isEmpty && again.conflicts.isEmpty && again.corrections.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `Headers may be in any language, and what a report adds is passed over`(
    language: Language
  ) throws {
    let list = SentList([0: [.received: "1"]])
    let words = MoveListColumn.allCases.map { $0.message.text(in: language) }
    let rows = list.text.split(separator: "\n").dropFirst().map { $0 + ",yes" }
    let text = ([words.joined(separator: ",") + ",verified"] + rows).joined(separator: "\n")
    let received = try received(text)
    #expect(received.faults.map(\.description) == [])
    #expect(received.list.receipts.map(\.received) == [1])
  }

  @Test(arguments: [
    ("a,b\n1,2\n", "no row names the columns of the list of lines"),
    ("line,planned\nx,1\n", "the column wave is missing"),
  ])
  func `A file that is no list is refused`(text: String, words: String) throws {
    let received = try received(text)
    #expect(received.faults.first?.message.description == words)
    #expect(received.list.receipts.isEmpty)
  }

  @Test func `A column that nobody knows, or that stands twice, is a fault`() throws {
    let list = SentList([0: [.received: "1"]])
    let lines = list.text.split(separator: "\n").map(String.init)
    let text = "\(lines[0]),lost,mood\n\(lines[1]),,\n"
    #expect(
      try received(text).faults.map(\.message.description) == [
        "the column 'lost' stands a second time",
        "the list has no column 'mood', and nothing of it can be taken in",
      ])
  }

  @Test func `A line that stands twice is a fault of the second row`() throws {
    let lines = SentList([0: [.received: "1"]]).text.split(separator: "\n").map(String.init)
    let faults = try received((lines + [lines[1]]).joined(separator: "\n")).faults
    #expect(faults.map(\.code) == [.duplicateKey] && faults[0].row == 3)
  }

  @Test(arguments: ["1e3", "-1", "1,000", "one", "9223372036854775808", "=1+1"])
  func `A count that is no whole number is a fault and nothing is taken in`(text: String) throws {
    let received = try #require(try SentList([0: [.received: text]]).received())
    #expect(received.faults.map(\.code) == [.badCell] && received.list.receipts.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `A condition may be a word of any language`(language: Language) throws {
    for condition in Condition.allCases {
      let word = Message("condition.\(condition.rawValue)").text(in: language)
      let received = try #require(try SentList([0: [.condition: word]]).received())
      #expect(received.list.receipts.map(\.condition) == [condition])
    }
  }

  @Test(arguments: [
    ("1999-07-05", ["the hand-over is dated 1999-07-05, before the plan's day, 2025-07-01"]),
    ("30/06/2025", ["the hand-over is dated 2025-06-30, before the plan's day, 2025-07-01"]),
    ("2025-07-01", []), ("2025-08-31", []),
    ("2025-09-01", ["the hand-over is dated 2025-09-01, which has not come yet"]),
    ("2031-07-05", ["the hand-over is dated 2031-07-05, which has not come yet"]),
  ])
  func `A hand-over before the plan or after today is a conflict`(
    date: String, words: [String]
  ) throws {
    let received = try #require(try SentList([0: [.date: date]]).received())
    #expect(received.conflicts.map(\.message.description) == words)
    #expect(received.conflicts.allSatisfy { $0.code == .unlikelyDate })
    #expect(received.faults.isEmpty && received.list.receipts.count == 1)
  }

  @Test func `A hand-over before the day of its load is a conflict`() throws {
    let rows = [0: [MoveListColumn.date: "2025-07-04"], 1: [.date: "2025-07-05"]]
    let day = try #require(PartialDate("2025-07-05").flatMap { Day($0) })
    let received = try #require(try SentList(rows, moves: SentList.carried(on: day)).received())
    #expect(
      received.conflicts.map(\.description) == [
        """
        list.csv row 2, column T (date): the hand-over is dated 2025-07-04, before the day of \
        its load, 2025-07-05; correct the list, or take it as it is with --accept \
        [unlikely-date]
        """
      ])
    #expect(received.faults.isEmpty)
  }

  @Test(arguments: ["2025", "2025-07", "07/2025", "31/02/2025"])
  func `A hand-over has a day`(date: String) throws {
    let received = try #require(try SentList([0: [.date: date]]).received())
    #expect(received.faults.map(\.code) == [.badCell])
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Inventory
import Testing
import Words

@testable import Papers

struct SheetSetTests {
  @Test func `Every unit that goes on has a sheet and a message`() throws {
    let set = SheetSet(try Samples.source(), in: .english)
    #expect(set.sheets.map(\.file) == ["n-1/sheet", "n-2/sheet"])
    #expect(set.messages.map(\.file) == ["n-1/message.txt", "n-2/message.txt"])
    let one = SheetSet(try Samples.source(), in: .english, of: ["n-2"])
    #expect(one.sheets.map(\.unit) == ["n-2"])
  }

  @Test func `A message says what is inherited, given, got, bought, left and signed`() throws {
    let inventory = try Samples.inventory()
    let source = try Samples.source(
      inventory, signatories: Printed.known(inventory), papers: Printed.cited)
    let texts = SheetSet(source, in: .english).messages.map(\.text)
    let plan = source.digest.short
    #expect(
      texts == [
        "Phường Sông (plan \(plan)): items you inherit: 9, from Phường Đông, Phường Tây; items you "
          + "give: 5, to Phường Núi; items to buy: 1, for 300,000 VND; items left over or unusable: "
          + "2, propose what becomes of them; papers to sign: 6, the first by 2025-08-14.",
        "Phường Núi (plan \(plan)): items you inherit: 1, from Phường Tây; items you get: 5, from "
          + "Phường Sông; items to buy: 3, for 900,000 VND; papers to sign: 4, the first by "
          + "2025-08-14.",
      ])
  }

  @Test(arguments: Language.allCases)
  func `A message has fewer than 500 characters, however long names and numbers are`(
    language: Language
  ) throws {
    let long = String(repeating: "Phường Nguyễn Thượng Hiền Khương Đình ", count: 8)
    let units = (Samples.files["units.csv"] ?? "").replacing("Phường ", with: long)
    let classes = (Samples.files["classes.csv"] ?? "")
      .replacing(",300000,", with: ",300000000000000,")
    let inventory = try Samples.inventory(["units.csv": units, "classes.csv": classes])
    let messages = SheetSet(try Samples.source(inventory), in: language).messages
    #expect(messages.count == 2)
    for message in messages {
      #expect(message.text.utf16.count < 500)
      #expect(!message.text.contains("\n"))
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `Messages and sheets tell what the plan decides`(seed: UInt64) throws {
    guard let source = try Samples.random(seed) else { return }
    let summaries = UnitSummary.all(source, PaperSet(source).papers)
    let moved = source.plan.assignments.filter { $0.kind == .transfer }
      .reduce(0) { $0 + $1.items.count }
    let got = summaries.flatMap(\.gets).reduce(0) { $0 + $1.items }
    let bought = summaries.flatMap(\.buys).reduce(0) { $0 + $1.items }
    #expect(got == moved)
    #expect(bought == source.plan.head.items.purchased)
    for language in Language.allCases {
      for message in SheetSet(source, in: language).messages {
        #expect(message.text.utf16.count < 500)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `A sheet speaks the language that is asked for`(language: Language) throws {
    let sheet = try #require(SheetSet(try Samples.source(), in: language).sheets.first)
    let html = String(decoding: sheet.html, as: UTF8.self)
    #expect(html.contains("lang=\"\(language.rawValue)\""))
    for key in ["gets", "gives", "buys", "signs", "when"] {
      #expect(html.contains(Message("unit-sheet.\(key)").text(in: language)))
    }
  }
}

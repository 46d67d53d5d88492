// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing
import Words

@testable import Intake

struct WordingTests {
  @Test func `A wording keeps its form and its values apart`() {
    let noun: Wording = "a unit"
    let wording: Wording = "'\("x{1}")' is not \(noun); rows: \(3)"
    #expect(wording.form == "'{1}' is not {2}; rows: {3}")
    #expect(wording.values == [.text("x{1}"), .wording("a unit"), .text("3")])
    #expect(wording.description == "'x{1}' is not a unit; rows: 3")
  }

  @Test(arguments: Language.allCases)
  func `Braces that are no place stay as they are`(_ language: Language) {
    let wording: Wording = "{letter: \("A")}, {}, {2}, {x"
    #expect(wording.text(in: language) == "{letter: A}, {}, {2}, {x")
  }

  @Test func `Two findings of a kind have one form`() {
    let forms = [",2,", ",3,"].map { quantity in
      Sample().changing("assets.csv", ",2,", to: "\(quantity)x,").read().findings.map(
        \.message.form)
    }
    #expect(forms[0] == forms[1])
  }
}

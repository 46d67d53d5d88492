// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Words

@Suite struct TemplateTests {
  @Test(
    "Places are filled by name, doubled braces are braces",
    arguments: [
      ("row {row} of {file}", "row 7 of a.csv"), ("{file}: {row}", "a.csv: 7"),
      ("{{row}}", "{row}"), ("}}{{", "}{"), ("{file", "{file"), ("a } b", "a } b"), ("", ""),
      ("{unknown}", "{unknown}"), ("{row}{row}", "77"),
    ])
  func placesAreFilled(template: String, text: String) {
    let values = ["row": "7", "file": "a.csv"]
    #expect(Template(template).filled { values[$0] } == text)
  }

  @Test("Braces in a value are no places")
  func bracesInValuesStay() {
    #expect(Template("{a}").filled { _ in "{a} {{b}}" } == "{a} {{b}}")
  }

  @Test("The places of a text are known by name")
  func placesAreKnown() {
    #expect(Template("{row} of {file}, {{not}} {row}").places == ["row", "file"])
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing
internal import Words

@testable internal import reallot

struct CommandLineLanguageTests {
  @Test(arguments: [
    ("reallot list --language vi", Language.vietnamese), ("reallot list --language=ko", .korean),
    ("reallot --language ko list --language en --all", .english),
  ])
  func `The language is known from the words of the command line`(
    line: String, language: Language
  ) {
    #expect(Language.asked(by: line.split(separator: " ").map(String.init)) == language)
  }

  @Test(arguments: ["reallot list", "reallot list --language", "reallot show -- --language vi"])
  func `No language is known where none is asked for`(line: String) {
    #expect(Language.asked(by: line.split(separator: " ").map(String.init)) == nil)
  }
}

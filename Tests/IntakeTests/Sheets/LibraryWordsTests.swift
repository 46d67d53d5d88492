// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing
internal import Words

@testable internal import Intake

struct LibraryWordsTests {
  @Test(arguments: LibraryWords.known.keys.sorted())
  func `What libraries say is told in the reader's words`(_ words: String) {
    let message = LibraryWords.message(words)
    #expect(message.text(in: .english) == words)
    for language in [Language.vietnamese, .korean] {
      #expect(message.text(in: language).contains { !$0.isASCII })
    }
  }

  @Test(arguments: Language.allCases)
  func `Words that are not known are quoted`(_ language: Language) {
    #expect(LibraryWords.message("tag soup").text(in: language) == "'tag soup'")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Words

@Suite struct POReaderTests {
  @Test("Messages are read with their keys, continued lines, comments and escapes")
  func messagesAreRead() throws {
    let entries = try POReader.entries(
      of: #"""
        # head
        msgid ""
        msgstr "Language: vi\n"

        #. a note
        #, python-brace-format
        msgctxt "cell.empty"
        msgid ""
        "the cell "
        "is \"empty\""
        msgstr "ô\ttrống\\"
        #, fuzzy
        msgctxt "b"
        msgid "{n}"
        msgstr "{n}\n"
        """#)
    #expect(
      entries == [
        POEntry(context: "cell.empty", source: #"the cell is "empty""#, translation: "ô\ttrống\\"),
        POEntry(context: "b", source: "{n}", translation: "{n}\n", isFuzzy: true),
      ])
  }

  @Test(
    "What is not a message is refused with its line",
    arguments: [
      "msgplural \"x\"", "msgid x", "msgid \"x", "\"x\"", "msgid \"a\\q\"", "msgid \"a\\\"",
      "words",
    ])
  func nonsenseIsRefused(line: String) {
    #expect(throws: POFault(line: 2, text: line)) { try POReader.entries(of: "\n" + line) }
  }
}

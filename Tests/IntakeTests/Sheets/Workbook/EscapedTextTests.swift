// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

@Suite struct EscapedTextTests {
  @Test(arguments: [
    ("a_x000D_\nb", "a\r\nb"), ("_x005F_x000D_", "_x000D_"), ("_x00e9_", "é"),
    ("_x0000_", "_x0000_"),
    ("_xD800_", "_xD800_"), ("_x000D", "_x000D"), ("snake_case", "snake_case"),
    ("_x+0D_", "_x+0D_"),
  ])
  func `An escape stands for its character`(text: String, plain: String) {
    #expect(String(decoding: EscapedText.plain(Array(text.utf8)), as: UTF8.self) == plain)
  }
}

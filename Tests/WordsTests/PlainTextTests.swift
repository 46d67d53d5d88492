// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Words

struct PlainTextTests {
  @Test(arguments: [
    ("Phường Lê Chân, bàn gỗ 책상 ₫ – “x”…", "Phường Lê Chân, bàn gỗ 책상 ₫ – “x”…"),
    ("a\nb\tc\u{2028}d", "a b c d"), ("\u{1B}[31mred\u{7}", "\\u{1b}[31mred\\u{7}"),
    ("a\r\nb", "a  b"), ("\u{9B}2J\u{7F}\u{0}", "\\u{9b}2J\\u{7f}\\u{0}"),
    ("x\u{202E}gnp.exe\u{2066}\u{200F}\u{61C}", "x\\u{202e}gnp.exe\\u{2066}\\u{200f}\\u{61c}"),
    ("क्\u{200D}ष", "क्\u{200D}ष"),
  ])
  func `Text is shown without letters that steer a terminal or turn its direction`(
    text: String, shown: String
  ) {
    #expect(text.plain.unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test func `A name in a message cannot begin a line of its own`() {
    let message = Message(lines: [Message(verbatim: "a\nb"), Message(verbatim: "\u{202E}c")])
    #expect(message.text(in: .korean) == "a b\n\\u{202e}c")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing

struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#), ("plain 1/2", #""plain 1/2""#), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#),
    ("line\nfeed\ttab\r", #""line\u000afeed\u0009tab\u000d""#), ("\u{0}\u{1f}", #""\u0000\u001f""#),
    ("Hải Phòng 😀\u{7f}\u{2028}", "\"Hải Phòng 😀\u{7f}\u{2028}\""),
  ])
  func `Text is escaped where JSON asks for it, and nowhere else`(text: String, json: String) {
    var writer = JSONText()
    writer.value(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
  }

  @Test(arguments: [Int64.min, -10, -1, 0, 9, 10, 1_234_567, .max])
  func `Whole numbers are written in full`(number: Int64) {
    var writer = JSONText()
    writer.value(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(number)")
  }

  @Test(arguments: [0, 1, 8_191, 8_192, 8_193, 50_000])
  func `Lines are one array however many threads write it`(count: Int) {
    var writer = JSONText()
    writer.lines(Array(0..<count)) { $0.value($1) }
    let lines = (0..<count).map { "\n\($0)" }.joined(separator: ",")
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[\(lines)]")
  }

  @Test func `Values are separated by commas at every depth`() {
    var writer = JSONText()
    writer.object { json in
      json.member("a") { $0.numbers([1, 2]) }
      json.member("b") { $0.array { _ in } }
      json.member("c") { $0.object { $0.member("d", nil as String?) } }
      json.member("e") { $0.value(true) }
      json.member("f", nil as Int64?)
      json.line("g") { $0.lines(["x", "y"]) { $0.value($1) } }
      json.line("h") { $0.value(false) }
    }
    writer.endLine()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"""
        {"a":[1,2],"b":[],"c":{"d":null},"e":true,"f":null,
        "g":[
        "x",
        "y"],
        "h":false}

        """#)
  }
}

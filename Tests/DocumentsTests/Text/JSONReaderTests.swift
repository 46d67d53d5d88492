// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Words

@testable import Documents

struct JSONReaderTests {
  @Test(arguments: [
    (#""""#, ""), (#""plain""#, "plain"), (#" "\"\\\/\b\f\n\r\t" "#, "\"\\/\u{8}\u{c}\n\r\t"),
    (#""\u0048\u1EA3i \uD83D\uDE00""#, "Hải 😀"), ("\"Hải\u{7f}\"", "Hải\u{7f}"),
  ])
  func `Text is read with its escapes`(json: String, text: String) throws {
    var reader = JSONReader(Array(json.utf8))
    #expect(try reader.text() == text)
    try reader.end()
  }

  @Test(arguments: [
    ("\"a", "byte 2: a closing quote is expected, but the bytes end"),
    ("\"a\nb\"", "byte 2: a control character stands in a text"),
    (#""\x""#, "byte 1: the escape is not one of JSON"),
    (#""\u12G4""#, "byte 1: four hexadecimal digits are expected"),
    (#""\uD83D""#, "byte 1: the escape is half a character"),
    (#""\uDE00""#, "byte 1: the escape is half a character"),
    ("5", "byte 0: a text is expected"), ("", "byte 0: a text is expected, but the bytes end"),
  ])
  func `Text that is not JSON is refused`(json: String, problem: String) {
    var reader = JSONReader(Array(json.utf8))
    let error = #expect(throws: JSONError.self) { try reader.text() }
    #expect(error?.description == problem + Self.remedy)
  }

  @Test(arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]])
  func `Bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    let error = #expect(throws: JSONError.self) { try reader.text() }
    #expect(error?.fault.description == "the text is not UTF-8")
  }

  @Test(arguments: [Int64.min, -7, 0, 12, .max])
  func `Whole numbers are read`(number: Int64) throws {
    var reader = JSONReader(Array(" \(number)\n".utf8))
    #expect(try reader.number() == number)
    try reader.end()
  }

  @Test(arguments: [
    ("9223372036854775808", "byte 0: the number does not fit 64 bits"),
    ("-9223372036854775809", "byte 0: the number does not fit 64 bits"),
    ("99999999999999999999999", "byte 0: the number does not fit 64 bits"),
    ("1.5", "byte 0: a whole number is expected"), ("1e3", "byte 0: a whole number is expected"),
    ("01", "byte 0: a whole number is expected"), ("-", "byte 0: a whole number is expected"),
    ("-01", "byte 0: a whole number is expected"), ("+1", "byte 0: a whole number is expected"),
    ("\"1\"", "byte 0: a whole number is expected"),
    ("null", "byte 0: a whole number is expected"),
  ])
  func `Numbers that are not whole or too large are refused`(json: String, problem: String) {
    var reader = JSONReader(Array(json.utf8))
    let error = #expect(throws: JSONError.self) { try reader.number() }
    #expect(error?.description == problem + Self.remedy)
  }

  @Test func `Space is allowed between all tokens`() throws {
    #expect(try Self.read(" { \"a\" : [ 1 , 2 ] ,\n\t\"b\" : { \"c\" : true } } ") == [1, 2])
  }

  @Test(arguments: [
    (#"{"a":[1],"b":{"c":5}}"#, "b.c, byte 18: true or false is expected"),
    (#"{"a":[1,x],"b":{"c":true}}"#, "a[1], byte 8: a whole number is expected"),
    (#"{"a":[1,],"b":{"c":true}}"#, "a[1], byte 8: a whole number is expected"),
    (#"{"a":[1 2]}"#, "a, byte 8: a comma or ']' is expected"),
    (#"{"a":[1]}"#, "byte 8: the key 'b' is missing"),
    (#"{}"#, "byte 1: the key 'a' is missing"),
    (#"{"a":[1],"a":[1]}"#, "byte 9: the key 'b' is expected, not 'a'"),
    (#"{"x":[1]}"#, "byte 1: the key 'a' is expected, not 'x'"),
    (#"{"a":[1],"b":{"c":true,"d":1}}"#, "b, byte 23: the key 'd' is not known here"),
    (#"{"a":[1],"b":{"c":true}"#, "byte 23: a comma or '}' is expected, but the bytes end"),
    (#"{"a":[1],"b":{"c":true}}]"#, "byte 24: nothing more is expected"),
    (#"{"a" [1]}"#, "byte 5: a colon is expected"), (#"[]"#, "byte 0: an object is expected"),
    (#"{"a":[1]"b":{}}"#, "byte 8: a comma is expected"),
    (#"{"a":{}}"#, "a, byte 5: an array is expected"),
  ])
  func `Objects and arrays that are not as expected are refused`(json: String, problem: String) {
    let error = #expect(throws: JSONError.self) { try Self.read(json) }
    #expect(error?.description == problem + Self.remedy)
  }

  private static func read(_ json: String) throws(JSONError) -> [Int64] {
    var reader = JSONReader(Array(json.utf8))
    let numbers = try reader.object { json throws(JSONError) in
      let numbers = try json.list("a") { json throws(JSONError) in try json.number() }
      _ = try json.member("b") { json throws(JSONError) in
        try json.object { json throws(JSONError) in try json.flag("c") }
      }
      return numbers
    }
    try reader.end()
    return numbers
  }

  private static let remedy =
    "; the file was altered or cut short, or is of another kind: fetch it or make it anew"
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Members of an object by the type of their value.
extension JSONReader {
  mutating func text(_ name: StaticString) throws(JSONError) -> String {
    try member(name) { json throws(JSONError) in try json.text() }
  }

  mutating func optionalText(_ name: StaticString) throws(JSONError) -> String? {
    try optionalMember(name) { json throws(JSONError) in try json.text() }
  }

  mutating func number(_ name: StaticString) throws(JSONError) -> Int64 {
    try member(name) { json throws(JSONError) in try json.number() }
  }

  mutating func optionalNumber(_ name: StaticString) throws(JSONError) -> Int64? {
    try optionalMember(name) { json throws(JSONError) in try json.number() }
  }

  mutating func numbers(_ name: StaticString, count: Int) throws(JSONError) -> [Int64] {
    try member(name) { json throws(JSONError) in try json.numbers(count) }
  }

  mutating func flag(_ name: StaticString) throws(JSONError) -> Bool {
    try member(name) { json throws(JSONError) in try json.flag() }
  }

  mutating func word<Word>(_ name: StaticString) throws(JSONError) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    try member(name) { json throws(JSONError) in try json.word() }
  }

  mutating func optionalWord<Word>(_ name: StaticString) throws(JSONError) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    try optionalMember(name) { json throws(JSONError) in try json.word() }
  }

  mutating func words<Word>(_ name: StaticString) throws(JSONError) -> [Word]
  where Word: RawRepresentable<String> & CaseIterable {
    try list(name) { json throws(JSONError) in try json.word() }
  }

  mutating func list<Element>(
    _ name: StaticString, _ element: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    try member(name) { json throws(JSONError) in try json.array(element) }
  }

  mutating func optionalMember<Value>(
    _ name: StaticString, _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value? {
    try member(name) { json throws(JSONError) in try json.optional(body) }
  }
}

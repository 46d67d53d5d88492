// SPDX-License-Identifier: GPL-3.0-or-later

package import Words

/// Reads members, trusting nothing.
extension JSONReader: Coder {
  package typealias Failure = JSONError

  package mutating func callAsFunction<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) throws(JSONError) -> Value {
    try member(name) { json throws(JSONError) in try Value(json: &json) }
  }

  package mutating func optional<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) throws(JSONError) -> Value? {
    try optionalMember(name) { json throws(JSONError) in try Value(json: &json) }
  }

  package mutating func callAsFunction(
    _ name: StaticString, _ numbers: [Int64]?, forEach list: Sizes.List
  ) throws(JSONError) -> [Int64] {
    try self.numbers(name, count: sizes[list])
  }

  package mutating func last<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) throws(JSONError) -> Value? {
    try nextMember(name) { json throws(JSONError) in try Value(json: &json) }
  }

  package mutating func set(_ list: Sizes.List, _ count: Int) { sizes[list] = count }

  package func require(
    _ condition: Bool, _ message: @autoclosure () -> Message, remedy: Message?
  ) throws(JSONError) {
    if !condition { throw error(message(), remedy: remedy) }
  }
}

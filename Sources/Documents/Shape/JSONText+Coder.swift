// SPDX-License-Identifier: GPL-3.0-or-later

package import Words

/// Writes members; every value is there.
extension JSONText: Coder {
  package typealias Failure = Never

  package mutating func callAsFunction<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) -> Value {
    let value = Self.present(value)
    if layout.startsLine { lineBreak() }
    key(name)
    if layout.breaksElements { value.writeElements(to: &self) } else { value.write(to: &self) }
    return value
  }

  package mutating func optional<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) -> Value? {
    if let value { return self(name, value, layout) }
    if layout.startsLine { lineBreak() }
    key(name)
    null()
    return nil
  }

  package mutating func callAsFunction(
    _ name: StaticString, _ numbers: [Int64]?, forEach list: Sizes.List
  ) -> [Int64] {
    self(name, numbers, .line)
  }

  package mutating func last<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) -> Value? {
    value.map { self(name, $0, layout) }
  }

  package mutating func set(_ list: Sizes.List, _ count: Int) {}

  package func require(
    _ condition: Bool, _ message: @autoclosure () -> Message, remedy: Message?
  ) {}

  private static func present<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a part that is written has all its members") }
    return value
  }
}

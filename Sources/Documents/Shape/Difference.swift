// SPDX-License-Identifier: GPL-3.0-or-later

package import Words

/// A member of a part of a document that is not as it should be.
package struct Difference: Hashable, Sendable {
  /// The member's name in the document.
  package let member: String
  /// What it should be, as people are told it; nil where the part does not have it.
  package let expected: String?
  /// What it is, as people are told it; nil where the part does not have it.
  package let found: String?

  /// The member, what it should be and what it is.
  package var message: Message {
    Message(
      "error.verify.differs",
      ["what": member, "expected": Self.said(expected), "found": Self.said(found)])
  }

  private static func said(_ text: String?) -> Message {
    text.map(Message.init(verbatim:)) ?? Message("error.verify.nothing")
  }
}

extension Shaped {
  /// The members in which a part is not as expected, in the order of the file.
  package func differences(from expected: Self) -> [Difference] {
    let (expected, found) = (MemberList.of(expected), MemberList.of(self))
    let missing = found.filter { member in !expected.contains { $0.name == member.name } }
    return (expected + missing).map(\.name).compactMap { name in
      let difference = Difference(
        member: name, expected: expected.text(name), found: found.text(name))
      return difference.expected == difference.found ? nil : difference
    }
  }
}

/// Lists members as people are told them.
private struct MemberList: Coder {
  typealias Failure = Never

  struct Member {
    let name: String
    let text: String
  }

  private(set) var members: [Member] = []

  static func of<Part: Shaped>(_ part: Part) -> [Member] {
    var list = Self()
    _ = Part(&list, part)
    return list.members
  }

  mutating func callAsFunction<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) -> Value {
    guard let value else { preconditionFailure("a part that is compared has all its members") }
    members.append(Member(name: "\(name)", text: value.told))
    return value
  }

  mutating func optional<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) -> Value? {
    if let value { return self(name, value, layout) }
    members.append(Member(name: "\(name)", text: "null"))
    return nil
  }

  mutating func callAsFunction(
    _ name: StaticString, _ numbers: [Int64]?, forEach list: Sizes.List
  ) -> [Int64] {
    self(name, numbers, .compact)
  }

  mutating func last<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) -> Value? {
    optional(name, value, .compact)
  }

  func set(_ list: Sizes.List, _ count: Int) {}

  func require(_ condition: Bool, _ message: @autoclosure () -> Message, remedy: Message?) {}
}

extension [MemberList.Member] {
  /// What a member is; nil where the part does not have it.
  fileprivate func text(_ name: String) -> String? { first { $0.name == name }?.text }
}

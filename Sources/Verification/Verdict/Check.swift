// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
public import Words

/// One check of a plan: what it proves, and where it fails.
public struct Check: Hashable, Sendable {
  /// How many failures are told in words.
  public static let toldFailures = 5

  /// What is checked.
  public let name: Name
  /// How many things were examined.
  public private(set) var examined = 0
  /// How many of them failed.
  public private(set) var failed = 0
  /// The first failures in words: what, where, expected and found.
  public private(set) var failures: [Message] = []

  init(_ name: Name) { self.name = name }

  /// Whether nothing failed.
  public var passed: Bool { failed == 0 }

  /// Examines one thing.
  mutating func require(_ condition: Bool, _ failure: @autoclosure () -> Message) {
    examined += 1
    if condition { return }
    failed += 1
    if failures.count < Self.toldFailures { failures.append(failure()) }
  }

  /// Examines whether a value is the one that follows from the inventory.
  mutating func compare<Value: Equatable>(
    _ what: @autoclosure () -> Message, expected: Value?, found: Value?
  ) {
    require(
      expected == found,
      .verify(
        "differs", ["what": what(), "expected": Self.said(expected), "found": Self.said(found)]))
  }

  /// Examines whether a part of the plan is the one that follows from the inventory; a failure names
  /// every member that is not.
  mutating func compare<Part: Shaped & Equatable>(
    _ what: @autoclosure () -> Message, expected: Part?, found: Part
  ) {
    require(expected == found, Self.difference(of: what(), expected, found))
  }

  /// Examines whether parts of the plan are those that follow from the inventory, in their order.
  mutating func compare<Part: Shaped & Equatable>(
    all what: Message, expected: [Part], found: [Part], _ name: (Int, Part) -> Message
  ) {
    compare(what, expected: expected.count, found: found.count)
    for (index, (expected, found)) in zip(expected, found).enumerated() {
      compare(name(index, expected), expected: expected, found: found)
    }
  }

  private static func difference<Part: Shaped>(
    of what: Message, _ expected: Part?, _ found: Part
  ) -> Message {
    guard let expected else { return .verify("expected-none", ["what": what]) }
    let differences = found.differences(from: expected).map(\.message.said)
    return .verify("part", ["name": what, "member": Message.Value.clauses(differences)])
  }

  /// Counts things that were examined elsewhere and hold.
  mutating func count(_ things: Int) { examined += things }

  private static func said<Value>(_ value: Value?) -> Message {
    value.map { Message(verbatim: ($0 as? any Coded)?.text ?? "\($0)") } ?? .verify("none")
  }

  /// One status or another that a plan may have.
  static func either(_ possible: [Plan.Status]) -> Message {
    let words = possible.map { Message(verbatim: $0.rawValue) }
    return words.dropFirst().reduce(words[0]) { .verify("either", ["some": $0, "other": $1]) }
  }
}

extension Message {
  /// A text of the family `error.verify`.
  static func verify(
    _ name: String, _ places: KeyValuePairs<String, any Sayable> = [:]
  ) -> Message {
    Self("error.verify." + name, places)
  }
}

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

  /// - Parameter problems: why what is checked cannot be worked out.
  init(_ name: Name, problems: [Message] = []) {
    self.name = name
    for problem in problems { fail(problem) }
  }

  /// Whether nothing failed.
  public var passed: Bool { failed == 0 }

  /// Examines one thing, whose failure is a text of the family `error.verify`.
  mutating func require(
    _ condition: Bool, _ failure: String, _ places: @autoclosure () -> Places = [:]
  ) { if condition { examined += 1 } else { fail(failure, places()) } }

  /// Counts one thing that does not hold.
  mutating func fail(_ failure: String, _ places: @autoclosure () -> Places = [:]) {
    fail(.verify(failure, places()))
  }

  private mutating func fail(_ failure: @autoclosure () -> Message) {
    examined += 1
    failed += 1
    if failures.count < Self.toldFailures { failures.append(failure()) }
  }

  /// Examines whether a value, named by a text of the family `error.verify`, is the one that follows
  /// from the inventory.
  mutating func compare<Value: Equatable>(
    _ what: String, _ places: @autoclosure () -> Places = [:], expected: Value?, found: Value?
  ) { compare(named: .verify(what, places()), expected: expected, found: found) }

  /// Examines whether a value is the one that follows from the inventory; the failure of a part of the
  /// plan names every member that is not.
  mutating func compare<Value: Equatable>(
    named what: @autoclosure () -> Message, expected: Value?, found: Value?
  ) {
    guard expected != found else { return count(1) }
    fail(Self.difference(of: what(), expected, found))
  }

  /// Examines whether parts of the plan are those that follow from the inventory, in their order.
  mutating func compare<Part: Shaped & Equatable>(
    all what: String, _ places: @autoclosure () -> Places = [:], expected: [Part], found: [Part],
    _ name: (Int, Part) -> Message
  ) {
    compare(what, places(), expected: expected.count, found: found.count)
    for (index, (expected, found)) in zip(expected, found).enumerated() {
      compare(named: name(index, expected), expected: expected, found: found)
    }
  }

  private static func difference<Value>(
    of what: Message, _ expected: Value?, _ found: Value?
  ) -> Message {
    if let part = found as? any Shaped { return difference(ofPart: what, expected, part) }
    return .verify("differs", ["what": what, "expected": said(expected), "found": said(found)])
  }

  private static func difference<Part: Shaped>(
    ofPart what: Message, _ expected: Any?, _ found: Part
  ) -> Message {
    guard let expected = expected as? Part else { return .verify("expected-none", ["what": what]) }
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

/// The places of a text by their names.
typealias Places = KeyValuePairs<String, any Sayable>

extension Message {
  /// A text of the family `error.verify`.
  static func verify(_ name: String, _ places: Places = [:]) -> Message {
    Self("error.verify." + name, places)
  }
}

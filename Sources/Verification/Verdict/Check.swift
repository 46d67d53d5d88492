// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

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
  public private(set) var failures: [String] = []

  init(_ name: Name) {
    self.name = name
  }

  /// Whether nothing failed.
  public var passed: Bool { failed == 0 }

  /// Examines one thing.
  mutating func require(_ condition: Bool, _ failure: @autoclosure () -> String) {
    examined += 1
    if condition { return }
    failed += 1
    if failures.count < Self.toldFailures { failures.append(failure()) }
  }

  /// Examines whether a value is the one that follows from the inventory.
  mutating func compare<Value: Equatable>(
    _ what: @autoclosure () -> String, expected: Value?, found: Value?
  ) {
    require(
      expected == found,
      "\(what()): expected \(Self.text(expected)), found \(Self.text(found))")
  }

  /// Examines whether a part of the plan is the one that follows from the inventory; a failure names
  /// every member that is not.
  mutating func compare<Part: Shaped & Equatable>(
    _ what: @autoclosure () -> String, expected: Part?, found: Part
  ) {
    require(
      expected == found,
      "\(what()): " + (expected.map { Self.words($0, found) } ?? "expected none"))
  }

  /// Examines whether parts of the plan are those that follow from the inventory, in their order.
  mutating func compare<Part: Shaped & Equatable>(
    all what: String, expected: [Part], found: [Part], _ name: (Int, Part) -> String
  ) {
    compare(what, expected: expected.count, found: found.count)
    for (index, (expected, found)) in zip(expected, found).enumerated() {
      compare(name(index, expected), expected: expected, found: found)
    }
  }

  private static func words<Part: Shaped>(_ expected: Part, _ found: Part) -> String {
    found.differences(from: expected).map(\.description).joined(separator: "; ")
  }

  /// Counts things that were examined elsewhere and hold.
  mutating func count(_ things: Int) { examined += things }

  private static func text<Value>(_ value: Value?) -> String {
    value.map { ($0 as? any Coded)?.text ?? "\($0)" } ?? "none"
  }
}

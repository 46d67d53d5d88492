// SPDX-License-Identifier: GPL-3.0-or-later

package import Words

/// Goes through the members of a part of a document in the order of the file, to write, to read or to
/// list them.
///
/// A part says its members once, each with its name and its value in the part that is there: none
/// while a part is read, and the answer is then the value that the document has.
package protocol Coder {
  /// Why going through the members ends early; `Never` where they are not read.
  associatedtype Failure: Error

  /// A member and its value.
  mutating func callAsFunction<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) throws(Failure) -> Value

  /// A member that may have no value.
  mutating func optional<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) throws(Failure) -> Value?

  /// A member that holds one number for every entry of a list.
  mutating func callAsFunction(
    _ name: StaticString, _ numbers: [Int64]?, forEach list: Sizes.List
  ) throws(Failure) -> [Int64]

  /// A member that is left out where it has no value.
  mutating func last<Value: Coded>(
    _ name: StaticString, _ value: Value?, _ layout: Layout
  ) throws(Failure) -> Value?

  /// Makes known how long a list is, for what refers to its entries.
  mutating func set(_ list: Sizes.List, _ count: Int)

  /// Refuses what was read up to here where a condition does not hold.
  ///
  /// - Parameter remedy: what to do about it; nil where the document is damaged.
  func require(
    _ condition: Bool, _ message: @autoclosure () -> Message, remedy: Message?
  ) throws(Failure)
}

extension Coder {
  package func require(_ condition: Bool, _ message: @autoclosure () -> Message) throws(Failure) {
    try require(condition, message(), remedy: nil)
  }

  package mutating func callAsFunction<Value: Coded>(
    _ name: StaticString, _ value: Value?
  ) throws(Failure) -> Value {
    try self(name, value, .compact)
  }

  package mutating func optional<Value: Coded>(
    _ name: StaticString, _ value: Value?
  ) throws(Failure) -> Value? {
    try optional(name, value, .compact)
  }

  package mutating func last<Value: Coded>(
    _ name: StaticString, _ value: Value?
  ) throws(Failure) -> Value? {
    try last(name, value, .line)
  }
}

/// Where line feeds stand, which JSON ignores and people like.
package enum Layout {
  /// None.
  case compact
  /// Before the member.
  case line
  /// Before each element.
  case elements
  /// Before the member and before each element.
  case lines

  var startsLine: Bool { self == .line || self == .lines }
  var breaksElements: Bool { self == .elements || self == .lines }
}

/// A value of a JSON document.
package protocol Coded: Sendable {
  init(json: inout JSONReader) throws(JSONError)

  func write(to json: inout JSONText)

  /// Writes the value with its elements, where it has any, one a line.
  func writeElements(to json: inout JSONText)

  /// The value as people are told it: as the document writes it, with rows as a spreadsheet shows them.
  var told: String { get }
}

extension Coded {
  package func writeElements(to json: inout JSONText) { write(to: &json) }

  package var told: String { text }

  /// The value as the document writes it.
  package var text: String {
    var json = JSONText()
    write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

/// A part of a document whose members are declared once: what writes, reads and compares it goes
/// through them.
package protocol Shaped: Coded {
  /// - Parameters:
  ///   - coder: what goes through the members.
  ///   - part: what is there; nil while it is read.
  init<Form: Coder>(_ coder: inout Form, _ part: Self?) throws(Form.Failure)
}

extension Shaped {
  package init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in try Self(&json, nil) }
  }

  package func write(to json: inout JSONText) {
    json.object { json in _ = Self(&json, self) }
  }
}

/// How long the lists are that other parts of a document refer to.
package struct Sizes: Sendable {
  /// A list that other parts refer to.
  package enum List {
    case rows
    case pins
    case needs
    case lots
    case lines
    case gaps
    case teams
    case tours
  }

  private var pins = 0
  private var needs = 0
  private var lots = 0
  private var gaps = 0
  private var teams = 0
  private var tours = 0

  subscript(list: List) -> Int {
    get {
      switch list {
      case .rows, .lines: Int(Int32.max)
      case .pins: pins
      case .needs: needs
      case .lots: lots
      case .gaps: gaps
      case .teams: teams
      case .tours: tours
      }
    }
    set {
      switch list {
      case .rows, .lines: break
      case .pins: pins = newValue
      case .needs: needs = newValue
      case .lots: lots = newValue
      case .gaps: gaps = newValue
      case .teams: teams = newValue
      case .tours: tours = newValue
      }
    }
  }
}

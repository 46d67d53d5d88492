// SPDX-License-Identifier: GPL-3.0-or-later

/// A key of a group of keys: what it is called and means in files, and how its value is read and
/// written there and in canonical JSON.
struct Key<Group: KeyGroup>: Sendable {
  /// Whether canonical JSON has a key, and under which name.
  enum Canonical: Sendable {
    /// Always, under its own name.
    case same
    /// Always, under another name.
    case named(StaticString)
    /// Only with a value other than the default, so that texts from before the key existed are
    /// canonical still.
    case later
    /// Never: it changes no plan.
    case none

    fileprivate var isLater: Bool { if case .later = self { true } else { false } }

    fileprivate func name(_ name: StaticString) -> StaticString? {
      switch self {
      case .same, .later: name
      case .named(let other): other
      case .none: nil
      }
    }
  }

  /// A path to a value of the group.
  typealias Path<Value> = WritableKeyPath<Group, Value> & Sendable

  /// The name in files.
  let name: String
  /// The name in canonical JSON; nil where it is not there.
  let canonicalName: StaticString?
  /// Whether canonical JSON leaves the default out.
  let isLater: Bool
  /// What it means and in which unit, as Markdown.
  let meaning: String
  /// What holds where a file does not have the key, as Markdown.
  let fallback: String
  /// What a file may say, as JSON Schema.
  let schema: JSONValue
  /// Changes a group as a file says.
  var read: @Sendable (Entry, inout Group) throws(ScenarioError) -> Void
  /// Writes the value as canonical JSON.
  let write: @Sendable (Group, inout JSONText) -> Void
  /// Takes the value from canonical JSON.
  let parse: @Sendable (inout JSONReader, inout Group) throws(JSONError) -> Void
  /// Whether the value is the default.
  let isStandard: @Sendable (Group) -> Bool
  /// What the value is in files, key by key where it is a group.
  var tell: @Sendable (Group) -> [Scenario.Rule]
  /// Takes out what baselines do not depend on.
  let reduce: @Sendable (inout Group) -> Void
  /// What two groups say differently, key by key where the value is a group.
  var compare: @Sendable (Group, Group) -> [KeyDifference<Group>]

  /// A key whose value has a form.
  ///
  /// - Parameters:
  ///   - fallback: what holds without the key; nil for the value of the group's default.
  ///   - baselines: what baselines depend on.
  init<Value>(
    _ name: StaticString, _ path: any Path<Value>, _ form: Form<Value>, _ meaning: String,
    default fallback: String? = nil, canonical: Canonical = .same,
    baselines: BaselinePart<Value> = .whole
  ) {
    let standard = Group.standard[keyPath: path]
    let stated = form.stated(standard)
    (self.name, canonicalName) = ("\(name)", canonical.name(name))
    isLater = canonical.isLater
    self.meaning = form.unit.map { "\(meaning); in \($0)" } ?? meaning
    self.fallback = fallback ?? stated?.prose ?? "none"
    schema = fallback == nil ? form.schema.withDefault(stated) : form.schema
    read = { entry, group throws(ScenarioError) in group[keyPath: path] = try form.read(entry) }
    write = { form.write($0[keyPath: path], &$1) }
    parse = { json, group throws(JSONError) in group[keyPath: path] = try form.parse(&json) }
    isStandard = { $0[keyPath: path] == standard }
    let key = "\(name)"
    tell = { [Scenario.Rule(key: key, value: form.told($0[keyPath: path]))] }
    compare = { KeyDifference.all(key, path, form, $0, $1) }
    reduce = { group in
      switch baselines {
      case .whole: break
      case .none: group[keyPath: path] = standard
      case .only(let part): group[keyPath: path] = part(group[keyPath: path])
      }
    }
  }

  /// How much of a value baselines depend on.
  enum BaselinePart<Value>: Sendable {
    case whole
    case none
    case only(@Sendable (Value) -> Value)
  }
}

extension JSONValue {
  /// A schema that tells the default too.
  fileprivate func withDefault(_ value: JSONValue?) -> JSONValue {
    value.map { adding(["default": $0]) } ?? self
  }

  /// The value as the guide writes it.
  var prose: String {
    switch self {
    case .list(let values) where values.isEmpty: "none"
    case .list(let values): values.map(\.prose).joined(separator: ", ")
    case .text(let text): text
    default: text
    }
  }
}

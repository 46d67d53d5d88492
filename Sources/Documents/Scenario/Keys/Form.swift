// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// How values of a kind stand in scenario files and in canonical JSON.
struct Form<Value: Hashable & Sendable>: Sendable {
  /// What a file may say, as JSON Schema.
  let schema: JSONValue
  /// What numbers count; nil where a value says it or there is nothing to say.
  var unit: String?
  /// Reads what a file says.
  let read: @Sendable (Entry) throws(ScenarioError) -> Value
  /// What a file would say; nil where it would leave the key out.
  let stated: @Sendable (Value) -> JSONValue?
  /// Writes canonical JSON.
  let write: @Sendable (Value, inout JSONText) -> Void
  /// Reads canonical JSON.
  let parse: @Sendable (inout JSONReader) throws(JSONError) -> Value
}

extension Form {
  /// A narrower form: only what is not refused may be said.
  ///
  /// - Parameter schema: what is asked for, as members of JSON Schema.
  func checked(
    _ schema: JSONValue, _ refusal: @escaping @Sendable (Value) -> Refusal?
  ) -> Self {
    Self(
      schema: self.schema.adding(schema), unit: unit,
      read: { entry throws(ScenarioError) in
        let value = try read(entry)
        if let refusal = refusal(value) { throw entry.error(refusal.message, refusal.remedy) }
        return value
      }, stated: stated, write: write,
      parse: { json throws(JSONError) in
        let start = json.offset
        let value = try parse(&json)
        if let refusal = refusal(value) { throw json.error(refusal.message, at: start) }
        return value
      })
  }

  /// A list of such values; all that is wrong in it is told together.
  static func list<Element>(of form: Form<Element>) -> Self where Value == [Element] {
    Self(
      schema: ["type": "array", "items": form.schema],
      read: { entry throws(ScenarioError) in
        var (values, problems): ([Element], [ScenarioError.Problem]) = ([], [])
        for entry in try entry.list() {
          do throws(ScenarioError) {
            values.append(try form.read(entry))
          } catch { problems += error.problems }
        }
        guard problems.isEmpty else { throw ScenarioError(problems) }
        return values
      }, stated: { .list($0.compactMap(form.stated)) },
      write: { values, json in
        json.array { json in for value in values { form.write(value, &json) } }
      }, parse: { json throws(JSONError) in try json.array(form.parse) })
  }

  /// A value that files leave out, or null in canonical JSON.
  static func optional<Wrapped>(_ form: Form<Wrapped>) -> Self where Value == Wrapped? {
    Self(
      schema: form.schema, unit: form.unit,
      read: { entry throws(ScenarioError) in try form.read(entry) },
      stated: { $0.flatMap(form.stated) },
      write: { value, json in
        if let value { form.write(value, &json) } else { json.null() }
      }, parse: { json throws(JSONError) in try json.optional(form.parse) })
  }

  /// A value that files take back by a word, or null in canonical JSON.
  static func optional<Wrapped>(
    _ form: Form<Wrapped>, or word: String
  ) -> Self where Value == Wrapped? {
    let plain = Self.optional(form)
    return Self(
      schema: ["anyOf": [["const": .text(word)], form.schema]], unit: form.unit,
      read: { entry throws(ScenarioError) in entry.says(word) ? nil : try form.read(entry) },
      stated: { $0.map(form.stated) ?? .text(word) }, write: plain.write, parse: plain.parse)
  }
}

extension Form where Value: KeyGroup {
  /// A group of keys, each of which may be left out.
  static var group: Self {
    Self(
      schema: Value.schema,
      read: { entry throws(ScenarioError) in
        var group = Value.standard
        try group.apply(entry)
        return group
      }, stated: { _ in nil }, write: { $0.writeCanonical(to: &$1) },
      parse: { json throws(JSONError) in try Value(canonical: &json) })
  }
}

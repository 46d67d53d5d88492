// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Words
internal import Yams

/// A value for all, and other values by id.
public struct Keyed<Value: Hashable & Sendable>: Hashable, Sendable {
  /// A value of its own.
  public struct Named: Hashable, Sendable {
    /// The id that has it.
    public var name: String
    /// The value.
    public var value: Value

    /// A value of an id.
    public init(name: String, value: Value) { (self.name, self.value) = (name, value) }
  }

  /// The value of all that are not named.
  public var standard: Value?
  /// The others, by the bytes of their ids, none twice.
  public var named: [Named]

  /// Values by id.
  public init(standard: Value? = nil, named: [Named] = []) {
    (self.standard, self.named) = (standard, named)
  }

  /// The value of an id.
  public subscript(name: String) -> Value? {
    named.first { $0.name == name }?.value ?? standard
  }
}

extension Form {
  /// A group whose keys are ids.
  ///
  /// - Parameters:
  ///   - what: what the ids name.
  ///   - hasDefault: whether `default` may say a value for all others.
  static func keyed<Element>(
    by what: String, _ form: Form<Element>, default hasDefault: Bool
  ) -> Self where Value == Keyed<Element> {
    Self(
      schema: ["type": "object", "additionalProperties": form.schema],
      read: { entry throws(ScenarioError) in
        try entry.keyed(by: what, form, default: hasDefault)
      }, stated: { _ in nil },
      write: { values, json in
        json.object { json in
          json.member("default") { json in
            if let standard = values.standard { form.write(standard, &json) } else { json.null() }
          }
          json.member("named") { json in
            json.array { json in for named in values.named { named.write(form, &json) } }
          }
        }
      }, parse: { json throws(JSONError) in try Keyed(json: &json, form) })
  }
}

extension Keyed {
  fileprivate init(json: inout JSONReader, _ form: Form<Value>) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      let standard = try json.optionalMember("default", form.parse)
      var last: String?
      let named = try json.list("named") { json throws(JSONError) in
        let start = json.offset
        let named = try Named(json: &json, form)
        let isAfter = last.map { $0.utf8.lexicographicallyPrecedes(named.name.utf8) } ?? true
        guard isAfter else {
          throw json.error(Message("error.json.name-order", ["name": named.name]), at: start)
        }
        last = named.name
        return named
      }
      return Keyed(standard: standard, named: named)
    }
  }
}

extension Keyed.Named {
  fileprivate func write(_ form: Form<Value>, _ json: inout JSONText) {
    json.object { json in
      json.member("name", name)
      json.member("value") { form.write(value, &$0) }
    }
  }

  fileprivate init(json: inout JSONReader, _ form: Form<Value>) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(name: try json.text("name"), value: try json.member("value", form.parse))
    }
  }
}

extension Entry {
  fileprivate func keyed<Value>(
    by what: String, _ form: Form<Value>, default hasDefault: Bool
  ) throws(ScenarioError) -> Keyed<Value> {
    guard let mapping = node.mapping else {
      let example = "{\(hasDefault ? "default" : what.uppercased()): …}"
      throw error(not: Message("error.scenario.kind.group"), example: example)
    }
    var (values, problems): (Keyed<Value>, [ScenarioError.Problem]) = (Keyed(), [])
    for (key, node) in mapping {
      let name = key.scalar?.string.precomposedStringWithCanonicalMapping ?? ""
      do throws(ScenarioError) {
        let value = try form.read(Entry(key: name, node: node, file: file, line: key.mark?.line))
        if hasDefault, name == "default" {
          values.standard = value
        } else {
          values.named.append(.init(name: name, value: value))
        }
      } catch { problems += error.problems }
    }
    guard problems.isEmpty else { throw ScenarioError(problems) }
    values.named.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return values
  }
}

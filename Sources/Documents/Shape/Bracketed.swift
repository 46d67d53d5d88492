// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// A part of a document that is written as its values in brackets, one after the other, without names.
///
/// It is read by ``JSONReader/first()``, ``JSONReader/next()`` and ``JSONReader/last()``.
package protocol Bracketed: Coded {
  /// The values in the order of the document.
  var values: [any Coded] { get }
}

extension Bracketed {
  package func write(to json: inout JSONText) {
    json.array { json in
      for value in values { value.write(to: &json) }
    }
  }

  package var told: String { "[" + values.map { $0.told }.joined(separator: ",") + "]" }
}

extension JSONReader {
  /// The first of several values in brackets.
  package mutating func first<Value: Coded>() throws(JSONError) -> Value {
    try expect("[", Message("error.json.expected.array"))
    return try Value(json: &self)
  }

  /// The next value in brackets.
  package mutating func next<Value: Coded>() throws(JSONError) -> Value {
    try expect(",", Message("error.json.expected.comma"))
    return try Value(json: &self)
  }

  /// The last value in brackets.
  package mutating func last<Value: Coded>() throws(JSONError) -> Value {
    let value: Value = try next()
    try expect("]", Message("error.json.expected.bracket"))
    return value
  }
}

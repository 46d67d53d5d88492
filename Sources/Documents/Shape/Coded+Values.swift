// SPDX-License-Identifier: GPL-3.0-or-later

package import Inventory
internal import Words

extension String: Coded {
  package init(json: inout JSONReader) throws(JSONError) { self = try json.text() }

  package func write(to json: inout JSONText) { json.value(self) }
}

extension Int64: Coded {
  package init(json: inout JSONReader) throws(JSONError) { self = try json.number() }

  package func write(to json: inout JSONText) { json.value(self) }
}

extension Int: Coded {
  package init(json: inout JSONReader) throws(JSONError) { self = Int(try json.number()) }

  package func write(to json: inout JSONText) { json.value(self) }
}

extension Bool: Coded {
  package init(json: inout JSONReader) throws(JSONError) { self = try json.flag() }

  package func write(to json: inout JSONText) { json.value(self) }
}

extension Array: Coded where Element: Coded {
  package init(json: inout JSONReader) throws(JSONError) {
    self = try json.array { json throws(JSONError) in try Element(json: &json) }
  }

  package func write(to json: inout JSONText) {
    json.array { json in
      for element in self { element.write(to: &json) }
    }
  }

  package func writeElements(to json: inout JSONText) {
    json.lines(self) { $1.write(to: &$0) }
  }

  package var told: String { "[" + map(\.told).joined(separator: ",") + "]" }
}

extension Digest: Coded {
  package init(json: inout JSONReader) throws(JSONError) {
    self = try json.parsed(Message("error.json.expected.digest")) { Digest($0) }
  }

  package func write(to json: inout JSONText) { json.value(description) }
}

extension PartialDate: Coded {
  package init(json: inout JSONReader) throws(JSONError) { self = try json.date() }

  package func write(to json: inout JSONText) { json.value(description) }
}

/// A value that is written as one word of a fixed vocabulary.
package protocol Word: Coded, RawRepresentable<String>, CaseIterable {}

extension Word {
  package init(json: inout JSONReader) throws(JSONError) { self = try json.word() }

  package func write(to json: inout JSONText) { json.value(rawValue) }
}

extension Condition: Word {}

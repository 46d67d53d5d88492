// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// A version of a document's format; one that this program does not know is refused.
package protocol FormatVersion: Coded, RawRepresentable<Int64>, CaseIterable {}

extension FormatVersion {
  package init(json: inout JSONReader) throws(JSONError) {
    json.skipSpace()
    let start = json.offset
    let version = try json.number()
    guard let format = Self(rawValue: version) else {
      throw json.error(
        Message(
          "error.json.version", ["version": version, "own": Self.allCases.map(\.rawValue)]),
        at: start)
    }
    self = format
  }

  package func write(to json: inout JSONText) { json.value(rawValue) }
}

extension Plan.Format: FormatVersion {}

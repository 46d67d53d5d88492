// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Files
internal import Words

/// Files of one document, written as it is shaped and ended by a line feed.
package enum CountryFile {
  /// The bytes of a file.
  package static func bytes(at path: String) throws(CountryFault) -> [UInt8] {
    do { return try FileMoment.bytes(ofFile: path) } catch {
      throw .unreadable(file: path, reason: error.reason)
    }
  }

  /// The bytes of a document's file; the same document gives the same bytes.
  package static func bytes(of document: some Shaped) -> [UInt8] {
    var json = JSONText()
    document.write(to: &json)
    json.endLine()
    return json.bytes
  }

  /// The document of a file.
  package static func read<Document: Shaped>(_ bytes: [UInt8]) throws(JSONError) -> Document {
    var json = JSONReader(bytes)
    let document = try Document(json: &json)
    try json.end()
    return document
  }
}

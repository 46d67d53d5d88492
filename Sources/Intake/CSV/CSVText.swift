// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes cells of CSV (RFC 4180).
enum CSVText {
  /// Appends a cell, in quotes where it needs them.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = cell(text)
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// A cell, in quotes where it needs them.
  static func cell(_ text: String) -> String {
    let isPlain =
      text.utf8.withContiguousStorageIfAvailable { !$0.contains(where: needsQuotes) }
      ?? !text.utf8.contains(where: needsQuotes)
    guard !isPlain else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}

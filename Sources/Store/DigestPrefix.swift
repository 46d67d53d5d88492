// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB

/// The first digits of a digest, as a condition in SQL that an index can answer.
struct DigestPrefix {
  /// The condition on a column; it takes `arguments`.
  static func condition(on column: String = "digest") -> String {
    "\(column) >= ? AND \(column) < ?"
  }

  let arguments: StatementArguments

  /// Takes any text; one that is empty or has other characters than `0` to `9` and `a` to `f` finds
  /// nothing.
  init(_ text: String) {
    let isPrefix =
      !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    arguments = isPrefix ? [text, text + "g"] : ["", ""]
  }
}

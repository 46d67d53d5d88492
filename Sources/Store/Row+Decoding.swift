// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Inventory
internal import Words

extension Row {
  /// The value that a text column stands for.
  ///
  /// - Throws: `Fault.damaged` where the text has no meaning.
  func value<Value>(
    _ column: String, _ read: (String) -> Value?
  ) throws -> Value {
    let text = String.fromDatabaseValue(self[column])
    guard let value = text.flatMap(read) else {
      throw Fault.damaged(
        Message("error.store.damage.value", ["text": text ?? "", "column": column]))
    }
    return value
  }

  /// The digest in a column.
  func digest(_ column: String) throws -> Digest {
    try value(column) { Digest($0) }
  }

  /// The moment in a column.
  func instant(_ column: String) throws -> Store.Instant {
    try value(column) { Store.Instant($0) }
  }
}

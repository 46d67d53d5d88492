// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

extension Store {
  /// What became of one check of a whole store.
  public struct Check: Hashable, Sendable {
    /// What is checked.
    public enum Name: String, CaseIterable, Sendable {
      /// SQLite's own check of the file.
      case file
      /// Tables, indexes, views and triggers, which keep what is stored from being altered.
      case schema
      /// Every reference of a row leads to a row.
      case references
      /// All content has its digest.
      case content
      /// The tree of the log, and all rows that it covers.
      case log
    }

    /// What was checked.
    public let name: Name
    /// How many pages, tables, contents or lines there are.
    public let examined: Int
    /// What is not as it was written.
    public let failures: [Message]
  }
}

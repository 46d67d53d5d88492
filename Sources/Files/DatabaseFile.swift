// SPDX-License-Identifier: GPL-3.0-or-later

/// An SQLite database, and what is kept beside one.
package enum DatabaseFile {
  private static let mark = Array("SQLite format 3".utf8)
  private static let endings = ["-wal", "-shm", "-journal", ".lock"]

  /// Whether a file is a database.
  package static func isDatabase(_ path: String) -> Bool {
    // A pipe would wait here for somebody who writes to it.
    (try? InputFile(path).bytes(upTo: mark.count)) == mark
  }

  /// Whether a path has the name of what SQLite or a store keeps beside a database that is there.
  package static func isBesideDatabase(_ path: String) -> Bool {
    endings.contains { path.hasSuffix($0) && isDatabase(String(path.dropLast($0.count))) }
  }

  /// What SQLite would take for the rest of a database of this path, and is there already; nil where
  /// nothing is.
  package static func remains(of path: String) -> String? {
    ["-wal", "-journal"].map { path + $0 }.first { (try? InputFile($0)) != nil }
  }
}

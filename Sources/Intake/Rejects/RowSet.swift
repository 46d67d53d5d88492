// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows of files, such as those that are left out.
public struct RowSet: Hashable, Sendable {
  private var rows: [String: Set<Int>] = [:]

  /// No rows.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool { rows.isEmpty }

  /// How many there are in all files.
  public var count: Int { rows.values.reduce(0) { $0 + $1.count } }

  /// The rows of a file as a spreadsheet shows them, 1-based.
  public subscript(file: String) -> Set<Int> { rows[file] ?? [] }

  /// The files that have some, in the order of their names.
  public var files: [String] { rows.keys.sorted() }

  mutating func insert(_ row: Int, of file: String) {
    rows[file, default: []].insert(row)
  }

  mutating func formUnion(_ other: RowSet) {
    rows.merge(other.rows) { $0.union($1) }
  }
}

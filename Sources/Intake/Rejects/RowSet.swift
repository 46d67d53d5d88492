// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows of files, such as those that are left out.
public struct RowSet: Hashable, Sendable {
  /// A file, or a sheet of a workbook.
  private struct Place: Hashable {
    let file: String
    let sheet: String?
  }

  private var rows: [Place: Set<Int>] = [:]

  /// No rows.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool { rows.isEmpty }

  /// How many there are in all files.
  public var count: Int { rows.values.reduce(0) { $0 + $1.count } }

  /// The rows of a file, or of a sheet of a workbook, as a spreadsheet shows them, 1-based.
  public subscript(file: String, sheet: String? = nil) -> Set<Int> {
    rows[Place(file: file, sheet: sheet)] ?? []
  }

  /// The sheets of a file that have some, in the order of their names; nil for a file without sheets.
  func sheets(of file: String) -> [String?] {
    rows.keys.filter { $0.file == file }.map(\.sheet).sorted { $0 ?? "" < $1 ?? "" }
  }

  /// The files that have some, in the order of their names.
  public var files: [String] { Set(rows.keys.map(\.file)).sorted() }

  mutating func insert(_ row: Int, of file: String, sheet: String? = nil) {
    rows[Place(file: file, sheet: sheet), default: []].insert(row)
  }

  mutating func formUnion(_ other: RowSet) {
    rows.merge(other.rows) { $0.union($1) }
  }
}

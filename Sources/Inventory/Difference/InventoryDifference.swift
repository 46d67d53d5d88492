// SPDX-License-Identifier: GPL-3.0-or-later

/// What differs between two revisions: rows added, changed field by field, and gone.
///
/// Rows are matched by the key of their table. Register rows without a tag have none: alike rows are
/// counted, and a changed one is one row gone and one added.
public struct InventoryDifference: Sendable {
  /// What `inventory.yaml` says differently.
  public let description: [FieldChange]
  /// The tables that differ, in the order of ``TableName``.
  public let tables: [TableDifference]

  /// Whether both revisions have the same content.
  public var isEmpty: Bool { description.isEmpty && tables.isEmpty }

  /// Compares the canonical files of two revisions.
  public init(from old: CanonicalTables, to new: CanonicalTables) {
    description = FieldChange.changes(
      old.bytes(of: CanonicalTables.descriptionFile),
      new.bytes(of: CanonicalTables.descriptionFile))
    tables = TableName.allCases.compactMap { table in
      let difference = TableDifference(
        table, from: old.file(of: table), to: new.file(of: table))
      return difference.isEmpty ? nil : difference
    }
  }
}

/// A field that has another value, as canonical texts; nothing is an empty text.
public struct FieldChange: Hashable, Sendable {
  /// The column of the table, or the key of `inventory.yaml`.
  public let field: String
  /// What it was.
  public let old: String
  /// What it is.
  public let new: String

  /// A field with its two values.
  public init(field: String, old: String, new: String) {
    (self.field, self.old, self.new) = (field, old, new)
  }
}

extension FieldChange {
  /// Compares two texts of `inventory.yaml`, line by line.
  fileprivate static func changes(_ old: [UInt8], _ new: [UInt8]) -> [FieldChange] {
    let (old, new) = (lines(old), lines(new))
    let fields =
      old.map(\.field) + new.map(\.field).filter { new in !old.contains { $0.field == new } }
    return fields.compactMap { field in
      let values = [old, new].map { $0.first { $0.field == field }?.value ?? "" }
      return values[0] == values[1]
        ? nil : FieldChange(field: field, old: values[0], new: values[1])
    }
  }

  /// The keys and values of a canonical `inventory.yaml`, texts without their quotes.
  private static func lines(_ bytes: [UInt8]) -> [(field: String, value: String)] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      let parts = line.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count == 2 ? parts[1] : ""
      let isQuoted = value.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
      return (String(parts[0]), String(isQuoted ? value.dropFirst().dropLast() : value))
    }
  }
}

extension CanonicalTables {
  /// The file that describes the whole.
  public static let descriptionFile = "inventory.yaml"

  /// The file of a table; nil where it is not there.
  func file(of table: TableName) -> CanonicalFile? {
    files.first { $0.name == table.fileName }
  }

  /// The bytes of a file; none where it is not there.
  func bytes(of name: String) -> [UInt8] {
    files.first { $0.name == name }?.bytes ?? []
  }
}

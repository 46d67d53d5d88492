// SPDX-License-Identifier: GPL-3.0-or-later

/// The tables of an inventory, under the names of their files (`assets.csv`) and sheets.
public enum TableName: String, CaseIterable, Sendable, Codable {
  case classes
  case units
  case successions
  case offices
  case rooms
  case posts
  case norms
  case needs
  case assets
  case substitutions
  case routes
  case spaceNorms = "space_norms"
  case teams
  case traffic

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// The header.
    public let name: String
    /// What its cells hold.
    public let kind: ColumnKind
    /// Whether the column may be missing and its cells empty.
    public let isOptional: Bool
    /// Whether the column is left out of the canonical file where it is empty in all rows.
    public let isLater: Bool
    /// The column that says in its place what a row leaves empty here; nil where none does.
    public let alternative: String?
  }

  /// The name of the table's CSV file.
  public var fileName: String { rawValue + ".csv" }

  /// Whether an inventory must have the table, be it without rows.
  public var isRequired: Bool {
    switch self {
    case .classes, .units, .offices, .assets: true
    default: false
    }
  }

  /// The columns in their canonical order.
  public var columns: [Column] { shape.columns }
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension TableName {
  /// The columns whose cells together name a row; a register row without a tag has no key.
  public var keyColumns: [String] {
    switch self {
    case .classes: ["class"]
    case .units: ["unit"]
    case .successions: ["old_unit", "new_unit", "office", "class"]
    case .offices: ["office"]
    case .rooms: ["office", "unit", "group"]
    case .posts: ["unit", "post"]
    case .norms: ["norm_set", "group", "class", "per", "valid_from"]
    case .needs: ["need"]
    case .assets: ["unit", "asset"]
    case .substitutions: ["class", "substitute"]
    case .routes: ["from_office", "to_office"]
    case .spaceNorms: ["norm_set", "group", "valid_from"]
    case .teams: ["unit", "team"]
    case .traffic: ["unit", "team", "other_team"]
    }
  }
}

/// Where the cells of a table's key stand in its rows.
struct KeyColumns: Hashable {
  private let places: [Int]
  private let mayBeMissing: Bool

  init(of table: TableName) {
    let names = table.columns.map(\.name)
    places = table.keyColumns.compactMap { names.firstIndex(of: $0) }
    mayBeMissing = table == .assets
  }

  /// The key of a row; nil for a register row without a tag.
  func values(in cells: [String]) -> [String]? {
    let key = places.map { cells[$0] }
    return mayBeMissing && key.last == "" ? nil : key
  }

  /// The key of a row as it stands in the file; nil for a register row without a tag.
  func bytes(in row: CanonicalRecords.Row) -> CanonicalRecords.Row? {
    let cells = row.cellBytes
    let key = places.map { cells[$0] }
    guard !mayBeMissing || key.last?.isEmpty == false else { return nil }
    return CanonicalRecords.Row(bytes: ArraySlice(key.joined(separator: [UInt8(ascii: ",")])))
  }
}

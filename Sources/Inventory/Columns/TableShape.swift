// SPDX-License-Identifier: GPL-3.0-or-later

/// What can be asked of every table, whatever its rows are.
struct TableShape {
  /// The columns in their canonical order.
  let columns: [TableName.Column]
  /// How many rows the table has.
  let rowCount: (Inventory) -> Int
  /// Its canonical file under a name.
  let file: (TableName, Inventory, CanonicalIDs) -> CanonicalFile

  /// The table of the rows that an inventory has there.
  init<Row: TableRow>(_ rows: @escaping (Inventory) -> [Row]) {
    columns = Row.columns.all
    rowCount = { rows($0).count }
    file = { CanonicalFile($0, rows($1), $2) }
  }
}

extension TableName {
  /// The one list of which table has which rows.
  var shape: TableShape {
    switch self {
    case .classes: TableShape { $0.classes }
    case .units: TableShape { $0.units }
    case .successions: TableShape { $0.successions }
    case .offices: TableShape { $0.offices }
    case .rooms: TableShape { $0.rooms }
    case .posts: TableShape { $0.posts }
    case .norms: TableShape { $0.norms }
    case .needs: TableShape { $0.requests }
    case .assets: TableShape { $0.assets }
    case .substitutions: TableShape { $0.substitutions }
    case .routes: TableShape { $0.routes }
    case .spaceNorms: TableShape { $0.spaceNorms }
    case .teams: TableShape { $0.teams }
    case .traffic: TableShape { $0.traffic }
    }
  }
}

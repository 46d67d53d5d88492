// SPDX-License-Identifier: GPL-3.0-or-later

/// Which row each row of an inventory was in the tables that it was made of.
public struct TableOrder: Sendable {
  private var places: [TableName: [Int]] = [:]

  /// Every row where it was.
  public init() {}

  /// The 0-based places that the rows of a table had; nil where every row is where it was.
  public internal(set) subscript(table: TableName) -> [Int]? {
    get { places[table] }
    set { places[table] = newValue }
  }

  /// Brings what belongs to the rows of a table, one value a row, into the order of the inventory.
  public func arranged<Value>(_ values: [Value], of table: TableName) -> [Value] {
    self[table].map { $0.map { values[$0] } } ?? values
  }
}

extension LoadProvenance {
  /// Brings what is known of the rows of tables into the order of the inventory made of them.
  public func arranged(_ order: TableOrder) -> LoadProvenance {
    var load = self
    for (table, provenance) in tables {
      if let places = order[table] { load.tables[table] = provenance.selecting(places) }
    }
    return load
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The rows of all tables that could be read, before the rules between them are checked.
struct ReadTables: Sendable {
  let keys: KeyIndexes
  /// The day that the tables speak of, where it could be read.
  let asOf: PartialDate?
  let classes: ReadTable<Inventory.AssetClass>
  let units: ReadTable<Inventory.Unit>
  let offices: ReadTable<Inventory.Office>
  let successions: ReadTable<Inventory.Succession>
  let rooms: ReadTable<Inventory.RoomCount>
  let posts: ReadTable<Inventory.Post>
  let norms: ReadTable<Inventory.Norm>
  let requests: ReadTable<Inventory.Request>
  let assets: ReadTable<Inventory.Asset>
  let substitutions: ReadTable<Inventory.Substitution>
  let routes: ReadTable<Inventory.Route>

  /// Reads every table, whatever is wrong with the others.
  init(reading: inout PackageReading, _ keys: KeyIndexes, asOf: PartialDate?) {
    (self.keys, self.asOf) = (keys, asOf)
    classes = reading.table(ClassRows.self, keys)
    units = reading.table(UnitRows.self, keys)
    offices = reading.table(OfficeRows.self, keys)
    successions = reading.table(SuccessionRows.self, keys)
    rooms = reading.table(RoomRows.self, keys)
    posts = reading.table(PostRows.self, keys)
    norms = reading.table(NormRows.self, keys)
    requests = reading.table(RequestRows.self, keys)
    assets = reading.table(AssetRows.self, keys)
    substitutions = reading.table(SubstitutionRows.self, keys)
    routes = reading.table(RouteRows.self, keys)
  }

  /// The tables for an inventory, those with ids sorted as positions want them.
  func inventoryTables(_ description: Inventory.Description) -> Inventory.Tables {
    var tables = Inventory.Tables(description: description)
    tables.classes = classes.rows.sorted { Self.precedes($0.id, $1.id) }
    tables.units = units.rows.sorted { Self.precedes($0.id, $1.id) }
    tables.offices = offices.rows.sorted { Self.precedes($0.id, $1.id) }
    tables.successions = successions.rows
    tables.rooms = rooms.rows
    tables.posts = posts.rows
    tables.norms = norms.rows
    tables.requests = requests.rows
    tables.assets = assets.rows
    tables.substitutions = substitutions.rows
    tables.routes = routes.rows
    return tables
  }

  /// Where the rows of an inventory's tables stand in their files, which are known by their digests.
  func provenance(_ order: TableOrder, in files: [TableName: Provenance.Source]) -> LoadProvenance {
    var load = LoadProvenance()
    func add(_ table: TableName, _ numbers: [Int32]) {
      load.tables[table] = files[table].map {
        Provenance($0, rows: order.arranged(numbers, of: table))
      }
    }
    add(.classes, Self.numbers(of: classes) { $0.id })
    add(.units, Self.numbers(of: units) { $0.id })
    add(.offices, Self.numbers(of: offices) { $0.id })
    add(.successions, successions.numbers)
    add(.rooms, rooms.numbers)
    add(.posts, posts.numbers)
    add(.norms, norms.numbers)
    add(.needs, requests.numbers)
    add(.assets, assets.numbers)
    add(.substitutions, substitutions.numbers)
    add(.routes, routes.numbers)
    return load
  }

  /// The row numbers of a table in the order of its ids.
  private static func numbers<Row>(
    of table: ReadTable<Row>, by id: (Row) -> String
  ) -> [Int32] {
    zip(table.rows.map(id), table.numbers).sorted { precedes($0.0, $1.0) }.map(\.1)
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

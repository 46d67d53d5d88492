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
  let spaceNorms: ReadTable<Inventory.SpaceNorm>
  let teams: ReadTable<Inventory.Team>
  let traffic: ReadTable<Inventory.Traffic>

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
    spaceNorms = reading.table(SpaceNormRows.self, keys)
    teams = reading.table(TeamRows.self, keys)
    traffic = reading.table(TrafficRows.self, keys)
  }

  /// The tables for an inventory, those with ids sorted as positions want them.
  ///
  /// It takes the rows with it, so that a large register can be sorted in place.
  consuming func inventoryTables(_ description: Inventory.Description) -> Inventory.Tables {
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
    tables.spaceNorms = spaceNorms.rows
    tables.teams = teams.rows
    tables.traffic = traffic.rows
    return tables
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

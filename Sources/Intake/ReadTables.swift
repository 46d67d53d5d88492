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
  /// Where offices without coordinates stand.
  let places: OfficePlaces
  let successions: ReadTable<Inventory.Succession>
  let rooms: ReadTable<Inventory.RoomCount>
  let posts: ReadTable<Inventory.Post>
  let norms: ReadTable<Inventory.Norm>
  let requests: ReadTable<Inventory.Request>
  let assets: ReadTable<Inventory.Asset>
  /// The assets of the inventory that registers go into; none where a whole package is read.
  let earlierAssets: [Inventory.Asset]
  let substitutions: ReadTable<Inventory.Substitution>
  let routes: ReadTable<Inventory.Route>
  let spaceNorms: ReadTable<Inventory.SpaceNorm>
  let teams: ReadTable<Inventory.Team>
  let traffic: ReadTable<Inventory.Traffic>

  /// Reads every table, whatever is wrong with the others.
  init(reading: inout PackageReading, _ keys: KeyIndexes, asOf: PartialDate?) {
    (self.keys, self.asOf, earlierAssets) = (keys, asOf, [])
    classes = reading.table(ClassRows.self, keys)
    units = reading.table(UnitRows.self, keys)
    let offices = reading.table(OfficeRows.self, keys)
    let (classNames, unitNames) = (classes.rows, units.rows)
    let officeNames = offices.rows
    let read: [TableName: Int] = [
      .classes: classNames.count, .units: unitNames.count, .offices: officeNames.count,
    ]
    let faulty = Set(read.filter { $1 < reading.rowCounts[$0] ?? 0 }.keys)
    reading.mapRegisters(
      Directory(classNames, unitNames, officeNames, keys, faulty: faulty))
    successions = reading.table(SuccessionRows.self, keys)
    rooms = reading.table(RoomRows.self, keys)
    posts = reading.table(PostRows.self, keys)
    places = OfficePlaces(of: offices, posts, keys)
    self.offices = offices.replacingRows(by: places.placed)
    norms = reading.table(NormRows.self, keys)
    requests = reading.table(RequestRows.self, keys)
    assets = reading.table(AssetRows.self, keys)
    substitutions = reading.table(SubstitutionRows.self, keys)
    routes = reading.table(RouteRows.self, keys)
    spaceNorms = reading.table(SpaceNormRows.self, keys)
    teams = reading.table(TeamRows.self, keys)
    traffic = reading.table(TrafficRows.self, keys)
  }

  /// Rows of a register, between the classes, units and offices of an inventory.
  init(_ keys: KeyIndexes, _ base: Inventory, assets: ReadTable<Inventory.Asset>) {
    (self.keys, self.assets, asOf) = (keys, assets, base.description.asOf)
    earlierAssets = base.assets
    classes = ReadTable(.classes, rows: base.classes)
    units = ReadTable(.units, rows: base.units)
    offices = ReadTable(.offices, rows: base.offices)
    places = OfficePlaces(of: ReadTable(.offices), ReadTable(.posts), keys)
    (successions, rooms, posts) = (ReadTable(.successions), ReadTable(.rooms), ReadTable(.posts))
    (norms, requests) = (ReadTable(.norms), ReadTable(.needs))
    (substitutions, routes) = (ReadTable(.substitutions), ReadTable(.routes))
    (spaceNorms, teams) = (ReadTable(.spaceNorms), ReadTable(.teams))
    traffic = ReadTable(.traffic)
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

  /// Where the rows of ``inventoryTables(_:)`` were read; tables of their own are known by digests.
  func provenance(in files: [TableName: Provenance.Source]) -> LoadProvenance {
    var load = LoadProvenance()
    func add<Row>(_ table: ReadTable<Row>, sorted places: [Int]? = nil) {
      let (name, provenance) = (table.layout.table, table.provenance(in: files))
      guard !provenance.origins.isEmpty else { return }
      load.tables[name] = places.map { provenance.selecting($0) } ?? provenance
    }
    add(classes, sorted: Self.places(of: classes) { $0.id })
    add(units, sorted: Self.places(of: units) { $0.id })
    add(offices, sorted: Self.places(of: offices) { $0.id })
    add(successions)
    add(rooms)
    add(posts)
    add(norms)
    add(requests)
    add(assets)
    add(substitutions)
    add(routes)
    add(spaceNorms)
    add(teams)
    add(traffic)
    return load
  }

  /// The 0-based places of the rows of a table in the order of its ids.
  private static func places<Row>(of table: ReadTable<Row>, by id: (Row) -> String) -> [Int] {
    let ids = table.rows.map(id)
    return ids.indices.sorted { precedes(ids[$0], ids[$1]) }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// What exists when organisations merge: one revision of all tables, in canonical order.
///
/// The same content always gives the same value: tables are sorted by their canonical rows, so a
/// position names the same row whatever file it was read from. References between tables have been
/// resolved; nothing here can point at a missing row.
public struct Inventory: Sendable {
  /// Name, currency and date of the whole.
  public private(set) var description: Description
  /// The classes, by id.
  public let classes: [AssetClass]
  /// The units, by id.
  public let units: [Unit]
  /// The offices, by id.
  public let offices: [Office]
  /// Who inherits from whom.
  public let successions: [Succession]
  /// Rooms counted for norms.
  public private(set) var rooms: [RoomCount]
  /// The posts of all units.
  public private(set) var posts: [Post]
  /// The norms of all sets.
  public let norms: [Norm]
  /// Needs stated beside the norms.
  public private(set) var requests: [Request]
  /// The register, by holder, then by row.
  public private(set) var assets: [Asset]
  /// Which class may serve for which.
  public let substitutions: [Substitution]
  /// Known distances.
  public let routes: [Route]
  /// The space norms of all sets.
  public let spaceNorms: [SpaceNorm]
  /// What teams ask of their offices.
  public let teams: [Team]
  /// How much teams have to do with each other.
  public let traffic: [Traffic]

  /// Brings tables into canonical order.
  ///
  /// - Precondition: `tables.classes`, `tables.units` and `tables.offices` are sorted by the bytes of
  ///   their ids, since the positions in all other tables count on it.
  public init(_ tables: consuming Tables) {
    var order = TableOrder()
    self.init(tables, order: &order)
  }

  /// Brings tables into canonical order and tells which row of `tables` each row was.
  ///
  /// - Precondition: as for ``init(_:)``.
  public init(_ tables: consuming Tables, order: inout TableOrder) {
    description = tables.description
    classes = tables.classes
    units = tables.units
    offices = tables.offices
    let ids = CanonicalIDs(classes: classes, units: units, offices: offices)
    successions = ids.sort(tables.successions, order: &order[.successions])
    rooms = ids.sort(tables.rooms, order: &order[.rooms])
    posts = ids.sort(tables.posts, order: &order[.posts])
    norms = ids.sort(tables.norms, order: &order[.norms])
    requests = ids.sort(tables.requests, order: &order[.needs])
    substitutions = ids.sort(tables.substitutions, order: &order[.substitutions])
    routes = ids.sort(tables.routes, order: &order[.routes])
    spaceNorms = ids.sort(tables.spaceNorms, order: &order[.spaceNorms])
    teams = ids.sort(tables.teams, order: &order[.teams])
    traffic = ids.sort(tables.traffic, order: &order[.traffic])
    // Where nobody else holds the register it is sorted in place.
    var register: [Asset] = []
    swap(&register, &tables.assets)
    assets = ids.sort(consume register, order: &order[.assets]) { $0.holder.index }
  }

  /// The inventory as of another day.
  public func with(asOf day: PartialDate) -> Inventory {
    var copy = self
    copy.description.asOf = day
    return copy
  }

  /// The inventory with some of its assets alone, whose rows have other positions then.
  public func with(assetsWhere isKept: (Asset) -> Bool) -> Inventory {
    var copy = self
    copy.assets = assets.filter(isKept)
    return copy
  }

  /// The inventory with other posts, rooms and needs, which are brought into canonical order; all
  /// other tables stay as they are.
  public func with(posts: [Post], rooms: [RoomCount], requests: [Request]) -> Inventory {
    let ids = CanonicalIDs(classes: classes, units: units, offices: offices)
    var (copy, order) = (self, TableOrder())
    copy.posts = ids.sort(posts, order: &order[.posts])
    copy.rooms = ids.sort(rooms, order: &order[.rooms])
    copy.requests = ids.sort(requests, order: &order[.needs])
    return copy
  }
}

extension Inventory {
  /// How many rows a table has.
  public func rowCount(of table: TableName) -> Int { table.shape.rowCount(self) }

  /// How many rows all tables have.
  public var rowCount: Int { TableName.allCases.reduce(0) { $0 + rowCount(of: $1) } }

  /// The tables of an inventory before they are brought into canonical order.
  public struct Tables: Sendable {
    /// Name, currency and date of the whole.
    public var description: Description
    /// The classes, sorted by the bytes of their ids.
    public var classes: [AssetClass] = []
    /// The units, sorted by the bytes of their ids.
    public var units: [Unit] = []
    /// The offices, sorted by the bytes of their ids.
    public var offices: [Office] = []
    /// Who inherits from whom.
    public var successions: [Succession] = []
    /// Rooms counted for norms.
    public var rooms: [RoomCount] = []
    /// The posts of all units.
    public var posts: [Post] = []
    /// The norms of all sets.
    public var norms: [Norm] = []
    /// Needs stated beside the norms.
    public var requests: [Request] = []
    /// The register.
    public var assets: [Asset] = []
    /// Which class may serve for which.
    public var substitutions: [Substitution] = []
    /// Known distances.
    public var routes: [Route] = []
    /// The space norms of all sets.
    public var spaceNorms: [SpaceNorm] = []
    /// What teams ask of their offices.
    public var teams: [Team] = []
    /// How much teams have to do with each other.
    public var traffic: [Traffic] = []

    /// Empty tables under a description.
    public init(description: Description) {
      self.description = description
    }
  }
}

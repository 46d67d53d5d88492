// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// A known distance by road from one office to another, in that direction only.
  public struct Route: Hashable, Sendable {
    /// Where it begins.
    public var origin: Position<Office>
    /// Where it ends.
    public var destination: Position<Office>
    /// Its length in whole metres.
    public var metres: Int64

    /// A route with its length in metres.
    public init(origin: Position<Office>, destination: Position<Office>, metres: Int64) {
      (self.origin, self.destination, self.metres) = (origin, destination, metres)
    }
  }
}

extension Inventory.Route: TableRow {
  package static let columns: Columns<Self> = [
    .init("from_office", .reference(.offices)) { $1.cell($0.origin) },
    .init("to_office", .reference(.offices)) { $1.cell($0.destination) },
    .init("distance_km", .number) { $1.cell($0.metres, over: 1000) },
  ]
}

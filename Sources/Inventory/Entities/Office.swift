// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// A building or site where assets stand and people work.
  public struct Office: Hashable, Sendable {
    /// The key, unique in the table.
    public var id: String
    /// What people call it.
    public var name: String
    /// The unit that holds it.
    public var holder: Position<Unit>
    /// Where it is, by its own coordinates or by those of ``placedBy``.
    public var location: Coordinate
    /// At whose place it stands; nil where it has coordinates of its own.
    public var placedBy: Host?
    /// Area that can be used, in m².
    public var usableArea: Fraction
    /// What is known of its use.
    public var availability: Availability
    /// Seats it has.
    public var seats: Int?
    /// Floors it has.
    public var floors: Int?
    /// Its address.
    public var address: String?
    /// Whether it can be entered without steps.
    public var isStepFree: Bool?
    /// Whether the public can be received there.
    public var hasPublicAccess: Bool?
    /// What keeping it costs in a year.
    public var runningCostPerYear: Money?
    /// What fitting it out costs.
    public var fitOutCost: Money?

    /// An office with what is known of it.
    public init(
      id: String, name: String, holder: Position<Unit>, location: Coordinate,
      placedBy: Host? = nil, usableArea: Fraction, availability: Availability, seats: Int? = nil,
      floors: Int? = nil,
      address: String? = nil, isStepFree: Bool? = nil, hasPublicAccess: Bool? = nil,
      runningCostPerYear: Money? = nil, fitOutCost: Money? = nil
    ) {
      (self.id, self.name, self.holder, self.location) = (id, name, holder, location)
      (self.placedBy, self.usableArea) = (placedBy, usableArea)
      self.availability = availability
      (self.seats, self.floors, self.address) = (seats, floors, address)
      (self.isStepFree, self.hasPublicAccess) = (isStepFree, hasPublicAccess)
      (self.runningCostPerYear, self.fitOutCost) = (runningCostPerYear, fitOutCost)
    }
  }
}

extension Inventory.Office {
  /// At whose place an office without coordinates stands.
  public enum Host: Hashable, Sendable {
    /// That of another office.
    case office(Position<Inventory.Office>)
    /// That of the offices of a unit, or of its workplaces where it holds none.
    case unit(Position<Inventory.Unit>)
  }

  /// The coordinates that the office has of its own.
  private var ownLocation: Coordinate? { placedBy == nil ? location : nil }
}

extension Inventory.Office: TableRow {
  package static let columns: Columns<Self> = [
    .init("office", .text) { $1.cell($0.id) },
    .init("name", .text) { $1.cell($0.name) },
    .init("unit", .reference(.units)) { $1.cell($0.holder) },
    .init("latitude", .number, orElse: "placed_by") {
      $1.cell($0.ownLocation?.latitudeE7, over: 10_000_000)
    },
    .init("longitude", .number, orElse: "placed_by") {
      $1.cell($0.ownLocation?.longitudeE7, over: 10_000_000)
    },
    .init("usable_area_m2", .number) { $1.cell(text: $0.usableArea) },
    .init("availability", .word(of: Availability.self)) { $1.cell($0.availability.rawValue) },
    .optional("seats", .whole(0...Int64.max, { $0.seats }, { $0.seats = $1 })),
    .optional("floors", .whole(0...Int64.max, { $0.floors }, { $0.floors = $1 })),
    .optional("address", .text({ $0.address }, { $0.address = $1 })),
    .optional("step_free", .flag({ $0.isStepFree }, { $0.isStepFree = $1 })),
    .optional("public_access", .flag({ $0.hasPublicAccess }, { $0.hasPublicAccess = $1 })),
    .optional(
      "running_cost_per_year", .amount({ $0.runningCostPerYear }, { $0.runningCostPerYear = $1 })),
    .optional("fit_out_cost", .amount({ $0.fitOutCost }, { $0.fitOutCost = $1 })),
    .later("placed_by", .reference(.units)) {
      switch $0.placedBy {
      case .office(let office): $1.cell(office)
      case .unit(let unit): $1.cell(unit)
      case nil: $1.cell(nil as String?)
      }
    },
  ]
}

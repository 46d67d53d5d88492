// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// What a set of norms grants: a quantity of a class per person, room, office, unit or staff.
  public struct Norm: Hashable, Sendable {
    /// The set it belongs to, such as `15/2025-commune`.
    public var set: String
    /// Whom it counts; `*` counts all.
    public var group: String
    /// The class it grants.
    public var assetClass: Position<AssetClass>
    /// How many per basis.
    public var quantity: Fraction
    /// What is counted.
    public var basis: Basis
    /// The highest price per item that it allows.
    public var maximumUnitPrice: Money?
    /// The first day it holds; nil for always.
    public var validFrom: PartialDate?
    /// The last day it holds; nil for ever.
    public var validTo: PartialDate?
    /// The rule it comes from.
    public var source: String?

    /// The group that counts everybody.
    public static let everybody = "*"

    /// What a norm's quantity is counted by.
    public enum Basis: Hashable, Sendable {
      case person
      case room
      case office
      case unit
      /// One lot per so many staff of the unit.
      case staff(Int64)
    }

    /// A norm with its price cap and validity.
    public init(
      set: String, group: String, assetClass: Position<AssetClass>, quantity: Fraction,
      basis: Basis, maximumUnitPrice: Money? = nil, validFrom: PartialDate? = nil,
      validTo: PartialDate? = nil, source: String? = nil
    ) {
      (self.set, self.group, self.assetClass) = (set, group, assetClass)
      (self.quantity, self.basis, self.maximumUnitPrice) = (quantity, basis, maximumUnitPrice)
      (self.validFrom, self.validTo, self.source) = (validFrom, validTo, source)
    }

    /// Whether the norm holds on a day given as `yyyymmdd`; a coarse date means its whole period.
    public func isValid(on day: Int) -> Bool {
      (validFrom?.earliest ?? .min) <= day && day <= (validTo?.latest ?? .max)
    }
  }
}

extension Inventory.Norm.Basis: CustomStringConvertible {
  /// Reads `person`, `room`, `office`, `unit` or `staff:15`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    switch text {
    case "person": self = .person
    case "room": self = .room
    case "office": self = .office
    case "unit": self = .unit
    default:
      guard text.hasPrefix("staff:"), let staff = Int64(text.dropFirst(6)), staff > 0,
        text.dropFirst(6) == "\(staff)"
      else { return nil }
      self = .staff(staff)
    }
  }

  /// The text of the table's column `per`.
  public var description: String {
    switch self {
    case .person: "person"
    case .room: "room"
    case .office: "office"
    case .unit: "unit"
    case .staff(let staff): "staff:\(staff)"
    }
  }
}

extension Inventory.Norm: TableRow {
  package static let columns: Columns<Self> = [
    .init("norm_set", .text) { $1.cell($0.set) },
    .init("group", .text) { $1.cell($0.group) },
    .init("class", .reference(.classes)) { $1.cell($0.assetClass) },
    .init("quantity", .number) { $1.cell(text: $0.quantity) },
    .init("per", .text) { $1.cell(text: $0.basis) },
    .optional("max_unit_price", .amount({ $0.maximumUnitPrice }, { $0.maximumUnitPrice = $1 })),
    .optional("valid_from", .date) { $1.cell($0.validFrom) },
    .optional("valid_to", .date) { $1.cell($0.validTo) },
    .optional("source", .text({ $0.source }, { $0.source = $1 })),
  ]
}

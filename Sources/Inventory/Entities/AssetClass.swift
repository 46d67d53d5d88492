// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// A kind of asset that a norm or a need can ask for.
  public struct AssetClass: Hashable, Sendable {
    /// The key, unique in the table.
    public var id: String
    /// What people call it.
    public var name: String
    /// What it is counted in, such as `chiếc`.
    public var unit: String
    /// Useful life in whole years.
    public var usefulLifeYears: Int
    /// Price of an equivalent new one, per item.
    public var referencePrice: Money
    /// Where the price comes from.
    public var priceSource: String
    /// When the price held.
    public var priceDate: PartialDate?
    /// Whether an item can leave its office; an asset may say otherwise for itself.
    public var isMovable: Bool
    /// Volume of an item in whole litres (thousandths of m³).
    public var litres: Int64?
    /// Cost of repairing an item, where it can be repaired at all.
    public var repairCost: Money?
    /// Embodied carbon of a new one.
    public var carbon: Carbon?
    /// The code that the state's registers have for it.
    public var officialCode: String?
    /// The heading under which papers list it.
    public var group: AssetGroup?

    /// An estimate of embodied carbon in kg CO₂e per item.
    public struct Carbon: Hashable, Sendable {
      /// The low end of the estimate.
      public var low: Fraction
      /// The central estimate.
      public var central: Fraction
      /// The high end of the estimate.
      public var high: Fraction
      /// Where the estimate comes from.
      public var source: String

      /// An estimate with its range and source.
      public init(low: Fraction, central: Fraction, high: Fraction, source: String) {
        (self.low, self.central, self.high, self.source) = (low, central, high, source)
      }
    }

    /// A class with what is known of it.
    public init(
      id: String, name: String, unit: String, usefulLifeYears: Int, referencePrice: Money,
      priceSource: String, priceDate: PartialDate? = nil, isMovable: Bool = true,
      litres: Int64? = nil, repairCost: Money? = nil, carbon: Carbon? = nil,
      officialCode: String? = nil, group: AssetGroup? = nil
    ) {
      self.id = id
      self.name = name
      self.unit = unit
      self.usefulLifeYears = usefulLifeYears
      self.referencePrice = referencePrice
      self.priceSource = priceSource
      self.priceDate = priceDate
      self.isMovable = isMovable
      self.litres = litres
      self.repairCost = repairCost
      self.carbon = carbon
      (self.officialCode, self.group) = (officialCode, group)
    }
  }
}

extension Inventory.AssetClass: TableRow {
  package static let columns: Columns<Self> = [
    .init("class", .text) { $1.cell($0.id) },
    .init("name", .text) { $1.cell($0.name) },
    .init("unit", .text) { $1.cell($0.unit) },
    .init("useful_life_years", .number) { $1.cell($0.usefulLifeYears) },
    .init("reference_price", .money) { $1.cell($0.referencePrice) },
    .init("price_source", .text) { $1.cell($0.priceSource) },
    .optional("price_date", .date({ $0.priceDate }, { $0.priceDate = $1 })),
    .optional("movable", .flag) { $1.cell($0.isMovable) },
    .optional("volume_m3", .thousandths({ $0.litres }, { $0.litres = $1 })),
    .optional("repair_cost", .amount({ $0.repairCost }, { $0.repairCost = $1 })),
    .optional("carbon_low_kg", .number) { $1.cell(text: $0.carbon?.low) },
    .optional("carbon_kg", .number) { $1.cell(text: $0.carbon?.central) },
    .optional("carbon_high_kg", .number) { $1.cell(text: $0.carbon?.high) },
    .optional("carbon_source", .text) { $1.cell($0.carbon?.source) },
    .later("official_code", .key({ $0.officialCode }, { $0.officialCode = $1 })),
    .later("group", .group({ $0.group }, { $0.group = $1 })),
  ]
}

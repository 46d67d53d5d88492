// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// What a set of space norms grants: an area per person of a group, and a share for common use.
  public struct SpaceNorm: Hashable, Sendable {
    /// The set it belongs to, such as `155/2025-commune`.
    public var set: String
    /// Whom it counts; `*` counts those whose group has no norm of its own.
    public var group: String
    /// Area of a person's place, in m².
    public var area: Fraction
    /// Area for common use, as a share of the area of the places; nil for none.
    public var commonShare: Fraction?
    /// The first day it holds; nil for always.
    public var validFrom: PartialDate?
    /// The last day it holds; nil for ever.
    public var validTo: PartialDate?
    /// The rule it comes from.
    public var source: String?

    /// A space norm with its validity.
    public init(
      set: String, group: String, area: Fraction, commonShare: Fraction? = nil,
      validFrom: PartialDate? = nil, validTo: PartialDate? = nil, source: String? = nil
    ) {
      (self.set, self.group, self.area, self.commonShare) = (set, group, area, commonShare)
      (self.validFrom, self.validTo, self.source) = (validFrom, validTo, source)
    }

    /// Whether the norm holds on a day given as `yyyymmdd`; a coarse date means its whole period.
    public func isValid(on day: Int) -> Bool {
      (validFrom?.earliest ?? .min) <= day && day <= (validTo?.latest ?? .max)
    }
  }
}

extension Inventory.SpaceNorm: TableRow {
  package static let columns: Columns<Self> = [
    .init("norm_set", .text) { $1.cell($0.set) },
    .init("group", .text) { $1.cell($0.group) },
    .init("area_m2", .number) { $1.cell(text: $0.area) },
    .optional("common_share", .text) { $1.cell(text: $0.commonShare) },
    .optional("valid_from", .date) { $1.cell($0.validFrom) },
    .optional("valid_to", .date) { $1.cell($0.validTo) },
    .optional("source", .text({ $0.source }, { $0.source = $1 })),
  ]
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// What `inventory.yaml` says of the whole inventory.
  public struct Description: Hashable, Sendable {
    /// The version of the format; this program reads version 1.
    public static let formatVersion = 1

    /// A short name for scripts.
    public var name: String
    /// What people call it.
    public var title: String
    /// The ISO 4217 code of all amounts.
    public var currency: String
    /// The day that the tables speak of.
    public var asOf: PartialDate
    /// The BCP 47 code of the language of its names.
    public var language: String?

    /// A description of an inventory.
    public init(
      name: String, title: String, currency: String, asOf: PartialDate, language: String? = nil
    ) {
      (self.name, self.title, self.currency) = (name, title, currency)
      (self.asOf, self.language) = (asOf, language)
    }
  }
}

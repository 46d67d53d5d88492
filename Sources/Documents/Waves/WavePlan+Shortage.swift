// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension WavePlan {
  /// Items that a workplace lacks of its minimum on some openings in a row.
  public struct Shortage: Hashable, Sendable {
    /// The office.
    public var office: String
    /// The first class of those that stand in for each other.
    public var assetClass: String
    /// The first opening.
    public var from: Day
    /// The last opening.
    public var to: Day
    /// How many items, at least 1.
    public var items: Int64
    /// Why.
    public var reason: Reason
    /// What could be lent; nil where no office has any to spare.
    public var loan: Loan?

    /// Why a workplace lacks items.
    public enum Reason: String, CaseIterable, Sendable, Codable {
      /// What is bought has not come.
      case purchase
      /// No gap is large enough for what would have to move together.
      case carrying
    }

    /// Items that serve no need and could be lent meanwhile.
    public struct Loan: Hashable, Sendable {
      /// Where they stand.
      public var office: String
      /// How many of those that are lacking.
      public var items: Int64

      /// A loan.
      public init(office: String, items: Int64) { (self.office, self.items) = (office, items) }
    }

    /// A shortage.
    public init(
      office: String, assetClass: String, from: Day, to: Day, items: Int64, reason: Reason,
      loan: Loan?
    ) {
      (self.office, self.assetClass, self.from, self.to) = (office, assetClass, from, to)
      (self.items, self.reason, self.loan) = (items, reason, loan)
    }
  }
}

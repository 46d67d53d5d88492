// SPDX-License-Identifier: GPL-3.0-or-later

extension WavePlan {
  /// Whole prices that prove that no tours cost less than the bound, in thousandths of the currency's
  /// minor unit.
  public struct Prices: Hashable, Sendable {
    /// Prices of a leg that leaves an office, at least 0.
    public var leaving: [OfficePrice]
    /// Prices of a leg that arrives at an office, at least 0.
    public var arriving: [OfficePrice]
    /// Prices of lanes; empty where only legs are priced.
    public var lanes: [LanePrice]
    /// Prices of lanes in millionths of a tour, whatever it costs.
    public var tours: [LanePrice]
    /// Prices of lanes in thousandths of a metre of tours.
    public var metres: [LanePrice]

    /// Prices.
    public init(
      leaving: [OfficePrice], arriving: [OfficePrice], lanes: [LanePrice] = [],
      tours: [LanePrice] = [], metres: [LanePrice] = []
    ) {
      (self.leaving, self.arriving) = (leaving, arriving)
      (self.lanes, self.tours, self.metres) = (lanes, tours, metres)
    }

    /// The price of an office.
    public struct OfficePrice: Hashable, Sendable {
      /// The office.
      public var office: String
      /// Its price.
      public var price: Int64

      /// A price.
      public init(office: String, price: Int64) { (self.office, self.price) = (office, price) }
    }

    /// The prices of what goes from one office to another.
    public struct LanePrice: Hashable, Sendable {
      /// The office that it leaves.
      public var from: String
      /// The office at which it arrives.
      public var to: String
      /// What a litre is worth, at least 0.
      public var perLitre: Int64
      /// What each tour is worth that stops at both in this order, at least 0.
      public var perTour: Int64

      /// Prices of a lane.
      public init(from: String, to: String, perLitre: Int64, perTour: Int64) {
        (self.from, self.to, self.perLitre, self.perTour) = (from, to, perLitre, perTour)
      }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The provinces of a country on a map: where their units work, what is avoided and what remains to be
/// bought.
public struct ProvinceMap: Sendable {
  /// A province with its amounts.
  public struct Province: Sendable {
    /// What people call it.
    let name: String
    /// Where its units work.
    let places: [Place]
    /// Avoided purchases against B2.
    let avoided: Int64
    /// What is bought.
    let purchases: Int64

    /// A province.
    public init(name: String, places: [Place], avoided: Int64, purchases: Int64) {
      (self.name, self.places) = (name, places)
      (self.avoided, self.purchases) = (avoided, purchases)
    }
  }

  /// A place in ten-thousandths of a degree.
  public typealias Place = (latitude: Int64, longitude: Int64)

  /// What it shows, such as a scenario.
  let term: Term
  let provinces: [Province]

  /// A map of provinces.
  public init(_ term: Term, _ provinces: [Province]) {
    (self.term, self.provinces) = (term, provinces)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

package import Inventory

/// What a plan does with a class: counts of items, and money.
package struct ClassTotal: Hashable, Sendable {
  /// The id of the class.
  package let assetClass: String
  package let name: String
  package var needed: Int64 = 0
  package var purchased: Int64 = 0
  package var unmet: Int64 = 0
  /// What buying every need costs: B0.
  package var everythingNew: Money = 0
  /// What B1 buys.
  package var stayOnly: Money = 0
  /// What B2 buys.
  package var inherited: Money = 0
  /// What the plan buys.
  package var purchases: Money = 0
  /// What the plan leaves unmet, at the needs' prices.
  package var unmetPrice: Money = 0

  package init(_ assetClass: String, name: String) {
    (self.assetClass, self.name) = (assetClass, name)
  }

  /// Items that serve a need.
  package var reused: Int64 { needed - purchased - unmet }
  /// Avoided purchases against B2, with their sign.
  package var avoided: Money { inherited - purchases - unmetPrice }

  /// The same with other amounts added.
  ///
  /// - Throws: ``CountryFault/tooLarge``.
  package func adding(_ other: Self) throws(CountryFault) -> Self {
    var sum = self
    for path in Self.amounts {
      sum[keyPath: path] = try Whole.sum(self[keyPath: path], other[keyPath: path])
    }
    return sum
  }

  private static var amounts: [WritableKeyPath<Self, Int64>] {
    [
      \.needed, \.purchased, \.unmet, \.everythingNew, \.stayOnly, \.inherited, \.purchases,
      \.unmetPrice,
    ]
  }
}

/// Sums of whole numbers that say where they do not fit.
enum Whole {
  static func sum(_ one: Int64, _ other: Int64) throws(CountryFault) -> Int64 {
    let (sum, overflows) = one.addingReportingOverflow(other)
    guard !overflows else { throw .tooLarge }
    return sum
  }

  /// The sum; nil where a number is not known.
  static func sum(_ one: Int64?, _ other: Int64?) throws(CountryFault) -> Int64? {
    guard let one, let other else { return nil }
    return try sum(one, other) as Int64
  }
}

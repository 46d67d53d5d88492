// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a lot or need of a problem lies among its markets.
package struct MarketPlace: Sendable {
  /// The market, 0-based.
  package let market: Int
  /// The lot or need in it, 0-based.
  package let index: Int

  /// The places of so many lots or needs; nil for those that lie in no market.
  ///
  /// - Parameter parts: by market, the indices of its lots or needs in the problem.
  package static func all(_ count: Int, of parts: [[Int]]) -> [MarketPlace?] {
    var places = [MarketPlace?](repeating: nil, count: count)
    for (market, part) in parts.enumerated() {
      for (index, whole) in part.enumerated() {
        places[whole] = MarketPlace(market: market, index: index)
      }
    }
    return places
  }
}

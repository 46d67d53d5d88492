// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// The needs of two plans, each once: those of the first in their order, then those that only the second
/// has.
struct SharedNeeds {
  /// The needs, as the second plan states them where it has them.
  private(set) var needs: [Plan.Need]
  /// Which of them each need of the first plan is.
  let left: [Int]
  /// Which of them each need of the second plan is.
  private(set) var right: [Int] = []

  private struct Key: Hashable {
    let id: String
    let unit: String
    let office: String
    let assetClass: String

    init(_ need: Plan.Need) {
      (id, unit, office, assetClass) = (need.id, need.unit, need.office, need.assetClass)
    }
  }

  init(_ first: Plan, _ second: Plan) {
    needs = first.needs
    left = Array(first.needs.indices)
    var places = Dictionary(
      first.needs.enumerated().map { (Key($1), $0) }, uniquingKeysWith: { first, _ in first })
    for need in second.needs {
      let place = places.removeValue(forKey: Key(need)) ?? needs.count
      if place == needs.count { needs.append(need) } else { needs[place] = need }
      right.append(place)
    }
  }
}

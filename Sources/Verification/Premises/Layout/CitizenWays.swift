// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Works out again how far citizens have to the offices with public access that a unit may use.
///
/// Where floating point leaves the rounding of a way open, each of its lengths counts, and of ways that
/// may be equally long each may be called the longest or the shortest.
struct CitizenWays {
  private typealias Citizens = Plan.Premises.FarthestCitizens
  private typealias Way = (counter: String, metres: ClosedRange<Int64>)

  /// From each old office the ways to all counters, which are the same for all.
  private let ways: [(oldUnit: String, all: [Way])]

  init(to unit: Unit, in layout: GroupLayout) {
    let (derivation, inventory) = (layout.derivation, layout.derivation.inventory)
    let counters = layout.sites(of: unit).filter { layout.site($0).receivesPublic }
    ways = derivation.counters.origins(of: unit).map { origin in
      let all = counters.map { counter in
        (inventory.offices[counter].id, derivation.ways.range(origin, counter))
      }
      return (inventory.units[inventory.offices[origin].holder].id, all)
    }
  }

  /// What is claimed of the citizens who have farthest, where it is true; else what is.
  func farthest(_ claimed: Plan.Premises.FarthestCitizens?) -> Plan.Premises.FarthestCitizens? {
    let possible = ways.flatMap(citizens)
    return possible.first { $0 == claimed } ?? possible.first
  }

  /// All that may be said of the citizens of an old office; nothing where others have farther.
  private func citizens(of oldUnit: String, _ all: [Way]) -> [Citizens] {
    guard let shortest = all.map(\.metres.upperBound).min() else {
      return [Citizens(oldUnit: oldUnit, nearest: nil)]
    }
    let farthest = ways.compactMap { $0.all.map(\.metres.lowerBound).min() }.max() ?? 0
    return all.flatMap { counter, metres in
      metres.filter { farthest <= $0 && $0 <= shortest }.map {
        Citizens(oldUnit: oldUnit, nearest: .init(office: counter, metres: $0))
      }
    }
  }
}

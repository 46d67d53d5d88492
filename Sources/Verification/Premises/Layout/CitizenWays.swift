// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Works out again how far citizens have to the offices with public access that a unit may use.
///
/// Where floating point leaves the rounding of a way open, each of its lengths counts, and of ways that
/// may be equally long each may be called the longest or the shortest.
struct CitizenWays {
  private typealias Office = GroupLayout.Office
  private typealias Citizens = Plan.Premises.FarthestCitizens

  /// A way of citizens from an old office to a counter.
  private struct Way {
    let counter: Office
    let metres: ClosedRange<Int64>
  }

  private let inventory: Inventory
  /// From each old office the ways to all counters, which are the same for all.
  private let ways: [(origin: Office, all: [Way])]

  init(to unit: GroupLayout.Unit, in layout: GroupLayout) {
    let derivation = layout.derivation
    inventory = derivation.inventory
    let counters = layout.sites(of: unit).filter { layout.site($0).receivesPublic }
    ways = derivation.counters.origins(of: unit).sorted().map { origin in
      let all = counters.map { counter in
        Way(counter: counter, metres: derivation.ways.range(origin.index, counter.index))
      }
      return (origin: origin, all: all)
    }
  }

  /// What is claimed of the citizens who have farthest, where it is true; else what is.
  func farthest(_ claimed: Plan.Premises.FarthestCitizens?) -> Plan.Premises.FarthestCitizens? {
    let possible = ways.flatMap { citizens(from: $0.origin, $0.all) }
    return possible.first { $0 == claimed } ?? possible.first
  }

  /// All that may be said of the citizens of an old office; nothing where others have farther.
  private func citizens(from origin: Office, _ all: [Way]) -> [Citizens] {
    let oldUnit = inventory.units[inventory.offices[origin].holder].id
    guard let shortest = all.map(\.metres.upperBound).min() else {
      return [Citizens(oldUnit: oldUnit, nearest: nil)]
    }
    let farthest = ways.compactMap { $0.all.map(\.metres.lowerBound).min() }.max() ?? 0
    return all.flatMap { way in
      way.metres.filter { farthest <= $0 && $0 <= shortest }.map { metres in
        Citizens(
          oldUnit: oldUnit,
          nearest: .init(office: inventory.offices[way.counter].id, metres: metres))
      }
    }
  }
}

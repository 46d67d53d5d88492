// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds

extension City {
  /// Offices in use per new unit.
  ///
  /// Reported in October 2025: 23 units use one, 74 three, three wards four, An Biên five; the
  /// other 13 are taken as two. Which unit is which is reported for An Biên only: the rest is
  /// made up, the wards of most old units first, the units of fewest old units last.
  func workplaceCounts() -> [String: Int] {
    var counts = ["n-11407": 5]
    let others = newUnits.filter { counts[$0.identifier] == nil }
      .sorted { (size($0), $1.code) > (size($1), $0.code) }
    for ward in others.filter({ $0.kind == "phường" }).prefix(3) { counts[ward.identifier] = 4 }
    let rest = Array(others.filter { counts[$0.identifier] == nil }.reversed())
    for (index, unit) in rest.prefix(14).enumerated() {
      counts[unit.identifier] = index == 0 ? 1 : 2
    }
    var random = SplitMix64(seed: seed, purpose: "workplaces")
    for (index, unit) in random.shuffled(Array(rest.dropFirst(14))).enumerated() {
      counts[unit.identifier] = index < 22 ? 1 : 3
    }
    return counts
  }

  /// Sites of each old unit: one at least, enough for its heirs, 527 in all as reported.
  func siteCounts(_ workplaces: [String: Int]) -> [String: Int] {
    var counts = Dictionary(uniqueKeysWithValues: oldUnits.map { ($0.identifier, 1) })
    for unit in newUnits { provide(for: unit.identifier, workplaces, &counts) }
    var random = SplitMix64(seed: seed, purpose: "site counts")
    var left = 527 - counts.values.reduce(0, +)
    while left > 0 {
      let unit = random.pick(oldUnits).identifier
      guard counts[unit, default: 1] < 3, unit != "o-bach-long-vi" else { continue }
      counts[unit, default: 1] += 1
      left -= 1
    }
    return counts
  }

  /// Adds sites to the old units of a new one until it has the offices that it uses.
  private func provide(
    for unit: String, _ workplaces: [String: Int], _ counts: inout [String: Int]
  ) {
    let parts = parts[unit] ?? []
    var turn = 0
    while !parts.isEmpty, sites(of: unit, counts) < workplaces[unit, default: 1] {
      counts[parts[turn % parts.count], default: 1] += 1
      turn += 1
    }
  }

  private func sites(of unit: String, _ counts: [String: Int]) -> Int {
    (parts[unit] ?? []).reduce(0) { sum, old in
      sum + (0..<counts[old, default: 1]).count { user(ofSite: $0, of: old) == unit }
    }
  }

  private func size(_ unit: CityUnit) -> Int {
    parts[unit.identifier]?.count ?? 0
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds

extension ProvinceUnit {
  /// All offices: at least one a unit, the rest spread; some beyond a unit's fifth close.
  static func sites(of units: inout [ProvinceUnit], _ size: ProvinceSize) -> [Site] {
    var random = SplitMix64(seed: size.seed, purpose: "sites")
    let spread = Apportionment(
      size.offices - units.count, by: units.map { _ in random.within(3...6) })
    var sites: [Site] = []
    for (index, more) in spread.parts.enumerated() {
      for turn in 0...more {
        let closes = turn > 4 && random.chance(40)
        if !closes { units[index].workplaces.append(sites.count) }
        sites.append(
          site(sites.count, turn: turn, of: units[index], closes: closes, size, &random))
      }
    }
    return sites
  }

  private static func site(
    _ number: Int, turn: Int, of unit: ProvinceUnit, closes: Bool, _ size: ProvinceSize,
    _ random: inout SplitMix64
  ) -> Site {
    let holder = unit.old[turn % unit.old.count].number
    var site = Site(
      office: "s\(number + 1)", name: "Office \(number + 1)", unit: "o\(holder + 1)",
      point: unit.centre.near(metres: 4_000, &random),
      availability: closes ? "closing" : "in_use")
    let share = size.staffPerUnit * size.units / size.offices
    site.build(seats: max(8, share * random.within(130...220) / 100), &random)
    site.publicAccess = turn == 0
    return site
  }
}

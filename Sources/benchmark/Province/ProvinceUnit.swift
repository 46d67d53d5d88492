// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// A new unit and the old units that became part of it.
struct ProvinceUnit {
  var identifier: String
  var centre: Point
  /// Numbers of old units, and the part of each that comes here.
  var old: [(number: Int, part: String)] = []
  /// Numbers of sites where its people work.
  var workplaces: [Int] = []

  /// New units in clusters, two to five old units each; four of ten have one that is split.
  static func all(_ size: ProvinceSize) -> [ProvinceUnit] {
    var units = placed(size)
    var random = SplitMix64(seed: size.seed, purpose: "successions")
    var oldUnits = 0
    for index in units.indices {
      let most = max(1, min(5, size.offices / size.units))
      for _ in 0..<random.within(min(2, most)...most) {
        units[index].old.append((number: oldUnits, part: "1"))
        oldUnits += 1
      }
    }
    guard units.count > 1 else { return units }
    for index in units.indices where index % 5 < 2 { split(index, &units, &random) }
    return units
  }

  /// The last old unit of this one goes partly to the nearest other unit.
  private static func split(
    _ index: Int, _ units: inout [ProvinceUnit], _ random: inout SplitMix64
  ) {
    let centre = units[index].centre
    let others = units.indices.filter { $0 != index }
    let nearest = others.min {
      units[$0].centre.nearness(to: centre) < units[$1].centre.nearness(to: centre)
    }
    guard let nearest, let whole = units[index].old.lastIndex(where: { $0.part == "1" }) else {
      return
    }
    let parts = random.pick([("1/2", "1/2"), ("2/3", "1/3"), ("3/4", "1/4"), ("3/5", "2/5")])
    units[index].old[whole].part = parts.0
    units[nearest].old.append((number: units[index].old[whole].number, part: parts.1))
  }

  private static func placed(_ size: ProvinceSize) -> [ProvinceUnit] {
    var random = SplitMix64(seed: size.seed, purpose: "units")
    let half = size.side * 9 / 20
    let middle = Point(latitude: 20_900_000, longitude: 106_400_000)
    let clusters = (0..<max(1, size.units / 10)).map { _ in middle.near(metres: half, &random) }
    return (0..<size.units).map { number in
      let centre =
        random.chance(75)
        ? random.pick(clusters).near(metres: 8_000, &random)
        : middle.near(metres: half, &random)
      return ProvinceUnit(identifier: "n\(number + 1)", centre: centre)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

extension City {
  /// Writes offices.csv: synthetic offices near real points.
  func writeOffices(_ points: CityPoints) throws {
    let workplaces = workplaceCounts()
    var sites = place(siteCounts(workplaces), points)
    open(&sites, workplaces)
    var random = SplitMix64(seed: seed, purpose: "buildings")
    for unit in newUnits {
      let used = sites.indices.filter {
        sites[$0].isWorkplace && sites[$0].user == unit.identifier
      }
      for (slot, index) in used.enumerated() {
        let heads = CityPost.heads(slot: slot, of: used.count)
        sites[index].site.build(seats: max(24, heads + random.within(2...14)), &random)
        sites[index].site.publicAccess = CityPost.hasService(slot: slot, of: used.count)
      }
    }
    for index in sites.indices where !sites[index].isWorkplace {
      sites[index].site.build(seats: random.within(18...45), &random)
    }
    try Site.write(sites.map(\.site), to: folder)
  }

  /// Reads offices.csv.
  func readOffices() throws -> [CitySite] {
    var seen: [String: Int] = [:]
    return try TableReader(folder.appendingPathComponent("offices.csv")).rows.map { row in
      let unit = row["unit"] ?? ""
      let index = seen[unit, default: 0]
      seen[unit] = index + 1
      let point = Point(latitude: row["latitude"] ?? "", longitude: row["longitude"] ?? "")
      let site = Site(
        office: row["office"] ?? "", name: row["name"] ?? "", unit: unit,
        point: point ?? Point(latitude: 0, longitude: 0),
        availability: row["availability"] ?? "")
      return CitySite(site: site, index: index, user: user(ofSite: index, of: unit))
    }
  }

  private func place(_ counts: [String: Int], _ points: CityPoints) -> [CitySite] {
    var random = SplitMix64(seed: seed, purpose: "places")
    return oldUnits.flatMap { unit in
      let heir = heirs[unit.identifier]?.first ?? ""
      let point = points.point(of: unit.identifier, heir: heir, seed: seed)
      return (0..<counts[unit.identifier, default: 1]).map { index in
        CitySite(
          site: site(index, of: unit, at: index == 0 ? point : point.near(metres: 1_200, &random)),
          index: index, user: user(ofSite: index, of: unit.identifier))
      }
    }
  }

  private func site(_ index: Int, of unit: CityUnit, at point: Point) -> Site {
    let name = index == 0 ? "Trụ sở" : "Cơ sở \(index + 1)"
    return Site(
      office: "s\(unit.identifier.dropFirst())-\(index + 1)",
      name: "\(name) \(unit.shortName) cũ", unit: unit.identifier, point: point,
      availability: "")
  }

  /// Main offices first: the offices that each new unit uses; the others stand empty or close.
  private func open(_ sites: inout [CitySite], _ workplaces: [String: Int]) {
    var random = SplitMix64(seed: seed, purpose: "availability")
    for index in sites.indices {
      sites[index].site.availability = random.chance(60) ? "closing" : "vacant"
    }
    for unit in newUnits.map(\.identifier) {
      let fallen = sites.indices.filter { sites[$0].user == unit }
      let order = fallen.sorted { (sites[$0].index, $0) < (sites[$1].index, $1) }
      for index in order.prefix(workplaces[unit, default: 1]) {
        sites[index].site.availability = "in_use"
      }
    }
  }
}

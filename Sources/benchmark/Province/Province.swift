// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// A synthetic province: old units merged into new ones, their offices, posts and assets.
struct Province {
  let size: ProvinceSize
  let classes: [ProvinceClass]
  private(set) var units: [ProvinceUnit] = []
  var sites: [Site] = []
  private(set) var posts: [Post] = []
  private(set) var needs: [ProvinceNeed] = []

  init(_ size: ProvinceSize) {
    self.size = size
    classes = ProvinceClass.catalogue(size.classes)
    units = ProvinceUnit.all(size)
    sites = ProvinceUnit.sites(of: &units, size)
    if size.teams > 0 { openCounters() }
    posts = units.flatMap { size.teams > 0 ? teams(of: $0) : staff(of: $0) }
    seatEveryone()
    needs = ProvinceNeed.all(size, posts: posts, classes: classes)
  }

  /// No workplace has fewer seats than people.
  private mutating func seatEveryone() {
    let heads = Dictionary(grouping: posts, by: \.office).mapValues {
      $0.reduce(0) { $0 + $1.headcount }
    }
    for index in sites.indices {
      sites[index].seats = max(sites[index].seats, heads[sites[index].office] ?? 0)
      sites[index].area = max(sites[index].area, sites[index].seats * 95)
    }
  }

  /// Writes the whole folder.
  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("scenarios"), withIntermediateDirectories: true)
    try writeDocuments(to: folder)
    try ProvinceClass.write(classes, to: folder)
    try ProvinceClass.writeNorms(classes, to: folder)
    try ProvinceUnit.write(units, to: folder)
    try Site.write(sites, to: folder)
    try Post.write(posts, to: folder)
    try Post.writeRooms(of: posts, group: "staff", people: 5, to: folder)
    try removeOptionalTables(from: folder)
    if size.substitutions || size.ring {
      try ProvinceClass.write(
        size.ring ? ProvinceClass.ring(classes) : ProvinceClass.substitutions(classes), to: folder)
    }
    if !needs.isEmpty { try ProvinceNeed.write(needs, to: folder) }
    if size.teams > 0 { try writePremises(to: folder) }
    try register.write(rows: size.assets, to: folder)
  }

  /// Leaves no optional table of an earlier run behind.
  private func removeOptionalTables(from folder: URL) throws {
    for name in [
      "needs.csv", "substitutions.csv", "teams.csv", "traffic.csv", "space_norms.csv",
      "scenarios/premises.yaml",
    ] {
      let file = folder.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      try FileManager.default.removeItem(at: file)
    }
  }

  private var register: Register {
    var random = SplitMix64(seed: size.seed, purpose: "places")
    let places = sites.map { site in
      Place(
        office: site.office, unit: site.unit, prefix: "\(site.unit.uppercased())-",
        weight: site.seats * random.within(4...10))
    }
    return Register(
      classes: classes.map(\.registered), places: places, seed: size.seed,
      notes: ["label worn off", "moved here in 2024", "to be looked at again"])
  }

  /// Posts of one unit: its people, spread over its workplaces, each team in one place.
  private func staff(of unit: ProvinceUnit) -> [Post] {
    var random = SplitMix64(seed: size.seed, purpose: "posts of \(unit.identifier)")
    let people = max(3, size.staffPerUnit * random.within(60...140) / 100)
    let places = Apportionment(people, by: unit.workplaces.map { _ in random.within(4...10) })
    return zip(unit.workplaces, places.parts).flatMap { site, heads in
      Self.team(at: site, of: unit.identifier, heads: heads)
    }
  }

  private static func team(at site: Int, of unit: String, heads: Int) -> [Post] {
    let office = "s\(site + 1)"
    let leaders = heads / 8
    let groups = [("lead", leaders), ("staff", heads - leaders)]
    return groups.filter { $0.1 > 0 }.map { group, count in
      Post(
        unit: unit, post: "\(group)-\(office)", group: group, headcount: count,
        team: "team-\(office)", office: office)
    }
  }
}

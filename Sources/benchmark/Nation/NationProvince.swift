// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// A province as an inventory: real units; successions, offices, posts and assets are made up.
struct NationProvince {
  let code: String
  let name: String
  let slug: String
  let units: [NationUnit]
  /// The inventory whose classes, norms and substitutions are taken over.
  let classes: URL
  let rows: Int
  let seed: UInt64

  /// The name of its folder and inventory, in the order of the provinces' codes.
  var folder: String { "\(code)-\(slug)" }

  /// The old units: those of each unit, and where none lies nearest to it, one that is made up.
  private func old(of unit: NationUnit) -> [NationOldUnit] {
    guard unit.old.isEmpty else { return unit.old }
    return [
      NationOldUnit(
        code: "\(unit.code)x", name: "\(unit.name) cũ", district: "", point: unit.point)
    ]
  }

  /// Writes the inventory and its scenario.
  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "scenarios"), withIntermediateDirectories: true)
    try Data(inventory.utf8).write(to: folder.appending(path: "inventory.yaml"))
    try Data(Self.scenario.utf8).write(to: folder.appending(path: "scenarios/base.yaml"))
    for name in ["classes.csv", "norms.csv", "substitutions.csv"] {
      try Data(contentsOf: classes.appending(path: name)).write(to: folder.appending(path: name))
    }
    try writeUnits(to: folder)
    let sites = sites
    try Site.write(sites.flatMap(\.sites), to: folder)
    let posts = sites.flatMap(posts)
    try Post.write(posts, to: folder)
    try Post.writeRooms(of: posts, group: "VIII", people: 5, to: folder)
    try register(sites).write(rows: rows, to: folder)
  }

  private var inventory: String {
    """
    reallot: 1
    name: \(folder)
    title: "\(name): real units; successions, offices, posts and assets are made up"
    currency: VND
    as_of: 2025-06-30
    language: vi

    """
  }

  private static let scenario = """
    scenario: base
    extends: ../../base.yaml
    inventory: ..

    """

  private func writeUnits(to folder: URL) throws {
    var table = try TableWriter(
      "units.csv", in: folder, columns: ["unit", "name", "kind", "stage", "code"])
    var successions = try TableWriter(
      "successions.csv", in: folder, columns: ["old_unit", "new_unit", "share"])
    for unit in units {
      for old in old(of: unit) {
        let kind = NationUnit.kind(of: old.name)
        for text in [old.identifier, old.fullName, kind, "old", old.code] { table.text(text) }
        try table.endRow()
        for text in [old.identifier, unit.identifier, "1"] { successions.text(text) }
        try successions.endRow()
      }
    }
    for unit in units {
      for text in [unit.identifier, unit.name, unit.kind, "new", unit.code] { table.text(text) }
      try table.endRow()
    }
    try table.close()
    try successions.close()
  }

  private typealias Placed = (unit: NationUnit, sites: [Site])

  /// One office for each old unit, of which at most three go on.
  private var sites: [Placed] {
    var random = SplitMix64(seed: seed, purpose: "sites of \(slug)")
    return units.map { unit in
      let old = old(of: unit)
      let used = min(old.count, random.within(1...3))
      return (
        unit,
        old.enumerated().map { index, holder in
          var site = Site(
            office: "s-\(holder.code)", name: "Trụ sở \(holder.name) cũ", unit: holder.identifier,
            point: holder.point.near(metres: 600, &random),
            availability: index < used ? "in_use" : random.chance(60) ? "closing" : "vacant")
          site.build(seats: 24 + people * 60, &random)
          site.publicAccess = index == 0
          return site
        }
      )
    }
  }

  /// How many people do the work of one, so that needs keep step with assets at any size: Hải Phòng has
  /// 350 rows a unit.
  private var people: Int { max(1, rows / max(1, units.count) / 350) }

  private func posts(of placed: Placed) -> [Post] {
    let used = placed.sites.filter { $0.availability == "in_use" }
    return CityPost.all.map { post in
      Post(
        unit: placed.unit.identifier, post: post.name, group: post.group,
        headcount: post.headcount * (post.group == "VIII" ? people : 1), team: post.team.rawValue,
        office: used[post.slot(of: used.count)].office)
    }
  }

  private func register(_ sites: [Placed]) throws -> Register {
    var random = SplitMix64(seed: seed, purpose: "stocks of \(slug)")
    let places = sites.flatMap(\.sites).map { site in
      Place(
        office: site.office, unit: site.unit, prefix: "\(code)-\(site.office.dropFirst(2))-",
        weight: random.within(30...55))
    }
    return Register(
      classes: try CityClass.all(classes.appending(path: "classes.csv")), places: places,
      seed: seed ^ UInt64(Int(code) ?? 0) << 32,
      notes: ["tem mờ, khó đọc", "chuyển từ cơ sở khác năm 2024", "chờ kiểm tra lại"])
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

extension City {
  /// Writes posts.csv, rooms.csv, teams.csv, traffic.csv and assets.csv for the offices of offices.csv.
  func writePeopleAndAssets(rows: Int) throws {
    let sites = try readOffices()
    let posts = newUnits.flatMap { staff(of: $0.identifier, sites) }
    try Post.write(posts, to: folder)
    try Post.writeRooms(of: posts, group: "VIII", people: 5, to: folder)
    try writeTeams(of: posts)
    let classes = try CityClass.all(folder.appendingPathComponent("classes.csv"))
    let register = Register(
      classes: classes, places: places(sites), seed: seed,
      notes: ["tem mờ, khó đọc", "chuyển từ cơ sở khác năm 2024", "chờ kiểm tra lại"])
    try register.write(rows: rows, to: folder)
  }

  private func staff(of unit: String, _ sites: [CitySite]) -> [Post] {
    let used = sites.filter { $0.isWorkplace && $0.user == unit }
    guard !used.isEmpty else { return [] }
    return CityPost.all.map { post in
      Post(
        unit: unit, post: post.name, group: post.group, headcount: post.headcount,
        team: post.team.rawValue, office: used[post.slot(of: used.count)].site.office)
    }
  }

  /// All offices hold assets; the main office of an old unit most of them.
  private func places(_ sites: [CitySite]) -> [Place] {
    var random = SplitMix64(seed: seed, purpose: "stocks")
    let units = Dictionary(uniqueKeysWithValues: oldUnits.map { ($0.identifier, $0) })
    return sites.map { entry in
      Place(
        office: entry.site.office, unit: entry.site.unit,
        prefix: units[entry.site.unit]?.tagPrefix ?? "HP-",
        weight: random.within(30...55) * (entry.index == 0 ? 3 : 2))
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Words

extension ReadTables {
  /// Offices that lie far from the others of the same merged unit, mostly for a wrong digit.
  ///
  /// A unit of fewer than three offices says little; its offices are compared with all of them.
  func farOffices() -> [Finding] {
    let heirs = HeirIndex(self)
    // One that has its place from another is as far away as that one.
    let own = offices.rows.indices.filter { offices.rows[$0].placedBy == nil }
    let groups = Dictionary(grouping: own) { heirs[offices.rows[$0].holder] }
    let all = OfficeGroup(own.map { offices.rows[$0].location })
    return groups.values.flatMap { members -> [Finding] in
      let group = members.count < 3 ? all : OfficeGroup(members.map { offices.rows[$0].location })
      return members.compactMap { farOffice($0, from: group) }
    }
  }

  private func farOffice(_ index: Int, from group: OfficeGroup) -> Finding? {
    let location = offices.rows[index].location
    let kilometres = group.kilometres(to: location)
    guard kilometres > group.limit else { return nil }
    let office = offices.rows[index]
    let name = Finding.quoted(office.id)
    let isInReason = kilometres <= OfficeGroup.reason
    return offices.layout.finding(
      .farOffice, severity: .warning, row: Int(offices.numbers[index]), column: "latitude",
      value: String(location.latitude),
      isInReason
        ? Message("odd.far-office", ["office": name, "kilometres": Int(kilometres)])
        : Message("odd.very-far-office", ["office": name]),
      remedy: group.remedy(of: location, isInReason: isInReason))
  }
}

/// Offices that should lie near each other.
private struct OfficeGroup {
  /// How far away an office is named with its distance, in km; beyond that the distance says nothing.
  static let reason = 2_000.0

  private let latitude: Double
  private let longitude: Double
  /// How far from the middle an office may lie, in km: 200, or ten times the usual.
  private(set) var limit = 200.0

  init(_ locations: [Coordinate]) {
    latitude = Self.median(locations.map(\.latitude))
    longitude = Self.median(locations.map(\.longitude))
    limit = max(limit, 10 * Self.median(locations.map(kilometres)))
  }

  /// The distance from the middle, on a plane that is exact enough for a limit this coarse.
  func kilometres(to location: Coordinate) -> Double {
    let north = location.latitude - latitude
    let east = (location.longitude - longitude) * cos(latitude * .pi / 180)
    return 111.2 * (north * north + east * east).squareRoot()
  }

  /// What to do about a place that is far away.
  func remedy(of location: Coordinate, isInReason: Bool) -> Message {
    if isNear(swapped: location) { return Message("odd.swapped-coordinates") }
    return isInReason ? Message("odd.check-coordinates") : Message("odd.wrong-coordinates")
  }

  /// Whether a place would be among them if its latitude were its longitude.
  private func isNear(swapped location: Coordinate) -> Bool {
    let north = location.longitude - latitude
    let east = (location.latitude - longitude) * cos(latitude * .pi / 180)
    return 111.2 * (north * north + east * east).squareRoot() <= limit
  }

  private static func median(_ numbers: [Double]) -> Double {
    numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2]
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The real part of inventories/hai-phong, from which its synthetic part is made.
struct City {
  let folder: URL
  let seed: UInt64
  /// Old units in the order of units.csv.
  let oldUnits: [CityUnit]
  let newUnits: [CityUnit]
  /// New units of each old one, the largest share first.
  let heirs: [String: [String]]
  /// Old units of each new one.
  let parts: [String: [String]]

  init(folder: URL, seed: UInt64) throws {
    self.folder = folder
    self.seed = seed
    let units = try TableReader(folder.appendingPathComponent("units.csv")).rows
    oldUnits = units.filter { $0["stage"] == "old" }.map(CityUnit.init)
    newUnits = units.filter { $0["stage"] == "new" }.map(CityUnit.init)
    let successions = try TableReader(folder.appendingPathComponent("successions.csv")).rows
      .map(CitySuccession.init)
    heirs = Dictionary(grouping: successions, by: \.old).mapValues { group in
      group.sorted { ($1.share, $0.new) < ($0.share, $1.new) }.map(\.new)
    }
    parts = Dictionary(grouping: successions, by: \.new).mapValues { $0.map(\.old) }
  }

  /// The new unit that uses one site of an old unit: sites of split units go round its heirs.
  func user(ofSite index: Int, of unit: String) -> String? {
    guard let heirs = heirs[unit], !heirs.isEmpty else { return nil }
    return heirs[index % heirs.count]
  }
}

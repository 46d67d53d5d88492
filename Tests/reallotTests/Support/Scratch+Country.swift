// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import benchmark

extension Scratch {
  /// Makes a small country in the scratch folder.
  func makeCountry(
    provinces: Int? = 3, units: Int = 2, rows: Int = 60, in name: String = "country"
  ) throws {
    let count = provinces ?? 34
    let nation = try Nation(
      data: Self.inventories.appending(path: "viet-nam"),
      classes: Self.inventories.appending(path: "hai-phong"),
      NationSize(assets: count * rows, units: units, provinces: provinces, seed: 1))
    try nation.write(to: folder.appending(path: name))
  }

  /// The names of a folder's files with an ending.
  func files(_ ending: String, in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name))
      .filter { $0.hasSuffix(ending) }.sorted()
  }
}

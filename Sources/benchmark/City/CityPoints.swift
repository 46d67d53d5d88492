// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// Where old and new units lie; weak geocodes are replaced.
struct CityPoints {
  private var old: [String: Point] = [:]
  private var new: [String: Point] = [:]

  /// From two files of points; see the help of `remake`.
  init(old oldFile: String, new newFile: String) throws {
    for row in try TableReader(URL(fileURLWithPath: newFile)).rows {
      guard let code = row["new_code"], let point = Self.point(of: row) else { continue }
      new["n-\(code)"] = point
    }
    for row in try TableReader(URL(fileURLWithPath: oldFile)).rows {
      let code = row["old_code"].flatMap { $0.isEmpty ? nil : $0 } ?? "bach-long-vi"
      guard row["coord_quality"] == "ok", old["o-\(code)"] == nil else { continue }
      old["o-\(code)"] = Self.point(of: row)
    }
  }

  /// The point of an old unit; without a good one a place within 2.5 km of its first heir.
  func point(of unit: String, heir: String, seed: UInt64) -> Point {
    if let known = old[unit] { return known }
    var random = SplitMix64(seed: seed, purpose: "point of \(unit)")
    let city = Point(latitude: 20_861_000, longitude: 106_680_000)
    return (new[heir] ?? city).near(metres: 2_500, &random)
  }

  private static func point(of row: [String: String]) -> Point? {
    Point(latitude: row["lat"] ?? "", longitude: row["lon"] ?? "")
  }
}

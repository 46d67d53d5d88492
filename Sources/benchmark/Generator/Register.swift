// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// The register of all assets: assets.csv.
struct Register {
  let classes: [RegisterClass]
  let places: [Place]
  let seed: UInt64
  /// Remarks that some rows carry.
  let notes: [String]

  private static let columns = [
    "asset", "class", "name", "quantity", "unit", "office", "condition", "ownership",
    "in_use_since", "inspected_on", "original_cost", "residual_value", "movable", "note",
  ]

  /// Writes exactly so many rows, place by place.
  func write(rows: Int, to folder: URL) throws {
    let counts = spread(rows)
    var random = SplitMix64(seed: seed, purpose: "assets")
    var numbers: [String: Int] = [:]
    var table = try TableWriter("assets.csv", in: folder, columns: Self.columns)
    for (index, place) in places.enumerated() {
      var number = numbers[place.prefix] ?? 0
      for (kind, count) in zip(classes, counts) {
        var left = count[index]
        while left > 0 {
          let row = RegisterRow(kind, at: place, number: number + 1, notes: notes, &random)
          if row.tag != nil { number += 1 }
          let times = row.tag == nil ? min(left, repeats(&random)) : 1
          for _ in 0..<times { try row.write(to: &table) }
          left -= times
        }
      }
      numbers[place.prefix] = number
    }
    try table.close()
  }

  /// How often a row without a tag is written: registers often list like items one by one.
  private func repeats(_ random: inout SplitMix64) -> Int {
    random.chance(12) ? random.within(2...6) : 1
  }

  /// Rows of each class at each place: uneven, so that one place has what another lacks.
  private func spread(_ rows: Int) -> [[Int]] {
    var random = SplitMix64(seed: seed, purpose: "spread")
    let weights = classes.map { $0.supply.items * 10_000 / $0.supply.itemsPerHundredRows }
    let perClass = Apportionment(rows, by: weights).parts
    return perClass.map { total in
      let uneven = places.map { $0.weight * (random.chance(8) ? 0 : random.within(2...9)) }
      return Apportionment(total, by: uneven.contains { $0 > 0 } ? uneven : [1]).parts
    }
  }
}

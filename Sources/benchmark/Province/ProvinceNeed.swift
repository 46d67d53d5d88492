// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// A need that no norm speaks of: a row of needs.csv.
struct ProvinceNeed {
  var unit: String
  var office: String
  var kind: String
  var quantity: Int
  var priority: Int

  /// As many needs as asked for, at workplaces.
  static func all(
    _ size: ProvinceSize, posts: [Post], classes: [ProvinceClass]
  ) -> [ProvinceNeed] {
    var random = SplitMix64(seed: size.seed, purpose: "needs")
    return (0..<size.needs).map { _ in
      let post = random.pick(posts)
      return ProvinceNeed(
        unit: post.unit, office: post.office, kind: random.pick(classes).identifier,
        quantity: random.within(1...6), priority: random.within(1...3))
    }
  }

  /// Writes needs.csv.
  static func write(_ needs: [ProvinceNeed], to folder: URL) throws {
    let columns = ["need", "unit", "office", "class", "quantity", "priority", "reason"]
    var table = try TableWriter("needs.csv", in: folder, columns: columns)
    for (index, need) in needs.enumerated() {
      table.text("need-\(index + 1)")
      table.text(need.unit)
      table.text(need.office)
      table.text(need.kind)
      table.number(need.quantity)
      table.number(need.priority)
      table.text("made up")
      try table.endRow()
    }
    try table.close()
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Items that one unit gives to another.
struct Lane: Hashable {
  let from: String
  let to: String
  let items: Int64
}

extension AvoidanceReport {
  /// The lanes of what it shows as evidence.
  var lanes: [Lane] { Lane.all(of: evidence.map(\.assignment)) }
}

extension Lane {
  /// The lanes between units, those with the most items first.
  static func all(of assignments: [Plan.Assignment]) -> [Lane] {
    let between = assignments.filter { $0.fromUnit != $0.toUnit }
    let counts = Dictionary(grouping: between) { [$0.fromUnit, $0.toUnit] }
    return
      counts
      .map { Lane(from: $0[0], to: $0[1], items: $1.reduce(0) { $0 + $1.items.count }) }
      .sorted { (-$0.items, $0.from, $0.to) < (-$1.items, $1.from, $1.to) }
  }

  /// The offices of each unit that items come from or go to.
  static func offices(of assignments: [Plan.Assignment]) -> [String: Set<String>] {
    assignments.reduce(into: [:]) { offices, line in
      offices[line.fromUnit, default: []].insert(line.fromOffice)
      offices[line.toUnit, default: []].insert(line.toOffice)
    }
  }
}

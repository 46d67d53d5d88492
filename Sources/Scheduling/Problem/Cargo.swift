// SPDX-License-Identifier: GPL-3.0-or-later

/// A way from one office to another, by their indices.
struct Lane: Hashable, Comparable, Sendable {
  let from: Int
  let to: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}

/// Items of one line of the plan that are carried together.
struct Cargo: Sendable {
  /// The line: an assignment of the plan.
  let line: Int
  /// How many items.
  let count: Int64
  /// Litres of each item.
  let litres: Int64
  /// Where they go.
  let lane: Lane
  /// The group of their class.
  let group: Int
  /// The part that they travel with; nil for free items.
  let part: Int?

  /// Some of the items, that travel with a part or are free.
  func with(_ count: Int64, part: Int? = nil) -> Cargo {
    Cargo(line: line, count: count, litres: litres, lane: lane, group: group, part: part)
  }

  var volume: Int64 { count * litres }
}

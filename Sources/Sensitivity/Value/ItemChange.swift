// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// What one item more, or one fewer, of a class at an office changes.
public struct ItemChange: Hashable, Sendable {
  /// The class and the office, with what both changes are.
  public internal(set) var marginal: Marginal
  /// Whether the item is added; else it is lost.
  public let isMore: Bool

  /// The change.
  public var change: Change { isMore ? marginal.more : marginal.fewer ?? .open(promise: []) }

  /// What one more may save, or one fewer may cost, at each level as far as it is known.
  private var worth: [Int64] {
    let known = change.amounts ?? change.ranges?.map { isMore ? $0.low : $0.high } ?? []
    return isMore ? known.map(-) : known
  }

  /// Whether it may change something.
  public var isWorth: Bool { worth.contains { $0 != 0 } }
}

extension ItemChange: Comparable {
  /// What is worth most comes first, then what only a run tells of, by what it promises, then what changes
  /// nothing.
  public static func < (left: Self, right: Self) -> Bool {
    if left.rank != right.rank { return right.rank.lexicographicallyPrecedes(left.rank) }
    if left.isMore != right.isMore { return left.isMore }
    return left.place < right.place
  }

  fileprivate var rank: [Int64] {
    if case .open(let promise) = change { return [1] + promise }
    return [isWorth ? 2 : 0] + worth
  }

  private var place: (Position<Inventory.AssetClass>, Position<Inventory.Office>) {
    (marginal.assetClass, marginal.office)
  }
}

extension [Marginal] {
  /// All changes, what is worth most first.
  public var changes: [ItemChange] {
    let more = map { ItemChange(marginal: $0, isMore: true) }
    let fewer = filter { $0.fewer != nil }.map { ItemChange(marginal: $0, isMore: false) }
    // A rank is made once, not at each comparison.
    return (more + fewer).map { (rank: $0.rank, item: $0) }.sorted { left, right in
      left.rank == right.rank
        ? left.item < right.item : right.rank.lexicographicallyPrecedes(left.rank)
    }.map(\.item)
  }
}

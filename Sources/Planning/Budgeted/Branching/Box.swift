// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// The part of a model in which a node of the search looks: least and most of every column and group,
/// and the branchings that lead there.
struct Box: Sendable {
  /// What is branched on.
  enum Target: Hashable, Sendable {
    case column(Int)
    /// The sum of a group of purchases.
    case group(Int)
  }

  /// A branching: one side of a whole number.
  struct Branching: Hashable, Sendable {
    let target: Target
    let side: Plan.Certificate.Branch.Side
    let count: Int64
  }

  private(set) var columns: [ClosedRange<Int64>]
  private(set) var groups: [ClosedRange<Int64>]
  private(set) var path: [Branching] = []

  init(_ model: WholeModel) {
    columns = model.columns.map { 0...$0.upper }
    groups = model.groups.map { 0...$0.reduce(0) { $0 + model.columns[$1].upper } }
  }

  subscript(target: Target) -> ClosedRange<Int64> {
    get {
      switch target {
      case .column(let column): columns[column]
      case .group(let group): groups[group]
      }
    }
    set {
      switch target {
      case .column(let column): columns[column] = newValue
      case .group(let group): groups[group] = newValue
      }
    }
  }

  /// Whether there are whole numbers both up to a count and above it.
  func isDivided(_ target: Target, at count: Int64) -> Bool {
    let range = self[target]
    return range.lowerBound <= count && count < range.upperBound
  }

  /// The half of the box on one side of a branching, both of which hold whole numbers.
  func half(_ branching: Branching) -> Box {
    var half = self
    let range = self[branching.target]
    half[branching.target] =
      branching.side == .atMost
      ? range.lowerBound...branching.count : branching.count...range.upperBound
    half.path.append(branching)
    return half
  }
}

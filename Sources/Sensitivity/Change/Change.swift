// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of how the optimum changes.
public enum Change: Hashable, Sendable {
  /// So much at each level, in the order of the objective, brought about by these exchanges; there are
  /// none where nothing changes, or where a run within the budgets found it.
  case exact([Int64], [Exchange])
  /// The same without regard to budgets, which it breaks: within them the levels are, in their order, no
  /// better than so.
  case atLeast([Int64], [Exchange])
  /// In between at each level in the order of the objective, where levels after the first that is no point
  /// are left out; these budgets bind, or none where a clock ended a search.
  case between([LevelRange], because: [Lever.Budget])
  /// Nothing yet: only a run tells. Those that promise more, number by number, are run first.
  case open(promise: [Int64])

  /// No change at any of so many levels.
  static func none(levels: Int) -> Change { .exact([Int64](repeating: 0, count: levels), []) }

  /// What ranges of the first of so many levels say.
  init(_ ranges: [LevelRange], levels: Int, because budgets: [Lever.Budget]) {
    let isExact = ranges.count == levels && ranges.allSatisfy(\.isPoint)
    self = isExact ? .exact(ranges.map(\.low), []) : .between(ranges, because: budgets)
  }

  /// What changes at each level, exactly or at least; nil where only a range or nothing is known.
  public var amounts: [Int64]? {
    switch self {
    case .exact(let amounts, _), .atLeast(let amounts, _): amounts
    case .between, .open: nil
    }
  }

  /// The exchanges that bring it about; none where nothing changes or none are known.
  public var exchanges: [Exchange] {
    switch self {
    case .exact(_, let exchanges), .atLeast(_, let exchanges): exchanges
    case .between, .open: []
    }
  }

  /// What is known at each level, up to the first that is no point; nothing where no change is exact.
  public var ranges: [LevelRange]? {
    switch self {
    case .exact(let amounts, _): amounts.map { LevelRange(low: $0, high: $0) }
    case .between(let ranges, _): ranges
    case .atLeast, .open: nil
    }
  }

  /// Whether a run could tell more.
  var isOpen: Bool {
    switch self {
    case .exact, .between: false
    case .atLeast, .open: true
    }
  }
}

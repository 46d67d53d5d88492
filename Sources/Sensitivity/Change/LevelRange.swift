// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Between what a change of a level lies.
public struct LevelRange: Hashable, Sendable {
  /// It is no less.
  public let low: Int64
  /// It is no more.
  public let high: Int64

  /// A range.
  public init(low: Int64, high: Int64) { (self.low, self.high) = (low, high) }

  /// Whether nothing is open.
  public var isPoint: Bool { low == high }
}

/// Which way a change can go: to force or to take away something never makes the optimum better, to add
/// something never makes it worse.
enum Tendency {
  case worse
  case better

  /// A range without what cannot be, where all levels before stay as they are.
  func kept(_ range: LevelRange) -> LevelRange {
    switch self {
    case .worse: LevelRange(low: max(0, range.low), high: range.high)
    case .better: LevelRange(low: range.low, high: min(0, range.high))
    }
  }
}

extension [LevelRange] {
  /// The change of the optimum at each level, up to the first that is no point: at least what no plan with
  /// the change is below less what is found without it, at most what is found with it less what no plan
  /// without it is below.
  init(
    from without: [Plan.LevelResult<Scenario.Level>], to with: [Plan.LevelResult<Scenario.Level>],
    _ tendency: Tendency
  ) {
    self = []
    for (before, after) in zip(without, with) {
      let range = LevelRange(
        low: after.certified - before.value, high: after.value - before.certified)
      let isFirst = allSatisfy { $0.low == 0 }
      append(isFirst ? tendency.kept(range) : range)
      guard self[count - 1].isPoint else { return }
    }
  }
}

extension Plan.LevelResult {
  /// What no plan is proven to be below.
  var certified: Int64 { proof == .certified ? bound : 0 }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The state an asset is in, from best to worst.
public enum Condition: String, CaseIterable, Comparable, Sendable, Codable {
  case new
  case good
  case fair
  case poor
  case broken

  /// How good the condition is: 0 for `broken` up to 4 for `new`.
  public var rank: Int {
    switch self {
    case .broken: 0
    case .poor: 1
    case .fair: 2
    case .good: 3
    case .new: 4
    }
  }

  /// Whether the left condition is worse than the right one.
  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }
}

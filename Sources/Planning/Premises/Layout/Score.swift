// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// What a layout reaches at each level of the objective, most important first; compared level by level.
struct Score: Hashable, Sendable {
  private var values = SIMD8<Int64>(repeating: 0)

  subscript(level: Int) -> Int64 {
    get { values[level] }
    set { values[level] = newValue }
  }

  /// Worse than every layout.
  static let worst = Score(values: SIMD8(repeating: .max))
  /// Better than every layout that costs anything.
  static let zero = Score()

  private init(values: SIMD8<Int64>) {
    self.values = values
  }

  init() {}
}

extension Score: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    for level in left.values.indices where left.values[level] != right.values[level] {
      return left.values[level] < right.values[level]
    }
    return false
  }
}

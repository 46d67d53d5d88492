// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds

extension SplitMix64 {
  /// A whole number of the range, as the solver takes it.
  mutating func value(_ range: ClosedRange<Int>) -> Double { Double(within(range)) }
}

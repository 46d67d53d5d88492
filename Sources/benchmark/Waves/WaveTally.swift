// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation

/// What became of many small moves.
struct WaveTally {
  private var compared = 0
  private var proven = 0
  private var best = 0
  private var impossible = 0
  private var left = 0
  private(set) var different = 0
  /// For each level the gaps of moves that have one, in hundredths.
  private var gaps = [[Double]](repeating: [], count: WavePlan.Level.allCases.count)

  mutating func count(_ comparison: WaveComparison) {
    different += comparison.faults.isEmpty ? 0 : 1
    switch comparison.ending {
    case .none: impossible += 1
    case .left: left += 1
    case .waves(let isProven, let isBest):
      compared += 1
      proven += isProven ? 1 : 0
      best += isBest ? 1 : 0
      for (place, gap) in comparison.gaps.enumerated() where gap > 0 { gaps[place].append(gap) }
    }
  }

  var lines: [String] {
    [
      "\(compared) moves with waves: \(best) as good as the best, \(proven) proven, "
        + "\(compared - proven) with a gap; \(impossible) without any waves; \(left) left out; "
        + "\(different) with differences"
    ]
      + zip(WavePlan.Level.allCases, gaps).map { level, gaps in
        let mean = gaps.reduce(0, +) / Double(max(1, gaps.count))
        return "\(level.rawValue): \(gaps.count) with a gap, mean \(Self.text(mean)) %, "
          + "largest \(Self.text(gaps.max() ?? 0)) %"
      }
  }

  private static func text(_ value: Double) -> String { String(format: "%.1f", value) }
}

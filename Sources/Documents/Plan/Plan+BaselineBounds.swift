// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Plan {
  /// What the certificate of a baseline proves that none is below, where the earlier levels are kept.
  ///
  /// By level: the values of the levels that were decided, the sum of the duals at the one that was in
  /// work where a search was stopped, and 0 after it. That its duals are right is for `verify` to say.
  public func bounds(of baseline: Baseline) -> [Int64] {
    let duals = baseline.solution.certificate?.levels ?? []
    return baseline.levels.enumerated().map { index, value in
      guard index < duals.count else { return 0 }
      return index < duals.count - 1 ? value : Int64(clamping: max(0, sum(duals[index])))
    }
  }

  /// Whether a certificate proves that no baseline is better.
  public func isProven(_ baseline: Baseline) -> Bool { bounds(of: baseline) == baseline.levels }

  private func sum(_ duals: Certificate.Level) -> Int128 {
    let supply = zip(lotsOfBaselines, duals.supply).reduce(Int128(0)) {
      $0 + Int128($1.0.quantity) * Int128($1.1)
    }
    return zip(needs, duals.demand).reduce(supply) {
      $0 + Int128($1.0.quantity) * Int128($1.1)
    }
  }
}

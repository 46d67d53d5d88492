// SPDX-License-Identifier: GPL-3.0-or-later

import Verification

extension Check.Name {
  /// The checks of plans that begin anew; the others are of re-plans and wave plans.
  static let ofPlans = allCases.filter { !ofWaves.contains($0) && !ofReplans.contains($0) }

  /// The checks of re-plans alone.
  static let ofReplans: Set<Self> = [.former, .replan]

  private static let ofWaves: Set<Self> = [
    .waves, .teams, .loads, .tours, .lorries, .closing, .room, .shortages, .waveValues,
    .waveBounds, .alone,
  ]
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Verification

extension Check.Name {
  /// The checks of plans; the others are of wave plans.
  static let ofPlans = allCases.filter { !ofWaves.contains($0) }

  private static let ofWaves: Set<Self> = [
    .waves, .teams, .loads, .tours, .lorries, .closing, .room, .shortages, .waveValues,
    .waveBounds, .alone,
  ]
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Verification

extension Alteration {
  /// An alteration of the first shortfall that a test speaks of.
  private static func shortfall(
    _ field: String, _ alter: @escaping @Sendable (inout Plan.Shortfall) -> Void
  ) -> Alteration {
    Alteration(field, .shortfalls) { plan in
      let index = plan.shortfalls.firstIndex { $0.nearest != nil && !$0.takers.isEmpty }
      alter(&plan.shortfalls[index ?? 0])
    }
  }

  static let ofShortfall: [Alteration] = [
    shortfall("need") { $0.need = Position(Int($0.need.index) == 0 ? 1 : 0) },
    shortfall("registered") { $0.registered += 1 },
    shortfall("excluded count") { $0.excluded[0].items += 1 },
    shortfall("excluded code") { $0.excluded[0].key = .surplus },
    shortfall("excluded cut") { $0.excluded.removeLast() },
    shortfall("obstacle count") { $0.obstacles[0].items -= 1 },
    shortfall("obstacle code") {
      $0.obstacles[0].key = $0.obstacles[0].key == .pin ? .life : .pin
    },
    shortfall("obstacles cut") { $0.obstacles.removeLast() },
    shortfall("no obstacle") { $0.obstacles.append(Plan.Counted(.cost, 0)) },
    shortfall("nearest office") { $0.nearest?.office += "x" },
    shortfall("nearest way") { $0.nearest?.metres += 1 },
    shortfall("nearest cut") { $0.nearest = nil },
    shortfall("here") { $0.here += 1 },
    shortfall("taker") { $0.takers[0].key += "x" },
    shortfall("taker's count") { $0.takers[0].items += 1 },
    shortfall("takers cut") { $0.takers.removeLast() },
    shortfall("left") { $0.left += 1 },
    Alteration("cut", .shortfalls) { $0.shortfalls.removeLast() },
    Alteration("swapped", .shortfalls) { $0.shortfalls.swapAt(0, 1) },
    Alteration("all cut", .shortfalls) { $0.shortfalls = [] },
  ]

  /// Every code but the right one.
  static let ofReason = Plan.Shortfall.Reason.allCases.map { reason in
    shortfall("reason \(reason.rawValue)") { $0.reason = reason }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension Plan {
  /// The plan as things stand: what a re-plan knows to be where it was to go stands there, and nothing of it
  /// is moved.
  var asThingsStand: Plan {
    guard replan != nil else { return self }
    var plan = self
    for lot in plan.lots.indices {
      guard let past = plan.lots[lot].past, past.fate.isSettled, let meant = past.meant else {
        continue
      }
      plan.lots[lot].office = meant.office
    }
    for line in plan.assignments.indices {
      let past = plan.lots[plan.assignments[line].lot].past
      guard past?.fate.isSettled == true else { continue }
      plan.assignments[line].fromOffice = plan.assignments[line].toOffice
      plan.assignments[line].metres = 0
    }
    return plan
  }
}

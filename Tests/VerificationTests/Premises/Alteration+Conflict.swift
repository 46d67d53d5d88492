// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Verification

extension Alteration {
  /// An alteration of An Biên's conflict.
  private init(
    _ field: String, conflict: @escaping @Sendable (inout Plan.Premises.Conflict) -> Void
  ) {
    self.init(field, .layoutReasons) { plan in
      guard var altered = plan.premises?.units[1].conflict else { return }
      conflict(&altered)
      plan.premises?.units[1].conflict = altered
    }
  }

  static let ofConflict: [Alteration] = [
    Alteration("none", .layoutReasons) { $0.premises?.units[1].conflict = nil },
    Alteration("another unit", conflict: { $0.parties[0].unit = "n-11383" }),
    Alteration("another team", conflict: { $0.parties[0].team += "x" }),
    Alteration("a part", conflict: { $0.parties[0].part = 1 }),
    Alteration("a party cut", conflict: { $0.parties.removeLast() }),
    Alteration("a party twice", conflict: { $0.parties.append($0.parties[0]) }),
    Alteration("a condition twice", conflict: { $0.conditions.append($0.conditions[0]) }),
    Alteration("no such rule", conflict: { $0.conditions.append(.rule(2)) }),
    Alteration("rule 0", conflict: { $0.conditions.append(.rule(.min)) }),
    Alteration("an open office", conflict: { $0.conditions.append(.closing(office: "s-11371-1")) }),
    Alteration("another unit's number", conflict: { $0.conditions.append(.keep(unit: "n-11383")) }),
    Alteration("another's counters", conflict: { $0.conditions.append(.counters(unit: "x", nil)) }),
    Alteration(
      "access that is not needed",
      conflict: { conflict in
        conflict.conditions.append(
          .access(conflict.parties[0], [.receivesPublic], offices: 1))
      }),
    Alteration("what is needed", conflict: { $0.capacity { $0.needed -= 1 } }),
    Alteration("the largest", conflict: { $0.capacity { $0.largest += 1 } }),
    Alteration("the total", conflict: { $0.capacity { $0.total += 1 } }),
    Alteration("offices", conflict: { $0.capacity { $0.offices -= 1 } }),
    Alteration(
      "area",
      conflict: { conflict in
        conflict.conditions.append(
          .area(.init(needed: 1, largest: 1, total: 1, offices: 1)))
      }),
  ]
}

extension Alteration {
  /// An alteration of who has farthest to a counter.
  private init(
    _ field: String,
    farthest: @escaping @Sendable (inout Plan.Premises.FarthestCitizens?) -> Void
  ) {
    self.init(field) { conflict in
      for index in conflict.conditions.indices {
        guard case .counters(let unit, var citizens) = conflict.conditions[index] else { continue }
        farthest(&citizens)
        conflict.conditions[index] = .counters(unit: unit, citizens)
      }
    }
  }

  static let ofSuitableOffices: [Alteration] = [
    Alteration("seats of all", conflict: { $0.capacity { $0.total = 158 } }),
    Alteration("the largest of all", conflict: { $0.capacity { $0.largest = 31 } }),
    Alteration("all offices", conflict: { $0.capacity { $0.offices = 5 } }),
    Alteration("a condition cut", conflict: { $0.conditions.remove(at: 1) }),
    Alteration("offices with access", conflict: { $0.conditions[1].addOffice() }),
  ]

  static let ofFarthestCitizens: [Alteration] = [
    Alteration("nobody", farthest: { $0 = nil }),
    Alteration("another old unit", farthest: { $0?.oldUnit = "o-11371" }),
    Alteration("no counter", farthest: { $0?.nearest = nil }),
    Alteration("another counter", farthest: { $0?.nearest?.office = "s-11371-1" }),
    Alteration("a longer way", farthest: { $0?.nearest?.metres += 1 }),
    Alteration("a shorter way", farthest: { $0?.nearest?.metres -= 1 }),
  ]
}

extension Plan.Premises.Conflict {
  /// Changes what is said of seats.
  fileprivate mutating func capacity(_ change: (inout Plan.Premises.Capacity) -> Void) {
    for index in conditions.indices {
      guard case .seats(var capacity) = conditions[index] else { continue }
      change(&capacity)
      conditions[index] = .seats(capacity)
    }
  }
}

extension Plan.Premises.Condition {
  /// Adds an office that gives access.
  fileprivate mutating func addOffice() {
    if case .access(let party, let needs, let offices) = self {
      self = .access(party, needs, offices: offices + 1)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

extension Plan.Premises.Condition {
  /// The word by which scripts know it.
  var word: String {
    switch self {
    case .rule: "rule"
    case .access: "access"
    case .closing: "closing"
    case .counters: "counters"
    case .keep: "keep"
    case .area: "area"
    case .seats: "seats"
    }
  }

  /// The number of the rule that it is; nil where it is none.
  var rule: Int64? {
    if case .rule(let number) = self { Int64(number) } else { nil }
  }

  /// What is needed and what there is; nil where it is not about room.
  var capacity: Plan.Premises.Capacity? {
    switch self {
    case .area(let capacity), .seats(let capacity): capacity
    case .rule, .access, .closing, .counters, .keep: nil
    }
  }

  var isAccess: Bool {
    if case .access = self { true } else { false }
  }

  var isClosing: Bool {
    if case .closing = self { true } else { false }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Words

extension Plan {
  /// Why no plan keeps every rule, in words; those of format 1 stand in the plan as they were written.
  var reasonWords: [Message] {
    head.toldReasons.map(Message.init(verbatim:)) + head.reasons.map(words)
  }

  /// A reason with the pins of another rule that bind the same items, since they may be what contradicts.
  private func words(_ reason: Plan.Reason) -> Message {
    guard case .pins(let stranded) = reason, !stranded.pins.isEmpty else {
      return head.words(reason)
    }
    let rules = head.scenario.pins
    let lots = lots.filter { lot in
      lot.assetClass == stranded.assetClass && lot.office == stranded.office
        && lot.quantity == stranded.bound
        && lot.pins.filter { rules[$0].rule == .go } == stranded.pins
    }
    let others = Set(lots.flatMap(\.pins)).subtracting(stranded.pins).sorted()
    guard !others.isEmpty else { return head.words(reason) }
    return Message(
      "infeasible.also_bound",
      [
        "reason": head.words(reason),
        "pins": others.map { "\($0 + 1) (\(rules[$0].rule.rawValue))" },
      ])
  }
}

extension Plan.Head {

  fileprivate func words(_ reason: Plan.Reason) -> Message {
    switch reason {
    case .pins(let stranded): words(stranded)
    case .movingBudget(let needed, let limit):
      Message("infeasible.moving_budget", ["needed": needed, "limit": limit])
    }
  }

  private func words(_ stranded: Plan.StrandedItems) -> Message {
    guard !stranded.pins.isEmpty else {
      return Message(
        "infeasible.stranded_past",
        [
          "items": stranded.items, "bound": stranded.bound, "class": stranded.assetClass,
          "office": stranded.office,
        ])
    }
    return Message(
      "infeasible.stranded_pins",
      [
        "pins": stranded.pins.map { $0 + 1 }, "items": stranded.items, "bound": stranded.bound,
        "class": stranded.assetClass, "office": stranded.office,
        "targets": stranded.pins.compactMap { scenario.pins[$0].to },
      ])
  }
}

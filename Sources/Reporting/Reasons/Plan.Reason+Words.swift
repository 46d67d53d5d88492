// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Words

extension Plan.Head {
  /// Why no plan keeps every rule, in words; those of format 1 stand in the plan as they were written.
  var reasonWords: [Message] { toldReasons.map(Message.init(verbatim:)) + reasons.map(words) }

  private func words(_ reason: Plan.Reason) -> Message {
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

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

/// Why items that a pin sends somewhere do not go there, and what helps, each in a sentence.
struct PinTroubleText {
  private let names: DeskNames

  init(_ names: DeskNames) { self.names = names }

  /// The sentences of a plan; none where all go as pins say.
  static func notes(of plan: Plan, on inventory: Inventory) throws -> [Message] {
    let text = PinTroubleText(DeskNames(plan, inventory))
    return try PinTroubles.all(of: plan, on: inventory).map(text.sentence)
  }

  private func sentence(_ trouble: PinTrouble) -> Message {
    Message(
      "trouble.of-pin",
      [
        "number": trouble.number, "cause": cause(trouble.cause, trouble.pin),
        "remedy": remedy(trouble.cause),
      ])
  }

  private func cause(_ cause: PinTrouble.Cause, _ pin: Scenario.Pin) -> Message {
    let goal = pin.to.map(names.place) ?? ""
    switch cause {
    case .dissolved: return Message("trouble.dissolved", ["goal": goal])
    case .noNeed(let kind):
      return Message(
        "trouble.no-need", ["goal": goal, "class": names.inventory.classes[kind].name])
    case .full(let needed):
      return Message("trouble.full", ["goal": goal, "needed": Message.Value.number(needed)])
    case .barrier(let barrier):
      return Message(
        "trouble.barrier",
        [
          "goal": goal, "rule": Term(barrier.obstacle).message,
          "miss": barrier.words(currency: names.plan.head.currency),
        ])
    case .reserved(let count, let pins):
      return Message(
        "trouble.reserved",
        ["count": Message.Value.number(count), "pins": pins.map { "\($0)" }])
    case .unusable(let count, let reason):
      return Message(
        "trouble.unusable",
        ["count": Message.Value.number(count), "reason": Term(reason).message])
    }
  }

  private func remedy(_ cause: PinTrouble.Cause) -> Message {
    switch cause {
    case .dissolved(let successors) where !successors.isEmpty:
      let units = successors.map { names.inventory.units[$0] }
      return Message(
        "remedy.successor", ["successors": units.map { "\($0.id) (\($0.name))" }])
    case .dissolved, .noNeed: return Message("remedy.other-goal")
    case .full: return Message("remedy.quantity")
    case .barrier(let barrier): return remedy(barrier)
    case .reserved: return Message("remedy.reserved")
    case .unusable: return Message("remedy.usable")
    }
  }

  private func remedy(_ barrier: Barrier) -> Message {
    switch barrier {
    case .condition: Message("remedy.condition")
    case .life: Message("remedy.life")
    case .pin(let number, _): Message("remedy.pin", ["number": number])
    case .immovable: Message("remedy.immovable")
    case .distance: Message("remedy.distance")
    case .cost: Message("remedy.cost")
    }
  }
}

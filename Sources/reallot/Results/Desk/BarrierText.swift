// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Sensitivity
internal import Words

extension Barrier {
  /// By how much items miss the rule, such as "71.0 km, 60.0 km allowed".
  func words(currency: String) -> Message {
    switch self {
    case .condition(let condition, let asked):
      Message(
        "barrier.condition",
        ["condition": Term(condition).message, "asked": Term(asked).message])
    case .life(let years?, let asked): Message("barrier.life", ["years": years, "asked": asked])
    case .life(nil, let asked): Message("barrier.unknown-age", ["asked": asked])
    case .pin(let number, let rule):
      Message("barrier.pin", ["number": number, "rule": rule.rawValue])
    case .immovable: Message("barrier.immovable")
    case .distance(let metres, let allowed):
      Message(
        "barrier.distance",
        ["way": Message.kilometres(metres), "allowed": Message.kilometres(allowed)])
    case .cost(let cost, let price):
      Message(
        "barrier.cost",
        [
          "cost": Message.money(cost, currency: currency),
          "price": Message.money(price, currency: currency),
        ])
    }
  }
}

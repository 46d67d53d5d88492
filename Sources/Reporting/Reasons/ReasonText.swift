// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Why a need is bought for, in a sentence with counts that an auditor can check.
struct ReasonText {
  /// How many units are named before the rest is summed up.
  private static let most = 3

  private let content: PlanContent

  init(_ content: PlanContent) { self.content = content }

  /// The sentence of a need, 0-based in the plan's list.
  func sentence(_ supply: Plan.Shortfall, need: Int) -> Message {
    let clauses = [
      supply.registered == 0 ? Term(Plan.Shortfall.Reason.noneOfClass).message : nil,
      others(supply), left(supply), barred(supply), excluded(supply), budget(need),
    ]
    return Message(saying: .clauses(clauses.compactMap { $0?.said }))
  }

  private func others(_ supply: Plan.Shortfall) -> Message? {
    guard supply.servingOthers > 0 else { return nil }
    let others = supply.takers
    var units = others.prefix(Self.most).map { Self.counted(name($0.key), $0.items) }
    let rest = others.dropFirst(Self.most)
    if !rest.isEmpty {
      let count = rest.reduce(0) { $0 + $1.items }
      units.append(
        Message("reason.other_units", ["units": rest.count, "count": Message.Value.number(count)]))
    }
    return Message(
      "reason.serve_others",
      ["count": Message.Value.number(supply.servingOthers), "units": units])
  }

  private func left(_ supply: Plan.Shortfall) -> Message? {
    guard supply.left > 0 else { return nil }
    return Message("reason.left_over", ["count": Message.Value.number(supply.left)])
  }

  private func barred(_ supply: Plan.Shortfall) -> Message? {
    guard !supply.obstacles.isEmpty else { return nil }
    let causes = supply.obstacles.map { obstacle($0.key, $0.items, supply.nearest) }
    let count = Message.Value.number(supply.obstacles.reduce(0) { $0 + $1.items })
    return Message("reason.barred", ["count": count, "causes": causes])
  }

  private func excluded(_ supply: Plan.Shortfall) -> Message? {
    guard !supply.excluded.isEmpty else { return nil }
    let causes = supply.excluded.map { Self.counted(Term($0.key).message, $0.items) }
    let count = Message.Value.number(supply.excluded.reduce(0) { $0 + $1.items })
    return Message("reason.excluded", ["count": count, "causes": causes])
  }

  /// How many items something keeps away; of those too far, how far the nearest is.
  private func obstacle(
    _ obstacle: Plan.Shortfall.Obstacle, _ count: Int64, _ nearest: Plan.Shortfall.Nearest?
  ) -> Message {
    let counted = Self.counted(Term(obstacle).message, count)
    guard obstacle == .distance, let nearest else { return counted }
    let place = content.directory.offices[nearest.office]?.name ?? nearest.office
    return Message(
      "reason.nearest",
      ["counted": counted, "way": Message.kilometres(nearest.metres), "office": place])
  }

  private func budget(_ need: Int) -> Message? {
    let unmet = content.plan.solution.unmet[need]
    guard unmet > 0, let limit = content.plan.head.scenario.limits.purchases else { return nil }
    let currency = content.plan.head.currency
    return Message(
      "reason.beyond_budget",
      [
        "count": Message.Value.number(unmet),
        "limit": Message.Value.money(limit, currency: currency), "currency": currency,
      ])
  }

  private static func counted(_ what: any Sayable, _ count: Int64) -> Message {
    Message("reason.counted", ["what": what, "count": Message.Value.number(count)])
  }

  private func name(_ unit: String) -> String {
    content.directory.units[unit]?.name ?? unit
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Why a need is bought for, in a sentence with counts that an auditor can check.
struct ReasonText {
  /// How many units are named before the rest is summed up.
  private static let most = 3

  private let content: PlanContent
  private let language: Language
  private let numbers: NumberText

  init(_ content: PlanContent, _ language: Language) {
    (self.content, self.language, numbers) = (content, language, NumberText(language))
  }

  /// The sentence of a need, 0-based in the plan's list.
  func sentence(_ supply: Plan.Shortfall, need: Int) -> String {
    let clauses = [
      supply.registered == 0 ? Term.noneOfClass.phrase[language] : nil,
      others(supply), left(supply),
      clause(.barredItems, supply.obstacles) { words(Term($0), $1, supply.nearest) },
      clause(.excludedItems, supply.excluded) {
        "\(Term($0).phrase[language]) \(numbers.whole($1))"
      },
      budget(need),
    ]
    return clauses.compactMap(\.self).joined(separator: "; ")
  }

  private func others(_ supply: Plan.Shortfall) -> String? {
    guard supply.servingOthers > 0 else { return nil }
    let others = supply.takers
    var parts = others.prefix(Self.most).map { "\(name($0.key)) \(numbers.whole($0.items))" }
    let rest = others.dropFirst(Self.most)
    if !rest.isEmpty {
      let count = numbers.whole(rest.reduce(0) { $0 + $1.items })
      parts.append(fill(.otherUnits, "\(rest.count)", count))
    }
    return fill(.serveOthers, numbers.whole(supply.servingOthers), parts.joined(separator: ", "))
  }

  private func left(_ supply: Plan.Shortfall) -> String? {
    supply.left > 0 ? fill(.leftOver, numbers.whole(supply.left)) : nil
  }

  private func clause<Cause>(
    _ term: Term, _ counts: [Plan.Counted<Cause>], _ words: (Cause, Int64) -> String
  ) -> String? {
    guard !counts.isEmpty else { return nil }
    let parts = counts.map { words($0.key, $0.items) }
    let sum = counts.reduce(0) { $0 + $1.items }
    return fill(term, numbers.whole(sum), parts.joined(separator: ", "))
  }

  private func words(_ term: Term, _ count: Int64, _ nearest: Plan.Shortfall.Nearest?) -> String {
    let text = "\(term.phrase[language]) \(numbers.whole(count))"
    guard term == Term(Plan.Shortfall.Obstacle.distance), let nearest else { return text }
    let place = content.directory.offices[nearest.office]?.name ?? nearest.office
    return text + " " + fill(.nearestIs, numbers.kilometres(nearest.metres), place)
  }

  private func budget(_ need: Int) -> String? {
    let unmet = content.plan.solution.unmet[need]
    guard unmet > 0, let limit = content.plan.head.scenario.limits.purchases else { return nil }
    let currency = content.plan.head.currency
    let amount = numbers.money(limit, currency: currency) + " " + currency
    return fill(.beyondBudget, numbers.whole(unmet), amount)
  }

  private func name(_ unit: String) -> String {
    content.directory.units[unit]?.name ?? unit
  }

  private func fill(_ term: Term, _ values: String...) -> String {
    term.phrase.filled(values)[language]
  }
}

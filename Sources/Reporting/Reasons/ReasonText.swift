// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

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
  func sentence(_ supply: NeedSupply, need: Int) -> String {
    let clauses = [
      supply.registered == 0 ? Term.noneOfClass.phrase[language] : nil,
      others(supply), left(supply),
      clause(.barredItems, Obstacle.allCases.map { ($0, supply.obstacles[$0]) }) {
        words(Term($0), $1, supply.nearest)
      },
      clause(.excludedItems, Plan.Remainder.Reason.allCases.map { ($0, supply.excluded[$0]) }) {
        "\(Term($0).phrase[language]) \(numbers.whole($1))"
      },
      budget(need),
    ]
    return clauses.compactMap(\.self).joined(separator: "; ")
  }

  private func others(_ supply: NeedSupply) -> String? {
    guard supply.servingOthers > 0 else { return nil }
    let others = supply.others
    var parts = others.prefix(Self.most).map { "\(name($0.unit)) \(numbers.whole($0.count))" }
    let rest = others.dropFirst(Self.most)
    if !rest.isEmpty {
      let count = numbers.whole(rest.reduce(0) { $0 + $1.count })
      parts.append(fill(.otherUnits, "\(rest.count)", count))
    }
    return fill(.serveOthers, numbers.whole(supply.servingOthers), parts.joined(separator: ", "))
  }

  private func left(_ supply: NeedSupply) -> String? {
    supply.left > 0 ? fill(.leftOver, numbers.whole(supply.left)) : nil
  }

  private func clause<Cause>(
    _ term: Term, _ counts: [(cause: Cause, count: Int64?)], _ words: (Cause, Int64) -> String
  ) -> String? {
    let parts = counts.compactMap { cause, count in count.map { words(cause, $0) } }
    guard !parts.isEmpty else { return nil }
    let sum = counts.reduce(0) { $0 + ($1.count ?? 0) }
    return fill(term, numbers.whole(sum), parts.joined(separator: ", "))
  }

  private func words(_ term: Term, _ count: Int64, _ nearest: NeedSupply.Nearest?) -> String {
    let text = "\(term.phrase[language]) \(numbers.whole(count))"
    guard term == Term(Obstacle.distance), let nearest else { return text }
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

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A need that is bought for or left unmet, with what the register has for it.
struct PurchaseLine: Sendable {
  let index: Int
  let need: Plan.Need
  let purchased: Int64
  let unmet: Int64
  let supply: NeedSupply

  /// What is bought, at the need's price.
  var amount: Money { purchased * need.price }
  var reason: PurchaseReason { PurchaseReason(supply) }

  static func all(_ content: PlanContent) -> [Self] {
    let (plan, survey) = (content.plan, SupplySurvey(content))
    return plan.needs.indices.compactMap { index in
      let (purchased, unmet) = (plan.solution.purchased[index], plan.solution.unmet[index])
      guard purchased + unmet > 0 else { return nil }
      return Self(
        index: index, need: plan.needs[index], purchased: purchased, unmet: unmet,
        supply: survey.supply(for: index))
    }
  }

  /// The reason with its counts, in every language.
  func sentence(_ content: PlanContent) -> Term {
    Term(reason.rawValue, ReasonText(content).sentence(supply, need: index))
  }

  static let columns =
    [
      Table.Column(.need), Table.Column(.unit), Table.Column(.office),
      Table.Column(.assetClass), Table.Column(.needed, .count), Table.Column(.purchased, .count),
      Table.Column(.unmet, .count), Table.Column(.price, .money),
      Table.Column(.amount, .money), Table.Column(.reason), Table.Column(.registered, .count),
    ] + exclusions.map { Table.Column(Term($0), .count) }
    + Obstacle.allCases.map { Table.Column(Term($0), .count) } + [
      Table.Column(.servesHere, .count), Table.Column(.servesOthers, .count),
      Table.Column(.left, .count), Table.Column(.nearestOffice),
      Table.Column(.nearestWay, .metres), Table.Column(.othersByUnit),
    ]

  private static let exclusions: [Plan.Remainder.Reason] = [.condition, .ownership, .reserved]

  var cells: [Table.Cell] {
    [
      .text(need.id), .text(need.unit), .text(need.office), .text(need.assetClass),
      .number(need.quantity), .number(purchased), .number(unmet), .number(need.price),
      .number(amount), .term(Term(reason)), .number(supply.registered),
    ] + Self.exclusions.map { .number(supply.excluded[$0] ?? 0) }
      + Obstacle.allCases.map { .number(supply.obstacles[$0] ?? 0) } + [
        .number(supply.here), .number(supply.servingOthers), .number(supply.left),
        Table.Cell(supply.nearest?.office), Table.Cell(supply.nearest?.metres),
        .text(supply.others.map { "\($0.unit):\($0.count)" }.joined(separator: " ")),
      ]
  }
}

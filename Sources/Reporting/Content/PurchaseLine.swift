// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A need that is bought for or left unmet, with what the register has for it.
struct PurchaseLine: Sendable {
  let index: Int
  let need: Plan.Need
  let purchased: Int64
  let unmet: Int64
  let supply: Plan.Shortfall

  /// What is bought, at the need's price.
  var amount: Money { purchased * need.price }
  var reason: Plan.Shortfall.Reason { supply.reason }

  static func all(_ content: PlanContent) -> [Self] {
    let plan = content.plan
    return plan.shortfalls.map { shortfall in
      let index = Int(shortfall.need.index)
      return Self(
        index: index, need: plan.needs[index], purchased: plan.solution.purchased[index],
        unmet: plan.solution.unmet[index], supply: shortfall)
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
      Table.Column(.amountPerLine, .money), Table.Column(.reason),
      Table.Column(.registered, .count),
    ] + exclusions.map { Table.Column(Term($0), .count) }
    + Plan.Shortfall.Obstacle.allCases.map { Table.Column(Term($0), .count) } + [
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
    ] + Self.exclusions.map { .number(supply.excluded[$0]) }
      + Plan.Shortfall.Obstacle.allCases.map { .number(supply.obstacles[$0]) } + [
        .number(supply.here), .number(supply.servingOthers), .number(supply.left),
        Table.Cell(supply.nearest?.office), Table.Cell(supply.nearest?.metres),
        .text(supply.takers.map { "\($0.key):\($0.items)" }.joined(separator: " ")),
      ]
  }
}

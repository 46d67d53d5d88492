// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// Items of one row that serve one need, with what people want to know of them.
public struct MoveLine: Hashable, Sendable {
  /// The decision.
  public let assignment: Plan.Assignment
  /// The need that is served.
  public let need: Plan.Need
  /// The row of the register.
  public let asset: Inventory.Asset
  /// The class of the row.
  public let assetClass: Inventory.AssetClass
  /// Whether the items are past their useful life on the day of the plan without an inspection that
  /// counts.
  public let isPastLifeUninspected: Bool
  /// Whether the age of the items is not known.
  public let isOfUnknownAge: Bool

  /// Where the row was read, in the register that was sent; nil where nobody knows.
  let source: PlanContent.Source?

  /// What new ones would cost at the need's price.
  public var amount: Money { need.price * assignment.items.count }
  /// Moving all items.
  public var moving: Money { assignment.cost.moving * assignment.items.count }
  /// Repairing all items.
  public var repair: Money { assignment.cost.repair * assignment.items.count }

  /// What the substitution of all items counts, which nobody pays.
  public var penalty: Money { assignment.cost.penalty * assignment.items.count }

  static func all(_ content: PlanContent) -> [Self] {
    content.plan.assignments.map { Self($0, content) }
  }

  private init(_ assignment: Plan.Assignment, _ content: PlanContent) {
    let asset = content.asset(assignment)
    let assetClass = content.inventory.classes[asset.assetClass]
    (self.assignment, self.asset, self.assetClass) = (assignment, asset, assetClass)
    need = content.need(assignment)
    isPastLifeUninspected = content.isPastLifeUninspected(asset)
    source = content.source(of: assignment.items.row)
    isOfUnknownAge = content.isOfUnknownAge(asset)
  }

  static let columns =
    [
      Table.Column(.fromUnit), Table.Column(.fromOffice), Table.Column(.toUnit),
      Table.Column(.toOffice), Table.Column(.assetClass), Table.Column(.name), Table.Column(.tag),
      Table.Column(.row, .count), Table.Column(.quantity, .count), Table.Column(.condition),
      Table.Column(.inUseSince, .date), Table.Column(.pastLife), Table.Column(.unknownAge),
      Table.Column(.kind),
      Table.Column(.repaired), Table.Column(.need), Table.Column(.price, .money),
      Table.Column(.distance, .metres), Table.Column(.movingPerLine, .money),
      Table.Column(.repairPerLine, .money), Table.Column(.penaltyPerLine, .money),
    ] + PlanContent.Source.columns

  var cells: [Table.Cell] {
    [
      .text(assignment.fromUnit), .text(assignment.fromOffice), .text(assignment.toUnit),
      .text(assignment.toOffice), .text(assetClass.id), .text(asset.name), Table.Cell(asset.tag),
      .number(assignment.items.row.spreadsheetRow), .number(assignment.items.count),
      .term(Term(asset.condition)), Table.Cell(asset.inUseSince?.description),
      Table.Cell(isPastLifeUninspected), Table.Cell(isOfUnknownAge), .term(Term(assignment.kind)),
      Table.Cell(assignment.isRepaired), .text(need.id), .number(need.price),
      .number(assignment.metres), .number(moving), .number(repair), .number(penalty),
    ] + PlanContent.Source.cells(source)
  }
}

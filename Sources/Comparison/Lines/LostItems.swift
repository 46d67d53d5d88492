// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// Items that a plan means for something and that are no more where another goes on from it.
public struct LostItems: Sendable {
  /// Why they are no more.
  public enum Cause: String, CaseIterable, Sendable {
    /// It is known that they were lost on the way.
    case lost
    /// The newer register does not have them.
    case unregistered = "not_in_register"
  }

  /// The row in the register of the earlier plan.
  public let row: Position<Inventory.Asset>
  /// What they are.
  public let asset: Inventory.Asset
  /// The class of the row.
  public let assetClass: String
  /// Who has them.
  public let unit: String
  /// Where they stood.
  public let office: String
  /// What the earlier plan meant them for.
  public let meant: Plan.Place
  /// How many.
  public let count: Int64
  /// Why they are no more.
  public let cause: Cause
}

extension LostItems {
  /// The items of the plan that goes before among two plans, of which one is a re-plan; nothing where none
  /// is.
  ///
  /// Items of one row are alike, so that those lost are handed out to what the earlier plan means the row
  /// for, in its order.
  static func all(_ first: ComparedPlan, _ second: ComparedPlan) -> [LostItems] {
    guard let (before, after) = inOrder(first, second) else { return [] }
    let rows = RowMatching(before, after)
    var missing = Missing(before, after, rows)
    return before.plan.assignments.flatMap { assignment -> [LostItems] in
      var rest = assignment.items.count
      return Cause.allCases.compactMap { cause in
        let count = missing.take(rest, of: assignment.items.row, cause)
        rest -= count
        return count > 0 ? LostItems(assignment, count, cause, before) : nil
      }
    }
  }

  /// The plan that goes before and the one that goes on from it.
  private static func inOrder(
    _ first: ComparedPlan, _ second: ComparedPlan
  ) -> (before: ComparedPlan, after: ComparedPlan)? {
    if second.plan.head.scenario.replan?.from == first.digest { return (first, second) }
    if first.plan.head.scenario.replan?.from == second.digest { return (second, first) }
    if second.plan.head.scenario.replan != nil { return (first, second) }
    return first.plan.head.scenario.replan != nil ? (second, first) : nil
  }

  private init(
    _ assignment: Plan.Assignment, _ count: Int64, _ cause: Cause, _ before: ComparedPlan
  ) {
    let inventory = before.inventory
    row = assignment.items.row
    asset = inventory.assets[row]
    assetClass = inventory.classes[asset.assetClass].id
    unit = inventory.units[asset.holder].id
    office = inventory.offices[asset.office].id
    meant = Plan.Place(before.plan.needs[assignment.need])
    (self.count, self.cause) = (count, cause)
  }
}

/// How many items of each row are no more.
private struct Missing {
  private var counts: [LostItems.Cause: [RowMatching.Row: Int64]] = [:]

  init(_ before: ComparedPlan, _ after: ComparedPlan, _ rows: RowMatching) {
    let (known, lost) = (Self.lost(before.plan), Self.lost(after.plan))
    for row in before.inventory.assets.positions {
      let all = before.inventory.assets[row].quantity
      guard let partner = rows.partner[row] else {
        counts[.unregistered, default: [:]][row] = all
        continue
      }
      counts[.lost, default: [:]][row] = max(0, (lost[partner] ?? 0) - (known[row] ?? 0))
      let left = after.inventory.assets[partner].quantity
      counts[.unregistered, default: [:]][row] = max(0, all - left)
    }
  }

  /// The items that a plan knows to be lost, by row.
  private static func lost(_ plan: Plan) -> [RowMatching.Row: Int64] {
    plan.unusable.filter { $0.reason == .lost }
      .reduce(into: [:]) { $0[$1.items.row, default: 0] += $1.items.count }
  }

  /// So many items of a row at most that are no more, which are none of the next ones.
  mutating func take(
    _ most: Int64, of row: RowMatching.Row, _ cause: LostItems.Cause
  ) -> Int64 {
    let taken = min(most, counts[cause]?[row] ?? 0)
    if taken > 0 { counts[cause]?[row]? -= taken }
    return taken
  }
}

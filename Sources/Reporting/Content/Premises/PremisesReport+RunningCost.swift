// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
public import Inventory

/// What keeping offices costs before and after the plan, in money a year; an office counts once,
/// whoever shares it.
extension PremisesReport {
  /// The running cost of all offices where people work before the plan, whatever is known of their use.
  public var runningCostBefore: Money { runningCost(of: present.offices) }

  /// The running cost of all offices that are kept, those opened by the plan too.
  public var runningCostAfter: Money { runningCost(of: keptOffices) }

  /// What the plan saves: offices that it opens count against it, and those where nobody worked before
  /// count for nothing.
  public var savedRunningCost: Money { runningCostBefore - runningCostAfter }

  /// The running cost of offices where nobody works, before the plan and after.
  public var unusedRunningCost: Money {
    runningCost(of: Set(premises.freed.map(\.office)).subtracting(present.offices))
  }

  private func runningCost(of offices: Set<String>) -> Money {
    offices.reduce(0) { $0 + (content.directory.offices[$1]?.runningCostPerYear ?? 0) }
  }

  private var keptOffices: Set<String> {
    Set(premises.units.flatMap { $0.offices.map(\.office) })
  }

  /// Offices that the inventory has in use and where no post with people works before the plan.
  var withoutPeopleTable: Table {
    let (occupied, kept) = (present.offices, keptOffices)
    var table = Table(
      .withoutPeople,
      [
        Table.Column(.unit), Table.Column(.unitName), Table.Column(.office),
        Table.Column(.officeName), Table.Column(.isKept), Table.Column(.runningCost, .money),
      ],
      rows: content.inventory.offices.filter {
        $0.availability == .inUse && !occupied.contains($0.id)
      }.map { office in
        let holder = content.inventory.units[office.holder]
        return [
          .text(holder.id), .text(holder.name), .text(office.id), .text(office.name),
          Table.Cell(kept.contains(office.id)), Table.Cell(office.runningCostPerYear),
        ]
      })
    table.addTotals()
    return table
  }
}

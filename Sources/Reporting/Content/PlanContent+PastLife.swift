// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What received items are worth that are deducted from what is claimed, in money.
struct Deductions {
  /// Past their useful life, without an inspection that counts.
  var pastLife: Money = 0
  /// Of unknown age, which no inspection mends.
  var unknownAge: Money = 0
}

extension PlanContent {
  /// Whether an asset is past its useful life on the day of the plan without an inspection that counts;
  /// for plans of format 1 any inspection counts.
  func isPastLifeUninspected(_ asset: Inventory.Asset) -> Bool {
    let life = inventory.serviceLife(of: asset, on: plan.head.date)
    return life.isPast && !(plan.format == .one ? asset.inspectedOn != nil : life.isInspected)
  }

  /// Whether an asset's age is unknown; for plans of format 1 any inspection stands for it.
  func isOfUnknownAge(_ asset: Inventory.Asset) -> Bool {
    asset.inUseSince == nil && !(plan.format == .one && asset.inspectedOn != nil)
  }

  /// What transfers are worth that are deducted, at the prices of their needs.
  ///
  /// Of each lot the least favourable items count for its transfers, and they for its dearest needs, so
  /// that the amounts do not depend on which rows were handed out; for plans of format 1 the rows that
  /// were handed out count.
  func deductions(of transfers: [MoveLine]) -> Deductions {
    guard plan.format != .one else {
      return transfers.reduce(into: Deductions()) { sum, transfer in
        sum.pastLife += transfer.isPastLifeUninspected ? transfer.amount : 0
        sum.unknownAge += transfer.isOfUnknownAge ? transfer.amount : 0
      }
    }
    return Dictionary(grouping: transfers, by: \.assignment.lot).reduce(into: Deductions()) {
      deduct($1.value, of: $1.key, from: &$0)
    }
  }

  private func deduct(
    _ transfers: [MoveLine], of lot: Position<Plan.Lot>, from sum: inout Deductions
  ) {
    var (unknown, past) = (
      items(of: lot, where: isOfUnknownAge), items(of: lot, where: isPastLifeUninspected)
    )
    for transfer in transfers.sorted(by: { $0.need.price > $1.need.price }) {
      let ofUnknownAge = min(unknown, transfer.assignment.items.count)
      let pastLife = min(past, transfer.assignment.items.count - ofUnknownAge)
      (unknown, past) = (unknown - ofUnknownAge, past - pastLife)
      sum.unknownAge += transfer.need.price * ofUnknownAge
      sum.pastLife += transfer.need.price * pastLife
    }
  }

  private func items(
    of lot: Position<Plan.Lot>, where isMeant: (Inventory.Asset) -> Bool
  ) -> Int64 {
    guard plan.lots.indices.contains(Int(lot.index)) else { return 0 }
    return plan.lots[lot].members.reduce(0) { sum, member in
      guard inventory.assets.indices.contains(Int(member.row.index)) else { return sum }
      return sum + (isMeant(inventory.assets[member.row]) ? member.count : 0)
    }
  }
}

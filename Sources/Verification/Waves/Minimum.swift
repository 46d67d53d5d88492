// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What an office must have of a group of classes.
struct Minimum {
  /// What a party must have, where it sits and where it goes.
  struct Claim {
    let party: Int
    /// Its share of the usable items where it sits today.
    let today: Int64
    let gift: Goods.Gift
  }

  /// The usable items that stand there today.
  var stock: Int64 = 0
  /// What is bought for the office, by class.
  var bought: [String: Int64] = [:]
  /// The claims of parties that sit there today.
  var here: [Claim] = []
  /// The claims of parties that come.
  var coming: [Claim] = []

  /// A place in the office and a group of classes.
  struct Key: Hashable, Comparable {
    let office: String
    let group: String

    static func < (left: Self, right: Self) -> Bool {
      (left.office, left.group) < (right.office, right.group)
    }
  }

  /// What must be there of all offices and groups.
  static func all(
    _ plan: Plan, _ parties: [Party], _ goods: Goods, _ groups: ClassGroups
  ) -> [Key: Minimum] {
    var all: [Key: Minimum] = [:]
    for lot in plan.lots {
      let key = Key(office: lot.office, group: groups[lot.assetClass])
      all[key, default: Minimum()].stock += lot.quantity
    }
    for (need, count) in zip(plan.needs, plan.solution.purchased) {
      let key = Key(office: need.office, group: groups[need.assetClass])
      all[key, default: Minimum()].bought[need.assetClass, default: 0] += count
    }
    for key in Set(all.keys).union(keys(parties, goods)) {
      let sitting = parties.indices.filter { parties[$0].today == key.office }
      let gifts = sitting.map { goods.gifts[$0][key.group] ?? Goods.Gift() }
      let shares = apportion(all[key]?.stock ?? 0, by: gifts.map(\.count))
      for (place, party) in sitting.enumerated() where gifts[place].count > 0 {
        let claim = Claim(
          party: party, today: min(shares[place], gifts[place].count), gift: gifts[place])
        all[key, default: Minimum()].here.append(claim)
        guard parties[party].isMoving else { continue }
        let there = Key(office: parties[party].planned, group: key.group)
        all[there, default: Minimum()].coming.append(claim)
      }
    }
    return all
  }

  private static func keys(_ parties: [Party], _ goods: Goods) -> [Key] {
    zip(parties, goods.gifts).flatMap { party, gifts in
      gifts.keys.map { Key(office: party.today, group: $0) }
    }
  }
}

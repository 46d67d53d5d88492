// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Works out again which equipment cannot leave its office, and what norms per person and per office
/// grant of it.
struct EquipmentDerivation {
  /// A class of which items stay where they are.
  struct Kind {
    let assetClass: Position<Inventory.AssetClass>
    /// What one more costs.
    let price: Money
    let norms: [Inventory.Norm]
    /// Usable items that stay, by office.
    var standing: [Position<Inventory.Office>: Int128] = [:]
    /// Usable items that can be moved, by the unit that has their office.
    var movable: [Position<Inventory.Unit>: Int128] = [:]
  }

  private(set) var kinds: [Kind] = []
  private let coverage: Fraction
  /// Why equipment cannot be derived.
  private(set) var problems: [Message] = []

  init(
    _ scenario: Scenario, _ inventory: Inventory, norms: [Inventory.Norm],
    heirs: [Position<Inventory.Unit>?]
  ) {
    coverage = scenario.needs.coverage
    let rules = ReuseRules(scenario, inventory, [])
    let usable = inventory.assets.filter { asset in
      let kind = inventory.classes[asset.assetClass]
      return rules.allowsOwnership(of: asset)
        && (rules.standing(asset) != nil || rules.mended(asset, kind) != nil)
    }
    let assets = Dictionary(grouping: usable, by: \.assetClass)
    for position in inventory.classes.positions {
      let kind = inventory.classes[position]
      let own = assets[position] ?? []
      let stays = own.filter { !($0.isMovable ?? kind.isMovable) }
      let granted = norms.filter {
        $0.assetClass == position && ($0.basis == .person || $0.basis == .office)
      }
      guard !granted.isEmpty, !kind.isMovable || !stays.isEmpty else { continue }
      let caps = granted.compactMap(\.maximumUnitPrice)
      var fixed = Kind(
        assetClass: position, price: ([kind.referencePrice] + caps).min() ?? 0, norms: granted)
      for asset in stays { fixed.standing[asset.office, default: 0] += Int128(asset.quantity) }
      for asset in own where asset.isMovable ?? kind.isMovable {
        guard let heir = heirs[Int(asset.office.index)] else { continue }
        fixed.movable[heir, default: 0] += Int128(asset.quantity)
      }
      kinds.append(fixed)
    }
    for norm in norms where norm.quantity.multiplied(by: coverage) == nil {
      problems.append(.verify("problem.norm-coverage", ["group": norm.group]))
    }
  }

  /// The items that the norms of a kind grant to posts at one office, each norm rounded up once.
  func items(_ kind: Kind, for posts: [PostPeople]) -> Int128 {
    kind.norms.reduce(0) { sum, norm in
      let people = posts.reduce(Int64(0)) { sum, share in
        let isMeant = norm.group == Inventory.Norm.everybody || norm.group == share.post.group
        return sum + (isMeant ? share.people : 0)
      }
      guard people > 0 else { return sum }
      let count = norm.basis == .person ? people : 1
      let product = norm.quantity.multiplied(by: coverage)?.multiplied(by: Fraction(count))
      return sum + Int128(product?.roundedUp ?? .max)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Works out again which equipment cannot leave its office, and what norms per person and per office
/// grant of it.
struct EquipmentDerivation {
  /// A class of which items stay where they are.
  struct Kind {
    let assetClass: AssetClass
    /// What one more costs.
    let price: Money
    let norms: [Inventory.Norm]
    /// Usable items that stay, by office.
    var standing: [Office: Int128] = [:]
    /// Usable items that can be moved, by the unit that has their office.
    var movable: [Unit: Int128] = [:]
  }

  private(set) var kinds: [Kind] = []
  private let coverage: Fraction
  /// Why equipment cannot be derived.
  private(set) var problems: [Message] = []

  init(_ scenario: Scenario, _ inventory: Inventory, norms: [Inventory.Norm], heirs: [Unit?]) {
    coverage = scenario.needs.coverage
    let rules = ReuseRules(scenario, inventory, [])
    let usable = inventory.assets.filter {
      rules.exclusion(of: $0, inventory.classes[$0.assetClass]) == nil
    }
    let assets = Dictionary(grouping: usable, by: \.assetClass)
    for position in inventory.classes.positions {
      let kind = inventory.classes[position]
      let granted = norms.filter {
        $0.assetClass == position && ($0.basis == .person || $0.basis == .office)
      }
      let prices = [kind.referencePrice] + granted.compactMap(\.maximumUnitPrice)
      var fixed = Kind(assetClass: position, price: prices.min() ?? 0, norms: granted)
      for asset in assets[position] ?? [] {
        if !(asset.isMovable ?? kind.isMovable) {
          fixed.standing[asset.office, default: 0] += Int128(asset.quantity)
        } else if let heir = heirs[Int(asset.office.index)] {
          fixed.movable[heir, default: 0] += Int128(asset.quantity)
        }
      }
      if !granted.isEmpty, !kind.isMovable || !fixed.standing.isEmpty { kinds.append(fixed) }
    }
    for norm in norms where norm.quantity.multiplied(by: coverage) == nil {
      problems.append(.verify("problem.norm-coverage", ["group": norm.group]))
    }
  }

  /// The items that the norms of a kind grant to posts at one office, each norm rounded up once.
  func items(_ kind: Kind, for posts: [PostPeople]) -> Int128 {
    kind.norms.reduce(0) { sum, norm in
      let people = posts.reduce(0) { $0 + (norm.covers($1.post.group) ? $1.people : 0) }
      guard people > 0 else { return sum }
      let count = norm.basis == .person ? people : 1
      return sum + Int128(norm.granted(count, coverage)?.roundedUp ?? .max)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Which norm grants what a plan says is needed, and whom or what it counts.
struct NormsOfNeeds {
  private struct Subject: Hashable {
    let group: String
    let kind: Position<Inventory.AssetClass>
    let basis: Inventory.Norm.Basis
  }

  private let inventory: Inventory
  /// The norms in force, by class.
  private let norms: [Position<Inventory.AssetClass>: [Inventory.Norm]]

  init(_ source: PaperSource) {
    inventory = source.inventory
    let sets = Set(inventory.norms.map(\.set))
    let chosen =
      source.plan.head.scenario.needs.normSet ?? (sets.count == 1 ? sets.first : nil)
    let day = source.plan.head.date.earliest
    let valid = inventory.norms.filter { $0.set == chosen && $0.isValid(on: day) }
    let inForce = Dictionary(grouping: valid) {
      Subject(group: $0.group, kind: $0.assetClass, basis: $0.basis)
    }.values.compactMap { norms in
      norms.max { ($0.validFrom?.earliest ?? 0) < ($1.validFrom?.earliest ?? 0) }
    }
    norms = Dictionary(grouping: inForce, by: \.assetClass)
      .mapValues { $0.sorted { ($0.group, "\($0.basis)") < ($1.group, "\($1.basis)") } }
  }

  /// The norm that a need comes from; nil for one of the table of needs.
  func norm(of need: Plan.Need, _ kind: Position<Inventory.AssetClass>) -> Inventory.Norm? {
    norms[kind]?.first { norm in
      let path = ["norm", norm.group, need.assetClass, "\(norm.basis)", need.unit, need.office]
      return need.id == path.joined(separator: "/")
    }
  }

  /// How many people or rooms of a unit a norm counts.
  func count(_ norm: Inventory.Norm, in unit: Position<Inventory.Unit>) -> Int64 {
    func covers(_ group: String) -> Bool {
      norm.group == Inventory.Norm.everybody || norm.group == group
    }
    guard norm.basis == .room else {
      return inventory.posts.filter { $0.unit == unit && covers($0.group) }
        .reduce(0) { $0 + $1.headcount }
    }
    return inventory.rooms.filter { $0.unit == unit && covers($0.group) }
      .reduce(0) { $0 + $1.rooms }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// From where the citizens of each old unit come to a counter.
///
/// An old unit counts for the successor of its largest part, the first on a tie. Its citizens come from
/// each of its offices that receives the public, or from all its offices where none does.
struct Counters: Sendable {
  /// An office that citizens used to go to.
  struct Origin: Sendable {
    let predecessor: Position<Inventory.Unit>
    let office: Position<Inventory.Office>
  }

  /// The origins of each new unit, in order.
  private let origins: [Position<Inventory.Unit>: [Origin]]

  init(_ inventory: Inventory) {
    let held = Dictionary(grouping: inventory.offices.positions) { inventory.offices[$0].holder }
    let rows = inventory.successions.filter { $0.office == nil && $0.assetClass == nil }
    var origins: [Position<Inventory.Unit>: [Origin]] = [:]
    for (predecessor, rows) in Dictionary(grouping: rows, by: \.predecessor)
      .sorted(by: { $0.key < $1.key })
    {
      let heir = rows.min { ($1.share, $0.successor) < ($0.share, $1.successor) }
      guard let heir else { continue }
      let offices = held[predecessor] ?? []
      let counters = offices.filter { inventory.offices[$0].hasPublicAccess ?? false }
      origins[heir.successor, default: []] += (counters.isEmpty ? offices : counters)
        .map { Origin(predecessor: predecessor, office: $0) }
    }
    self.origins = origins
  }

  /// From where the citizens of a unit come.
  func origins(of unit: Position<Inventory.Unit>) -> [Origin] { origins[unit] ?? [] }
}

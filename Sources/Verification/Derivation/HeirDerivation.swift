// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Works out again who inherits what.
///
/// A unit that continues keeps its items. What an old unit leaves goes to its successors: the division
/// plan for the office and class, else for the office, else for the class, else the general shares.
/// Each class of such an estate is divided by largest remainder, first what stands where a successor
/// works, then the rest, both in the order that decides ties.
struct HeirDerivation {
  private struct Estate: Hashable {
    let unit: Unit
    var office: Office?
    var assetClass: AssetClass?
  }

  private struct Parcel: Hashable {
    let estate: Estate
    let assetClass: AssetClass
  }

  private let inventory: Inventory
  private let successions: [Estate: [Inventory.Succession]]
  private let order: TieOrder
  /// How many items of each class each unit needs; in format 1 that decides nothing.
  private var needs: [Unit: [AssetClass: Int64]] = [:]
  /// The items with their heirs.
  private(set) var pieces: [Piece] = []
  /// Why an estate cannot be divided.
  private(set) var problems: [Message] = []

  init(_ pieces: [Piece], _ inventory: Inventory, _ needs: [DerivedNeed], _ order: TieOrder) {
    (self.inventory, self.order) = (inventory, order)
    for need in needs where !order.isByTable {
      self.needs[need.unit, default: [:]][need.assetClass, default: 0] &+= need.stated.quantity
    }
    successions = Dictionary(grouping: inventory.successions) {
      Estate(unit: $0.predecessor, office: $0.office, assetClass: $0.assetClass)
    }
    for (parcel, items) in Dictionary(grouping: pieces, by: parcel) {
      if let parcel { divide(items, parcel) } else { self.pieces += items.map(kept) }
    }
  }

  private func kept(_ piece: Piece) -> Piece {
    let holder = inventory.assets[piece.row].holder
    let heir = inventory.units[holder].stage.continues ? holder : nil
    return Piece(row: piece.row, count: piece.count, pins: piece.pins, heir: heir)
  }

  private func parcel(of piece: Piece) -> Parcel? {
    let asset = inventory.assets[piece.row]
    guard !inventory.units[asset.holder].stage.continues else { return nil }
    let estates = [
      Estate(unit: asset.holder, office: asset.office, assetClass: asset.assetClass),
      Estate(unit: asset.holder, office: asset.office),
      Estate(unit: asset.holder, assetClass: asset.assetClass), Estate(unit: asset.holder),
    ]
    return estates.first { successions[$0] != nil }
      .map { Parcel(estate: $0, assetClass: asset.assetClass) }
  }

  private mutating func divide(_ items: [Piece], _ parcel: Parcel) {
    let heirs = (successions[parcel.estate] ?? [])
      .sorted { [-(needs[$0.successor]?[parcel.assetClass] ?? 0)] + order.key($0.successor) }
    guard let weights = wholeWeights(heirs.map(\.share)) else {
      let unit = inventory.units[parcel.estate.unit].id
      return problems.append(.verify("problem.shares", ["unit": unit]))
    }
    var left = apportion(items.reduce(0) { $0 + $1.count }, by: weights)
    var items = heirs.count > 1 ? items.sorted(by: order.key) : items
    for isAtWorkplaceOnly in [true, false] {
      for index in items.indices {
        let office = inventory.assets[items[index].row].office
        for (number, heir) in heirs.map(\.successor).enumerated()
        where !isAtWorkplaceOnly || order.workplaces[heir]?.contains(office) ?? false {
          hand(&items[index], to: heir, &left[number])
        }
      }
    }
  }

  /// Hands as many items to an heir as are still due.
  private mutating func hand(_ piece: inout Piece, to heir: Unit, _ due: inout Int64) {
    let count = min(piece.count, due)
    guard count > 0 else { return }
    pieces.append(Piece(row: piece.row, count: count, pins: piece.pins, heir: heir))
    piece.count -= count
    due -= count
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Gives each usable item its heir: its continuing holder, or the holder's successor.
struct Inheritance: Sendable {
  private let inventory: Inventory
  /// What each unit leaves, by the unit's place; the narrowest estate first.
  private let estates: [[Estate]]
  private let precedence: Precedence
  /// How many items of each class each unit needs.
  private var needed: [Holding: Int64] = [:]

  private struct Holding: Hashable {
    let unit: Position<Inventory.Unit>
    let assetClass: Position<Inventory.AssetClass>
  }

  init(_ inventory: Inventory, needs: [Need], precedence: Precedence) {
    (self.inventory, self.precedence) = (inventory, precedence)
    let successions = Dictionary(grouping: inventory.successions, by: \.predecessor)
    estates = inventory.units.positions.map { Estate.all(successions[$0] ?? []) }
    for need in needs {
      needed[Holding(unit: need.unit, assetClass: need.assetClass), default: 0] +=
        need.stated.quantity
    }
  }

  /// The segments of one class with their heirs; a divided segment becomes several.
  ///
  /// The class of an estate is divided as a whole.
  func heirs(of segments: [Segment]) throws(PlanningError) -> [Segment] {
    var inherited: [Segment] = []
    inherited.reserveCapacity(segments.count)
    var parcels = estates.map { [[Segment]](repeating: [], count: $0.count) }
    for var segment in segments {
      let asset = inventory.assets[segment.row]
      let holder = Int(asset.holder.index)
      if inventory.units[asset.holder].stage.continues {
        segment.heir = asset.holder
        inherited.append(segment)
      } else if let estate = estates[holder].firstIndex(where: { $0.holds(asset) }) {
        parcels[holder][estate].append(segment)
      } else {
        inherited.append(segment)
      }
    }
    for (estate, parcel) in zip(estates.joined(), parcels.joined()) where !parcel.isEmpty {
      inherited += try divide(parcel, of: estate)
    }
    return inherited
  }

  private func divide(
    _ segments: [Segment], of estate: Estate
  ) throws(PlanningError) -> [Segment] {
    let kind = inventory.assets[segments[0].row].assetClass
    let rows = inOrder(estate.successions, kind)
    let total = segments.reduce(0) { $0 + $1.count }
    guard let weights = wholeWeights(rows.map(\.share)) else {
      throw .sharesTooFine(unit: inventory.units[rows[0].predecessor].id)
    }
    var quotas = Quotas(
      heirs: rows.map(\.successor), left: apportion(total, by: weights),
      workplaces: precedence.workplaces)
    let order = rows.count > 1 ? precedence.order(of: segments) : Array(segments.indices)
    // The closure holds the assets alone: a copy of all of this for each segment would take longer.
    let assets = inventory.assets
    return quotas.hand(out: order.map { segments[$0] }) { assets[$0.row].office }
  }

  /// Successors in the order in which they get remainders and items: who needs most of the class first,
  /// then by what the units are.
  private func inOrder(
    _ rows: [Inventory.Succession], _ kind: Position<Inventory.AssetClass>
  ) -> [Inventory.Succession] {
    guard rows.count > 1 else { return rows }
    func rank(_ row: Inventory.Succession) -> (Int64, Int) {
      let need = needed[Holding(unit: row.successor, assetClass: kind)] ?? 0
      return (-need, precedence.rank(row.successor))
    }
    return rows.sorted { rank($0) < rank($1) }
  }
}

/// What an old unit leaves, or the part of it that a division plan speaks of.
private struct Estate: Sendable {
  private let part: Part
  /// Who takes it over.
  let successions: [Inventory.Succession]

  private struct Part: Hashable {
    let office: Position<Inventory.Office>?
    let assetClass: Position<Inventory.AssetClass>?

    /// Puts a class in an office first, then the office, then the class anywhere, then all.
    var rank: (Int32, Int32) { (office?.index ?? .max, assetClass?.index ?? .max) }
  }

  /// The estates of one unit's successions, the narrowest first.
  static func all(_ successions: [Inventory.Succession]) -> [Estate] {
    Dictionary(grouping: successions) { Part(office: $0.office, assetClass: $0.assetClass) }
      .sorted { $0.key.rank < $1.key.rank }
      .map { Estate(part: $0, successions: $1) }
  }

  func holds(_ asset: Inventory.Asset) -> Bool {
    (part.office ?? asset.office) == asset.office
      && (part.assetClass ?? asset.assetClass) == asset.assetClass
  }
}

/// How many items each successor still has to get of one class of a divided unit.
private struct Quotas {
  let heirs: [Position<Inventory.Unit>]
  var left: [Int64]
  let workplaces: [Set<Position<Inventory.Office>>]

  /// Hands out segments: first what stands at a successor's workplace, then the rest, in order.
  mutating func hand(
    out segments: [Segment], office: (Segment) -> Position<Inventory.Office>
  ) -> [Segment] {
    var handed: [Segment] = []
    var rest: [Segment] = []
    let workplaces = workplaces
    for segment in segments {
      let place = office(segment)
      let remainder = give(segment, to: &handed) { workplaces[Int($0.index)].contains(place) }
      if let remainder { rest.append(remainder) }
    }
    for segment in rest { _ = give(segment, to: &handed) { _ in true } }
    return handed
  }

  private mutating func give(
    _ segment: Segment, to handed: inout [Segment],
    where isEntitled: (Position<Inventory.Unit>) -> Bool
  ) -> Segment? {
    var rest = segment
    for index in heirs.indices where rest.count > 0 && left[index] > 0 && isEntitled(heirs[index]) {
      var part = rest
      part.count = min(rest.count, left[index])
      part.heir = heirs[index]
      handed.append(part)
      left[index] -= part.count
      rest.count -= part.count
    }
    return rest.count > 0 ? rest : nil
  }
}

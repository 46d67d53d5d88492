// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Gives each usable item its heir: its continuing holder, or the holder's successor.
struct Inheritance {
  private let inventory: Inventory
  /// The successions of each old unit, office and class, in order.
  private let successions: [Estate: [Inventory.Succession]]
  /// The offices where each unit works.
  private let workplaces: [Position<Inventory.Unit>: Set<Position<Inventory.Office>>]

  init(_ inventory: Inventory) {
    self.inventory = inventory
    successions = Dictionary(grouping: inventory.successions) { succession in
      Estate(
        unit: succession.predecessor, office: succession.office,
        assetClass: succession.assetClass)
    }
    var workplaces: [Position<Inventory.Unit>: Set<Position<Inventory.Office>>] = [:]
    for post in inventory.posts {
      if let office = post.office { workplaces[post.unit, default: []].insert(office) }
    }
    for request in inventory.requests {
      workplaces[request.unit, default: []].insert(request.office)
    }
    self.workplaces = workplaces
  }

  /// What a division plan speaks of: all of an old unit, or its office, or its class.
  private struct Estate: Hashable {
    let unit: Position<Inventory.Unit>
    var office: Position<Inventory.Office>?
    var assetClass: Position<Inventory.AssetClass>?
  }

  /// One class of an estate, which is divided as a whole.
  private struct Parcel: Hashable {
    let estate: Estate
    let assetClass: Position<Inventory.AssetClass>
  }

  /// The segments with their heirs; a divided segment becomes several.
  func heirs(of segments: [Segment]) throws(PlanningError) -> [Segment] {
    var inherited: [Segment] = []
    inherited.reserveCapacity(segments.count)
    var parcels: [Parcel: [Segment]] = [:]
    var order: [Parcel] = []
    for var segment in segments {
      let asset = inventory.assets[segment.row]
      if inventory.units[asset.holder].stage.continues {
        segment.heir = asset.holder
        inherited.append(segment)
      } else if let parcel = parcel(of: asset) {
        if parcels[parcel] == nil { order.append(parcel) }
        parcels[parcel, default: []].append(segment)
      } else {
        inherited.append(segment)
      }
    }
    for parcel in order { inherited += try divide(parcel, parcels[parcel] ?? []) }
    return inherited
  }

  private func parcel(of asset: Inventory.Asset) -> Parcel? {
    let candidates = [
      Estate(unit: asset.holder, office: asset.office, assetClass: asset.assetClass),
      Estate(unit: asset.holder, office: asset.office),
      Estate(unit: asset.holder, assetClass: asset.assetClass),
      Estate(unit: asset.holder),
    ]
    return candidates.first { successions[$0] != nil }
      .map { Parcel(estate: $0, assetClass: asset.assetClass) }
  }

  private func divide(
    _ parcel: Parcel, _ segments: [Segment]
  ) throws(PlanningError) -> [Segment] {
    let rows = successions[parcel.estate] ?? []
    let total = segments.reduce(0) { $0 + $1.count }
    guard let weights = commonWeights(rows.map(\.share)) else {
      throw .sharesTooFine(unit: inventory.units[parcel.estate.unit].id)
    }
    var quotas = Quotas(
      heirs: rows.map(\.successor), left: apportion(total, by: weights), workplaces: workplaces)
    return quotas.hand(out: segments) { inventory.assets[$0.row].office }
  }

  /// Whole weights in the proportion of fractions.
  private func commonWeights(_ shares: [Fraction]) -> [Int64]? {
    var common: Int64 = 1
    for share in shares {
      guard let sum = Fraction(1, over: Int128(common)),
        let step = Fraction(Int128(share.denominator), over: Int128(sum.denominator))
      else { return nil }
      let (product, overflow) = common.multipliedReportingOverflow(by: step.numerator)
      guard !overflow else { return nil }
      common = product
    }
    return shares.map { $0.numerator * (common / $0.denominator) }
  }
}

/// How many items each successor still has to get of one class of a divided unit.
private struct Quotas {
  let heirs: [Position<Inventory.Unit>]
  var left: [Int64]
  let workplaces: [Position<Inventory.Unit>: Set<Position<Inventory.Office>>]

  /// Hands out segments: first what stands at a successor's workplace, then the rest, in order.
  mutating func hand(
    out segments: [Segment], office: (Segment) -> Position<Inventory.Office>
  ) -> [Segment] {
    var handed: [Segment] = []
    var rest: [Segment] = []
    let workplaces = workplaces
    for segment in segments {
      let place = office(segment)
      let remainder = give(segment, to: &handed) { workplaces[$0]?.contains(place) ?? false }
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

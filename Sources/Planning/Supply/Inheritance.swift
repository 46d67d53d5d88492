// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Gives each usable item its heir: its continuing holder, or the holder's successor.
struct Inheritance: Sendable {
  private let inventory: Inventory
  /// What each unit leaves, by the unit's place; the narrowest estate first.
  private let estates: [[Estate]]
  /// The offices where each unit works.
  private let workplaces: [Position<Inventory.Unit>: Set<Position<Inventory.Office>>]

  init(_ inventory: Inventory) {
    self.inventory = inventory
    let successions = Dictionary(grouping: inventory.successions, by: \.predecessor)
    estates = inventory.units.positions.map { Estate.all(successions[$0] ?? []) }
    var workplaces: [Position<Inventory.Unit>: Set<Position<Inventory.Office>>] = [:]
    for post in inventory.posts {
      if let office = post.office { workplaces[post.unit, default: []].insert(office) }
    }
    for request in inventory.requests {
      workplaces[request.unit, default: []].insert(request.office)
    }
    self.workplaces = workplaces
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
    let rows = estate.successions
    let total = segments.reduce(0) { $0 + $1.count }
    guard let weights = commonWeights(rows.map(\.share)) else {
      throw .sharesTooFine(unit: inventory.units[rows[0].predecessor].id)
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

/// What an old unit leaves, or the part of it that a division plan speaks of.
private struct Estate: Sendable {
  private let part: Part
  /// Who takes it over, in order.
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

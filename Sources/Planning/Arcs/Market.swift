// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The lots and needs of classes that can serve for each other, and the arcs between them.
///
/// Arcs are never stored: a province has millions. `forEachArc` works them out in order.
struct Market: Sendable {
  /// One lot, with what its arcs depend on.
  struct LotSide: Sendable {
    let supply: Int64
    let heir: Int32
    let office: Int32
    let standing: Int8
    let repaired: Int8
    let life: Int32
    let isMovable: Bool
    let repairCost: Money
    /// Money per metre and million, for one item.
    let rate: Int64
    /// The needs that its class may serve.
    let offers: [Offer]
    let pins: [PinRule]
    /// What the plan before meant its items for; nil where it did not, and for baselines.
    var past: PastSide?
  }

  /// One need, with what its arcs depend on.
  struct NeedSide: Sendable {
    let demand: Int64
    let unit: Int32
    let office: Int32
    var assetClass: Int32 = -1
    let conditionStep: Int8
    let lifeStep: Int32
    let price: Money
    let priority: Int64
  }

  /// A run of needs of one class that a lot may serve.
  struct Offer: Sendable {
    let needs: Range<Int>
    let penalty: Money
  }

  let lots: [LotSide]
  let needs: [NeedSide]
  let terms: Terms
  let reach: Reach

  /// Rules that hold for all arcs.
  struct Terms: Sendable {
    let distances: Distances
    let perItem: Money
    let maximumMetres: Int64
    let isWorthwhileOnly: Bool
  }

  /// The arc from a lot to a need of an offer, or nil where a rule forbids it.
  @inline(__always)
  func arc(from lot: borrowing LotSide, to need: NeedSide, penalty: Money) -> Arc? {
    guard need.lifeStep <= lot.life else { return nil }
    let isRepaired = need.conditionStep > lot.standing
    guard !isRepaired || need.conditionStep <= lot.repaired else { return nil }
    let isOwn = need.unit == lot.heir
    guard isOwn || reach == .anywhere else { return nil }
    let (isKept, isDone) = kept(lot, need)
    if let past = lot.past, past.bars(need) { return nil }
    var moving: Money = 0
    if need.office != lot.office {
      guard lot.isMovable, reach != .stay else { return nil }
      let metres = terms.distances(lot.office, need.office)
      guard isOwn || isDone || metres <= terms.maximumMetres else { return nil }
      moving = terms.perItem + (lot.rate * metres + 500_000) / 1_000_000
    }
    let repair = isRepaired ? lot.repairCost : 0
    if terms.isWorthwhileOnly, !isDone, moving + repair + penalty > need.price { return nil }
    if !lot.pins.isEmpty, !allows(lot, need) { return nil }
    return Arc(
      transfer: isOwn ? 0 : 1, isRepaired: isRepaired, moving: moving, repair: repair,
      penalty: penalty, change: isKept ? 0 : 1)
  }

  /// Whether items of a lot that serve a need are no change, and whether that is done already.
  @inline(__always)
  private func kept(_ lot: borrowing LotSide, _ need: NeedSide) -> (isKept: Bool, isDone: Bool) {
    guard let past = lot.past, past.keeps(need) else { return (false, false) }
    return (past.isCounted, past.isSettled)
  }

  /// What keeps items of a lot from serving a need: the first rule that does, nil where none does.
  ///
  /// - Precondition: the lot's class may serve the need.
  func obstacle(from lot: Int, to need: Int) -> Plan.Shortfall.Obstacle? {
    let (lot, need) = (lots[lot], (index: need, side: needs[need]))
    if max(lot.standing, lot.repaired) < need.side.conditionStep { return .condition }
    if lot.life < need.side.lifeStep { return .life }
    if !allows(lot, need.side) || lot.past?.bars(need.side) == true { return .pin }
    if need.side.office != lot.office, !lot.isMovable { return .immovable }
    let metres = terms.distances(lot.office, need.side.office)
    if need.side.unit != lot.heir, metres > terms.maximumMetres, !kept(lot, need.side).isDone {
      return .distance
    }
    let offer = lot.offers.first { $0.needs.contains(need.index) }
    let arc = arc(from: lot, to: need.side, penalty: offer?.penalty ?? 0)
    return arc == nil ? .cost : nil
  }

  /// Visits all arcs of a lot, needs in order within each offer.
  @inline(__always)
  func forEachArc(of lot: Int, _ body: (Int, Arc) -> Void) {
    forEachArc(of: lot, where: { _ in true }, body)
  }

  /// Visits the arcs of a lot to the needs that pass a test, which spares the work on the others.
  @inline(__always)
  func forEachArc(of lot: Int, where isOfInterest: (Int) -> Bool, _ body: (Int, Arc) -> Void) {
    let side = lots[lot]
    needs.withUnsafeBufferPointer { needs in
      for offer in side.offers {
        for need in offer.needs where isOfInterest(need) {
          if let arc = arc(from: side, to: needs[need], penalty: offer.penalty) { body(need, arc) }
        }
      }
    }
  }

  /// The arc from a lot to a need, or nil where there is none.
  func arc(from lot: Int, to need: Int) -> Arc? {
    guard let offer = lots[lot].offers.first(where: { $0.needs.contains(need) }) else { return nil }
    return arc(from: lots[lot], to: needs[need], penalty: offer.penalty)
  }

  /// Whether every item of a lot must serve some need.
  func mustGo(_ lot: Int) -> Bool {
    lots[lot].pins.contains(where: \.isGo) || lots[lot].past?.mustKeep == true
  }

  private func allows(_ lot: LotSide, _ need: NeedSide) -> Bool {
    lot.pins.allSatisfy { $0.allows(need, from: lot.office) }
  }
}

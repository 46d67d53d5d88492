// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory

/// The lots and needs of classes that can serve for each other, and the arcs between them.
///
/// Arcs are never stored: a province has millions. `forEachArc` works them out in order.
package struct Market: Sendable {
  /// One lot, with what its arcs depend on.
  package struct LotSide: Sendable {
    package let supply: Int64
    package let heir: Int32
    package let office: Int32
    package let standing: Int8
    package let repaired: Int8
    package let life: Int32
    package let isMovable: Bool
    package let repairCost: Money
    /// Money per metre and million, for one item.
    package let rate: Int64
    /// The needs that its class may serve.
    package let offers: [Offer]
    package let pins: [PinRule]
    /// What the plan before meant its items for; nil where it did not, and for baselines.
    var past: PastSide?
  }

  /// One need, with what its arcs depend on.
  package struct NeedSide: Sendable {
    package let demand: Int64
    package let unit: Int32
    package let office: Int32
    var assetClass: Int32 = -1
    package let conditionStep: Int8
    package let lifeStep: Int32
    package let price: Money
    package let priority: Int64
    /// What reuse may cost where it has to be worth it; nil for the price.
    var worth: Money?
  }

  /// A run of needs of one class that a lot may serve.
  package struct Offer: Sendable {
    package let needs: Range<Int>
    package let penalty: Money

    package init(needs: Range<Int>, penalty: Money) {
      (self.needs, self.penalty) = (needs, penalty)
    }
  }

  package let lots: [LotSide]
  package let needs: [NeedSide]
  package let terms: Terms
  package let reach: Reach

  /// Rules that hold for all arcs.
  package struct Terms: Sendable {
    package let distances: Distances
    package let perItem: Money
    package let maximumMetres: Int64
    package let isWorthwhileOnly: Bool
  }

  /// The arc from a lot to a need of an offer, or nil where a rule forbids it.
  @inline(__always)
  package func arc(from lot: borrowing LotSide, to need: NeedSide, penalty: Money) -> Arc? {
    guard let arc = unweighedArc(from: lot, to: need, penalty: penalty) else { return nil }
    let isDear = terms.isWorthwhileOnly && arc.relocation + penalty > need.worth ?? need.price
    return isDear && !kept(lot, need).isDone ? nil : arc
  }

  /// The arc that there is where nobody asks whether it is worth its cost.
  @inline(__always)
  private func unweighedArc(
    from lot: borrowing LotSide, to need: NeedSide, penalty: Money
  ) -> Arc? {
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
  package func obstacle(from lot: Int, to need: Int) -> Plan.Shortfall.Obstacle? {
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
  package func forEachArc(of lot: Int, _ body: (Int, Arc) -> Void) {
    forEachArc(of: lot, where: { _ in true }, body)
  }

  /// Visits the arcs of a lot to the needs that pass a test, which spares the work on the others.
  @inline(__always)
  package func forEachArc(
    of lot: Int, where isOfInterest: (Int) -> Bool, _ body: (Int, Arc) -> Void
  ) {
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
  package func arc(from lot: Int, to need: Int) -> Arc? {
    guard let offer = lots[lot].offers.first(where: { $0.needs.contains(need) }) else { return nil }
    return arc(from: lots[lot], to: needs[need], penalty: offer.penalty)
  }

  /// The arc from a lot to a need that there is where nobody asks whether it is worth its cost.
  package func unweighedArc(from lot: Int, to need: Int) -> Arc? {
    guard let offer = lots[lot].offers.first(where: { $0.needs.contains(need) }) else { return nil }
    return unweighedArc(from: lots[lot], to: needs[need], penalty: offer.penalty)
  }

  /// Whether every item of a lot must serve some need.
  package func mustGo(_ lot: Int) -> Bool {
    lots[lot].pins.contains(where: \.isGo) || lots[lot].past?.mustKeep == true
  }

  private func allows(_ lot: LotSide, _ need: NeedSide) -> Bool {
    lot.pins.allSatisfy { $0.allows(need, from: lot.office) }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What a plan means for one unit.
struct UnitSummary {
  /// Items of a class that come from or go to a unit.
  struct Lane: Hashable {
    let unit: Position<Inventory.Unit>
    let kind: Position<Inventory.AssetClass>
    var items: Int64
  }

  /// What an old unit leaves to it.
  struct Inheritance: Hashable {
    let unit: Position<Inventory.Unit>
    let items: Int64
    let offices: Int
  }

  /// Items of a class that it buys.
  struct Purchase: Hashable {
    let kind: Position<Inventory.AssetClass>
    var items: Int64
    var amount: Money
  }

  let unit: Position<Inventory.Unit>
  var inherits: [Inheritance] = []
  var gives: [Lane] = []
  var gets: [Lane] = []
  var buys: [Purchase] = []
  /// How many items it needs no more, or cannot use.
  var left: Int64 = 0
  /// The days on which something moves to or from it, ascending, each once; none where they are not set.
  var days: [PartialDate] = []
  /// The papers that somebody signs for it.
  var papers: [Paper] = []

  /// All units that continue and for which the plan means something, in the order of the inventory.
  static func all(_ source: PaperSource, _ papers: [Paper]) -> [UnitSummary] {
    var builder = SummaryBuilder(source)
    builder.add(Handover.all(source.estate))
    builder.addPurchases()
    builder.addRemainders()
    builder.add(papers)
    return builder.summaries
  }
}

/// Collects what a plan means for each unit.
private struct SummaryBuilder {
  private let source: PaperSource
  private var units: [UnitSummary]

  init(_ source: PaperSource) {
    self.source = source
    units = source.inventory.units.positions.map { UnitSummary(unit: $0) }
  }

  var summaries: [UnitSummary] {
    units.filter { summary in
      source.inventory.units[summary.unit].stage.continues && !summary.isEmpty
    }
  }

  mutating func add(_ handovers: [Handover]) {
    for handover in handovers {
      guard let receiver = handover.parties.receiver else { continue }
      let giver = handover.parties.giver
      for unit in [giver, receiver] { units[Int(unit.index)].add(handover.days) }
      guard handover.basis == .transfer else {
        units[Int(receiver.index)].inherits.append(
          UnitSummary.Inheritance(
            unit: giver, items: handover.holdings.reduce(0) { $0 + $1.count },
            offices: handover.offices.count))
        continue
      }
      for holding in handover.holdings {
        let kind = source.inventory.assets[holding.row].assetClass
        units[Int(giver.index)].gives.add(holding.count, of: kind, receiver)
        units[Int(receiver.index)].gets.add(holding.count, of: kind, giver)
      }
    }
  }

  mutating func addPurchases() {
    for (need, count) in zip(source.plan.needs, source.plan.solution.purchased) where count > 0 {
      guard let unit = source.estate.unit(need.unit),
        let kind = source.estate.assetClass(need.assetClass)
      else { continue }
      units[Int(unit.index)].buys.add(count, at: need.price, of: kind)
    }
  }

  mutating func addRemainders() {
    for holding in source.estate.holdings {
      guard case .remains(let reason) = holding.use, ![.reserved, .lost].contains(reason),
        let heir = holding.heir
      else { continue }
      units[Int(heir.index)].left += holding.count
    }
  }

  mutating func add(_ papers: [Paper]) {
    for paper in papers {
      for unit in Set(paper.signers.compactMap(\.unit)) {
        guard let position = source.estate.unit(unit) else { continue }
        units[Int(position.index)].papers.append(paper)
      }
    }
  }
}

extension UnitSummary {
  fileprivate mutating func add(_ others: [PartialDate]) {
    days = Set(days + others).sorted { $0.earliest < $1.earliest }
  }

  fileprivate var isEmpty: Bool {
    inherits.isEmpty && gives.isEmpty && gets.isEmpty && buys.isEmpty && left == 0
      && papers.isEmpty
  }
}

extension [UnitSummary.Lane] {
  fileprivate mutating func add(
    _ items: Int64, of kind: Position<Inventory.AssetClass>, _ unit: Position<Inventory.Unit>
  ) {
    if let lane = firstIndex(where: { $0.unit == unit && $0.kind == kind }) {
      self[lane].items += items
    } else {
      append(UnitSummary.Lane(unit: unit, kind: kind, items: items))
    }
  }

  /// How many items go each way, by unit, in order.
  var totals: [(unit: Position<Inventory.Unit>, items: Int64)] {
    reduce(into: []) { totals, lane in
      if let place = totals.firstIndex(where: { $0.unit == lane.unit }) {
        totals[place].items += lane.items
      } else {
        totals.append((lane.unit, lane.items))
      }
    }
  }
}

extension [UnitSummary.Purchase] {
  fileprivate mutating func add(
    _ items: Int64, at price: Money, of kind: Position<Inventory.AssetClass>
  ) {
    if let place = firstIndex(where: { $0.kind == kind }) {
      self[place].items += items
      self[place].amount += items * price
    } else {
      append(UnitSummary.Purchase(kind: kind, items: items, amount: items * price))
    }
  }
}

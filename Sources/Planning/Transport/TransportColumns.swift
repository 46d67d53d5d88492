// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import LinearProgramming

/// The columns of a transportation model in order: purchases, unmet items, stranded items, arcs.
struct TransportColumns {
  let market: Market
  /// Whether needs may be left unmet.
  let allowsUnmet: Bool
  /// The lots that must go.
  let mustGo: [Int]
  /// The arcs of the model so far.
  private(set) var links: [Candidates.Link]
  private var known: Set<Int64>

  init(_ market: Market, allowsUnmet: Bool, links: [Candidates.Link]) {
    self.market = market
    self.allowsUnmet = allowsUnmet
    self.links = links
    mustGo = market.lots.indices.filter(market.mustGo)
    known = []
    known = Set(links.map(key))
  }

  var needCount: Int { market.needs.count }
  var firstUnmet: Int { needCount }
  var firstStranded: Int { firstUnmet + (allowsUnmet ? needCount : 0) }
  var firstArc: Int { firstStranded + mustGo.count }

  private func key(_ link: Candidates.Link) -> Int64 {
    Int64(link.lot) * Int64(needCount) + Int64(link.need)
  }

  /// Takes new arcs in; returns false where one of them is in the model already.
  mutating func insert(_ added: [Candidates.Link]) -> Bool {
    for link in added {
      guard known.insert(key(link)).inserted else { return false }
    }
    links += added
    return true
  }

  /// The model of the first arcs, without costs.
  func model() -> Model {
    var model = Model()
    for (index, lot) in market.lots.enumerated() {
      let supply = Double(lot.supply)
      _ = model.addRow(market.mustGo(index) ? .exactly(supply) : .atMost(supply))
    }
    for need in market.needs { _ = model.addRow(.exactly(Double(need.demand))) }
    return model
  }

  /// The columns before the arcs, without costs.
  func fixedBatch() -> ColumnBatch {
    var batch = ColumnBatch()
    for _ in 0..<(allowsUnmet ? 2 : 1) {
      for need in market.needs.indices {
        batch.add(.atLeast(0), cost: 0)
        batch.addEntry(demandRow(need), 1)
      }
    }
    for lot in mustGo {
      batch.add(.atLeast(0), cost: 0)
      batch.addEntry(supplyRow(lot), 1)
    }
    return batch
  }

  /// Columns for arcs, with the costs given.
  func batch(
    of links: some Collection<Candidates.Link>, cost: (Arc) -> Double
  ) -> ColumnBatch {
    var batch = ColumnBatch()
    batch.reserveCapacity(columns: links.count, entries: 2 * links.count)
    for link in links {
      batch.add(.atLeast(0), cost: cost(link.arc))
      batch.addEntry(supplyRow(Int(link.lot)), 1)
      batch.addEntry(demandRow(Int(link.need)), 1)
    }
    return batch
  }

  func supplyRow(_ lot: Int) -> Row { Row(index: lot) }
  func demandRow(_ need: Int) -> Row { Row(index: market.lots.count + need) }

  /// What one unit of a column counts at a level.
  func count(_ column: Int, _ weights: Weights) -> Int64 {
    if column >= firstArc { return weights.cost(links[column - firstArc].arc) }
    if column < firstUnmet { return weights.cost(ofBuyingAt: market.needs[column].price) }
    if column < firstStranded {
      return weights.cost(ofUnmet: market.needs[column - firstUnmet].priority)
    }
    return 0
  }

  /// The largest whole number that divides what each column before the arcs counts.
  func commonDivisor(_ weights: Weights) -> Int64 {
    (0..<firstStranded).reduce(0) { greatestCommonDivisor($0, count($1, weights)) }
  }

  /// What the duals leave of a column's count at a level.
  func reducedCost(_ column: Int, _ weights: Weights, _ duals: Duals) -> Int64 {
    let count = count(column, weights)
    if column >= firstArc {
      let link = links[column - firstArc]
      return count - duals.supply[Int(link.lot)] - duals.demand[Int(link.need)]
    }
    if column >= firstStranded { return count - duals.supply[mustGo[column - firstStranded]] }
    return count - duals.demand[column % needCount]
  }

  /// A greedy start with its basis.
  func start(_ start: GreedyStart) -> TransportStart {
    var rows = start.isLotClosed.map { $0 ? VariableStatus.atUpper : .basic }
    rows += Array(repeating: .fixed, count: needCount)
    var columns = start.isNeedClosed.map { $0 ? VariableStatus.atLower : .basic }
    if allowsUnmet { columns += Array(repeating: .atLower, count: needCount) }
    for lot in mustGo {
      let isClosed = start.isLotClosed[lot]
      columns.append(isClosed ? .atLower : .basic)
      rows[lot] = .fixed
    }
    columns += start.isBasic.map { $0 ? .basic : .atLower }
    return TransportStart(links: start.links, basis: Basis(rows: rows, columns: columns))
  }
}

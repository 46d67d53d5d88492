// SPDX-License-Identifier: GPL-3.0-or-later

internal import LinearProgramming

/// Which arc of a network stands for which row or column of a transportation model.
///
/// First comes for each lot an arc to the root, for what is left of it, or stranded where it must go;
/// then from the root to each need what is bought, and what is unmet; then the arcs between both.
struct NetworkLayout {
  private let columns: TransportColumns
  private var market: Market { columns.market }

  init(_ columns: TransportColumns) {
    self.columns = columns
  }

  private var root: Int { market.lots.count + market.needs.count }
  private var firstLink: Int { market.lots.count + columns.firstStranded }

  /// The arcs at the root.
  func rootArcs(_ sum: LevelSum) -> [NetworkSimplex.Arc] {
    let mustGo = Set(columns.mustGo)
    let kept = market.lots.indices.map { lot in
      NetworkSimplex.Arc(from: lot, to: root, cost: mustGo.contains(lot) ? sum.stranded : 0)
    }
    let bought = fromRoot(sum.purchase)
    return kept + bought + (columns.allowsUnmet ? fromRoot(sum.unmet) : [])
  }

  private func fromRoot(_ cost: (Market.NeedSide) -> Int128) -> [NetworkSimplex.Arc] {
    market.needs.enumerated().map { need, side in
      NetworkSimplex.Arc(from: root, to: market.lots.count + need, cost: cost(side))
    }
  }

  /// The arcs between lots and needs.
  func arcs(_ links: [Candidates.Link], _ sum: LevelSum) -> [NetworkSimplex.Arc] {
    links.map { link in
      NetworkSimplex.Arc(
        from: Int(link.lot), to: market.lots.count + Int(link.need), cost: sum.cost(link.arc))
    }
  }

  /// The arcs that a basis stands for.
  func tree(_ basis: Basis) -> [Int] {
    let lots = market.lots.indices.filter { basis.rows[$0] == .basic }
    return lots
      + basis.columns.indices.filter { basis.columns[$0] == .basic }.map { column in
        if column < columns.firstStranded { return market.lots.count + column }
        if column < columns.firstArc { return columns.mustGo[column - columns.firstStranded] }
        return firstLink + column - columns.firstArc
      }
  }

  /// The basis that a tree stands for, with no links but those of the tree.
  func start(_ tree: [Int]) -> TransportStart {
    let links = tree.filter { $0 >= firstLink }.sorted().map { columns.links[$0 - firstLink] }
    let basic = Set(tree)
    func status(_ arc: Int) -> VariableStatus { basic.contains(arc) ? .basic : .atLower }
    var rows = market.lots.indices.map { basic.contains($0) ? VariableStatus.basic : .atUpper }
    for lot in columns.mustGo { rows[lot] = .fixed }
    rows += market.needs.map { _ in .fixed }
    let fixed = (market.lots.count..<firstLink).map(status) + columns.mustGo.map(status)
    return TransportStart(
      links: links, basis: Basis(rows: rows, columns: fixed + links.map { _ in .basic }))
  }
}

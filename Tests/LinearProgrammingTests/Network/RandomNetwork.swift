// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds
import Testing

@testable import LinearProgramming

/// A small random network: stocks, shops and a root that buys what lacks and keeps what is left.
///
/// Each stock may keep what it has, some only at a price that nobody pays if there is another way; each
/// shop may buy; so there is always a flow, and a first basis of arcs at the root.
struct RandomNetwork {
  var supplies: [Int64] = []
  var arcs: [NetworkSimplex.Arc] = []
  /// The arcs of a first basis.
  var tree: [Int] { Array(supplies.indices) }

  /// What an item costs that must leave its stock and cannot.
  static let stranded: Int128 = 1 << 20

  /// - Parameters:
  ///   - most: the largest supply; small ones make bases degenerate.
  ///   - dearest: the largest cost.
  init(seed: Int, most: Int64, dearest: Int128) {
    var random = SplitMix64(seed: seed)
    let (stocks, shops) = (random.within(1...6), random.within(1...6))
    let root = stocks + shops
    supplies += (0..<stocks).map { _ in random.within(0...most) }
    supplies += (0..<shops).map { _ in -random.within(0...most) }
    for stock in 0..<stocks {
      let isForced = random.chance(20) && dearest < Self.stranded
      arcs.append(.init(from: stock, to: root, cost: isForced ? Self.stranded : 0))
    }
    for shop in stocks..<root {
      arcs.append(.init(from: root, to: shop, cost: dearest - Int128(random.below(9))))
    }
    for stock in 0..<stocks {
      for shop in stocks..<root where random.chance(60) {
        let share = Int128(random.below(1_000))
        arcs.append(.init(from: stock, to: shop, cost: dearest * share / 1_000))
      }
    }
  }

  var simplex: NetworkSimplex {
    get throws { try NetworkSimplex(supplies: supplies, arcs: arcs, tree: tree) }
  }

  /// The same as a linear model: one row a node but the root, one column an arc.
  var model: Model {
    var model = Model()
    for supply in supplies { model.addRow(.exactly(Double(supply))) }
    for arc in arcs {
      let ends = [(Int(arc.source), 1.0), (Int(arc.target), -1.0)].filter { $0.0 < supplies.count }
      model.addColumn(
        .atLeast(0), cost: Double(arc.cost),
        entries: ends.map { Entry(Row(index: $0.0), $0.1) })
    }
    return model
  }
}

extension NetworkSimplex {
  /// What the flow costs.
  func cost(_ network: RandomNetwork) -> Int128 {
    basis.reduce(0) { $0 + network.arcs[$1.arc].cost * Int128($1.items) }
  }

  /// What is wrong with flow and potentials: a node out of balance, less than nothing on an arc, an arc that
  /// would save something, or one in use that costs more than its ends differ.
  func faults(_ network: RandomNetwork) -> [String] {
    var left = network.supplies + [0]
    var faults: [String] = []
    for (arc, items) in basis {
      left[Int(network.arcs[arc].source)] -= items
      left[Int(network.arcs[arc].target)] += items
      if items < 0 { faults.append("arc \(arc) carries \(items)") }
      if reduced(network.arcs[arc]) != 0 { faults.append("arc \(arc) is not tight") }
    }
    faults += left.dropLast().enumerated().filter { $1 != 0 }.map {
      "node \($0) is left with \($1)"
    }
    faults += network.arcs.enumerated().filter { reduced($1) < 0 }.map { "arc \($0.0) saves" }
    return faults
  }

  private func reduced(_ arc: Arc) -> Int128 {
    arc.cost + potentials[Int(arc.source)] - potentials[Int(arc.target)]
  }
}

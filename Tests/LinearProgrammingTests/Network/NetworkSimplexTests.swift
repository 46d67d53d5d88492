// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds
import Testing

@testable import LinearProgramming

@Suite struct `The network simplex method` {
  @Test(arguments: 1...200, [Int64(1), 2, 40])
  func `finds what GLPK finds`(seed: Int, most: Int64) throws {
    let network = RandomNetwork(seed: seed, most: most, dearest: 1_000)
    var simplex = try network.simplex
    #expect(simplex.run() == .optimal)
    #expect(simplex.faults(network) == [])
    let least = try Solver.solving(network.model) { try $0.solveLinear().objective }
    #expect(Double(simplex.cost(network)) == least?.rounded())
  }

  @Test(arguments: 1...60, [Int128(1) << 62 - 1, 1 << 62, 1 << 100])
  func `is exact for costs beyond any machine number`(seed: Int, dearest: Int128) throws {
    let network = RandomNetwork(seed: seed, most: 9, dearest: dearest)
    var simplex = try network.simplex
    #expect(simplex.run() == .optimal)
    #expect(simplex.faults(network) == [])
  }

  @Test(arguments: 1...60) func `takes supplies near 2⁶⁰`(seed: Int) throws {
    let network = RandomNetwork(seed: seed, most: 1 << 58, dearest: 1_000)
    var simplex = try network.simplex
    #expect(simplex.run() == .optimal)
    #expect(simplex.faults(network) == [])
  }

  @Test(arguments: 1...60) func `moves nothing where there is nothing`(seed: Int) throws {
    let network = RandomNetwork(seed: seed, most: 0, dearest: 1_000)
    var simplex = try network.simplex
    #expect(simplex.run() == .optimal)
    #expect(simplex.faults(network) == [])
    #expect(simplex.basis.allSatisfy { $0.items == 0 })
  }

  @Test(arguments: 1...100) func `goes on from its tree when arcs are added`(seed: Int) throws {
    let network = RandomNetwork(seed: seed, most: 9, dearest: 1_000)
    var whole = try network.simplex
    _ = whole.run()
    let known = network.tree.count + (network.arcs.count - network.tree.count) / 2
    var growing = try NetworkSimplex(
      supplies: network.supplies, arcs: Array(network.arcs.prefix(known)), tree: network.tree)
    #expect(growing.run() == .optimal)
    growing.add(Array(network.arcs.dropFirst(known)))
    #expect(growing.run() == .optimal)
    #expect(growing.cost(network) == whole.cost(network))
    var again = try NetworkSimplex(
      supplies: network.supplies, arcs: network.arcs, tree: growing.basis.map(\.arc))
    #expect(again.run() == .optimal)
    #expect(again.pivots == 0)
  }

  @Test func `ends on assignments, where almost every pivot moves nothing`() throws {
    var network = RandomNetwork(seed: 1, most: 0, dearest: 1)
    let size = 60
    network.supplies = (0..<2 * size).map { $0 < size ? 1 : -1 }
    network.arcs = (0..<2 * size).map { node in
      node < size
        ? .init(from: node, to: 2 * size, cost: 0) : .init(from: 2 * size, to: node, cost: 1_000)
    }
    for left in 0..<size {
      for right in 0..<size {
        network.arcs.append(
          .init(from: left, to: size + right, cost: Int128((left * right) % 3)))
      }
    }
    var simplex = try network.simplex
    #expect(simplex.run() == .optimal)
    #expect(simplex.faults(network) == [])
    // Twenty of the forty rows that are no multiple of 3 get such a column, at 1 each.
    #expect(simplex.cost(network) == 20)
  }

  @Test func `tells that costs fall for ever`() throws {
    let arcs = [
      NetworkSimplex.Arc(from: 0, to: 2, cost: 0), .init(from: 2, to: 1, cost: 5),
      .init(from: 0, to: 1, cost: -3), .init(from: 1, to: 0, cost: 2),
    ]
    var simplex = try NetworkSimplex(supplies: [3, -3], arcs: arcs, tree: [0, 1])
    #expect(simplex.run() == .unbounded)
  }

  @Test func `keeps the flow that it has when a limit is reached`() throws {
    let networks = (1...20).map { RandomNetwork(seed: $0, most: 40, dearest: 1_000) }
    let network = try #require(
      networks.first { network in
        var simplex = try network.simplex
        return simplex.run() == .optimal && simplex.pivots > 3
      })
    for limits in [Limits(iterations: 0), Limits(isInterrupted: { true }), Limits(time: .zero)] {
      var simplex = try network.simplex
      #expect(simplex.run(limits: limits) == .feasible)
      #expect(simplex.pivots == 0)
      #expect(simplex.basis.allSatisfy { $0.items >= 0 })
      #expect(simplex.run() == .optimal)
    }
    var one = try network.simplex
    #expect(one.run(limits: Limits(iterations: 1)) == .feasible)
    #expect(one.pivots == 1)
  }

  @Test func `refuses arcs that span no tree`() {
    let arcs = [
      NetworkSimplex.Arc(from: 0, to: 1, cost: 0), .init(from: 1, to: 0, cost: 0),
      .init(from: 0, to: 2, cost: 0), .init(from: 1, to: 2, cost: 0),
    ]
    for tree in [[0, 1], [2], [2, 3, 0], [2, 2]] {
      #expect(throws: ModelError.singularBasis) {
        _ = try NetworkSimplex(supplies: [1, 1], arcs: arcs, tree: tree)
      }
    }
  }

  @Test func `refuses a tree that would have to carry less than nothing`() {
    let arcs = [NetworkSimplex.Arc(from: 0, to: 2, cost: 0), .init(from: 1, to: 2, cost: 0)]
    #expect(throws: ModelError.infeasibleStart(.column(Column(index: 1), name: nil))) {
      _ = try NetworkSimplex(supplies: [1, -1], arcs: arcs, tree: [0, 1])
    }
  }

  @Test func `takes a network of a root alone`() throws {
    var simplex = try NetworkSimplex(supplies: [], arcs: [], tree: [])
    #expect(simplex.run() == .optimal)
    #expect(simplex.basis.isEmpty)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A first layout by construction, and steps that improve a layout: a block of parties that must be
/// together goes elsewhere, two blocks are exchanged, one makes room for another, a site is closed.
struct LocalSearch {
  private let problem: LayoutProblem
  /// What moves as one: each party, and parties that must be together; those that need most first.
  private let blocks: [[Int]]

  init(_ problem: LayoutProblem) {
    self.problem = problem
    blocks = problem.blocks
  }

  /// A good layout that keeps every rule; nil where none was found.
  func layout(_ effort: inout Effort) -> ScoredLayout? {
    let starts = [constructed(on: Array(problem.sites)), frugal]
    return starts.compactMap { improved($0, on: Array(problem.sites), &effort) }
      .min { $0.score < $1.score }
  }

  /// A good layout on some of the sites; nil where none was found that keeps every rule.
  func layout(on sites: [Int], _ effort: inout Effort) -> ScoredLayout? {
    improved(constructed(on: sites), on: sites, &effort)
  }

  /// What steps make of a layout; nil where they find none that keeps every rule.
  func improved(_ start: Layout, _ effort: inout Effort) -> ScoredLayout? {
    improved(LayoutTally(problem, start), on: Array(problem.sites), &effort)
  }

  private func improved(
    _ start: LayoutTally, on sites: [Int], _ effort: inout Effort
  ) -> ScoredLayout? {
    var (tally, before) = (start, start.merit)
    repeat {
      before = tally.merit
      relocate(&tally, sites, &effort)
      exchange(&tally, &effort)
      makeRoom(&tally, sites, &effort)
      close(&tally, sites, &effort)
    } while tally.merit < before
    guard before.violations == 0 else { return nil }
    return ScoredLayout(layout: tally.layout, score: tally.merit.score)
  }

  /// Everybody on as few of the cheapest sites as hold them.
  private var frugal: LayoutTally {
    let order = problem.sites.sorted { left, right in
      let (first, second) = (price(left), price(right))
      return first == second ? left < right : first < second
    }
    var tally = LayoutTally(problem)
    for count in order.indices.map({ $0 + 1 }) where holdsAll(order.prefix(count)) {
      tally = constructed(on: Array(order.prefix(count)))
      if !tally.layout.sites.contains(nil) { return tally }
    }
    return tally
  }

  private func holdsAll(_ sites: ArraySlice<Int>) -> Bool {
    sites.reduce(0) { $0 + problem.area[$1] } >= problem.need.reduce(0, +)
      && sites.reduce(0) { $0 + problem.seats[$1] } >= problem.people.reduce(0, +)
  }

  /// What a site costs for its size; only an order to begin with, so that rounding does no harm.
  private func price(_ site: Int) -> Double {
    let cost = Double(problem.fitOut[site]) + Double(problem.running[site])
    return cost / Double(max(1, problem.area[site] + problem.seats[site]))
  }

  /// Places the largest blocks first, each where the layout is best.
  func constructed(on sites: [Int]) -> LayoutTally {
    var tally = LayoutTally(problem)
    for block in blocks where block.allSatisfy({ tally.layout.sites[$0] == nil }) {
      var best: (step: [LayoutMove], score: Score)?
      for site in sites {
        let step = block.moves(to: site)
        guard tally.admits(step) else { continue }
        let score = tally.merit(after: step).score
        if score < best?.score ?? .worst { best = (step, score) }
      }
      if let best { tally.take(best.step) }
    }
    return tally
  }

  private func relocate(_ tally: inout LayoutTally, _ sites: [Int], _ effort: inout Effort) {
    for block in blocks {
      for site in sites where !block.allSatisfy({ tally.layout.sites[$0] == site }) {
        attempt(block.moves(to: site), &tally, &effort)
      }
    }
  }

  private func exchange(_ tally: inout LayoutTally, _ effort: inout Effort) {
    for (index, block) in blocks.enumerated() {
      for other in blocks[..<index] where other.allSatisfy({ !block.contains($0) }) {
        let (here, there) = (tally.layout.sites[block[0]], tally.layout.sites[other[0]])
        guard here != there else { continue }
        attempt(block.moves(to: there) + other.moves(to: here), &tally, &effort)
      }
    }
  }

  /// Places blocks without a place where another one can go elsewhere.
  private func makeRoom(_ tally: inout LayoutTally, _ sites: [Int], _ effort: inout Effort) {
    for block in blocks {
      for other in blocks where other.allSatisfy({ !block.contains($0) }) {
        for elsewhere in sites where tally.layout.sites[block[0]] == nil {
          guard let site = tally.layout.sites[other[0]], site != elsewhere else { continue }
          attempt(block.moves(to: site) + other.moves(to: elsewhere), &tally, &effort)
        }
      }
    }
  }

  /// Takes a step where it is possible and better.
  private func attempt(
    _ step: [LayoutMove], _ tally: inout LayoutTally, _ effort: inout Effort
  ) {
    guard effort.take(), tally.admits(step), tally.merit(after: step) < tally.merit else { return }
    tally.take(step)
  }

  /// Gives up a site where its parties can be put elsewhere, the largest first, and that is better; the
  /// rest have no place.
  private func close(_ tally: inout LayoutTally, _ sites: [Int], _ effort: inout Effort) {
    for site in sites {
      for preferred in sites where preferred != site && tally.count[site] > 0 {
        guard effort.take() else { return }
        let others = sites.filter { $0 != site && $0 != preferred && tally.count[$0] > 0 }
        let closed = closed(tally, site, to: [preferred] + others)
        if closed.merit < tally.merit { tally = closed }
      }
    }
  }

  private func closed(_ tally: LayoutTally, _ site: Int, to sites: [Int]) -> LayoutTally {
    var tally = tally
    let leaving = blocks.filter { tally.layout.sites[$0[0]] == site }
    for block in leaving { tally.take(block.moves(to: nil)) }
    for block in leaving where block.allSatisfy({ tally.layout.sites[$0] == nil }) {
      if let place = sites.first(where: { tally.admits(block.moves(to: $0)) }) {
        tally.take(block.moves(to: place))
      }
    }
    return tally
  }
}

extension LayoutProblem {
  /// Parties that must be together, and each party alone; those that need most first, the larger of
  /// two before its parts.
  fileprivate var blocks: [[Int]] {
    let blocks = Set(parties.map { block(of: $0).sorted() } + parties.map { [$0] })
    return blocks.map { (order: order(of: $0), block: $0) }
      .sorted { $0.order.lexicographicallyPrecedes($1.order) }.map(\.block)
  }

  private func order(of block: [Int]) -> [Int64] {
    [-block.reduce(0) { $0 + need[$1] }, -block.reduce(0) { $0 + people[$1] }]
      + [-Int64(block.count)] + block.map { Int64($0) }
  }
}

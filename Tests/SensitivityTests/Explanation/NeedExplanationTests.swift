// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Testing

@testable import Sensitivity

struct NeedExplanationTests {
  @Test(arguments: UInt64(1)...10)
  func `Forced changes are those of the optimum with that row added`(block: UInt64) throws {
    var compared = 0
    for seed in (block * 1_000)..<(block * 1_000 + 40) {
      guard let solved = try SolvedCase(seed: seed) else { continue }
      var random = SplitMix64(seed: seed, purpose: "needs")
      for need in random.shuffled(Array(solved.planned.plan.needs.positions)).prefix(2) {
        let explanation = try solved.planned.explanation(of: need)
        for choice in random.shuffled(explanation.choices).prefix(4) {
          try check(choice, solved, "seed \(seed)")
          compared += 1
        }
      }
    }
    #expect(compared > 100)
  }

  @Test(arguments: UInt64(1)...4)
  func `An asset's choices are those of the needs that it may serve`(block: UInt64) throws {
    for seed in (block * 500)..<(block * 500 + 40) {
      guard let solved = try SolvedCase(seed: seed) else { continue }
      for row in solved.planned.inventory.assets.positions.prefix(3) {
        for part in try solved.planned.explanation(of: row).parts {
          for choice in part.choices {
            let other = try solved.planned.explanation(of: choice.need).choices
              .first { $0.lot == part.lot }
            #expect(other?.answer.changes == choice.answer.changes, "seed \(seed)")
            try checkExchanges(choice, solved, "seed \(seed)")
          }
        }
      }
    }
  }

  private func check(_ choice: Choice, _ solved: SolvedCase, _ seed: Comment) throws {
    let planned = solved.planned
    let lot = try #require(planned.placeOfLot[Int(choice.lot.index)])
    let need = try #require(planned.placeOfNeed[Int(choice.need.index)])
    let market = planned.networks[lot.market].market
    if case .forbidden = choice.answer {
      #expect(market.arc(from: lot.index, to: need.index) == nil, seed)
      return
    }
    let changes = try solved.changes(market) { $0.forced = (lot.index, need.index) }
    let none = solved.levels.map { _ in Int64(0) }
    #expect(changes == choice.answer.changes.map { $0.isEmpty ? none : $0 }, seed)
    try checkExchanges(choice, solved, seed)
  }

  /// What is told brings about what is said.
  private func checkExchanges(
    _ choice: Choice, _ solved: SolvedCase, _ seed: Comment
  ) throws {
    guard case .changes(let changes, let exchanges) = choice.answer else { return }
    let before = try Carried([], solved.planned).values()
    let carried = Carried(exchanges, solved.planned)
    #expect(carried.keepsRules, seed)
    #expect(carried.flow(choice.lot, choice.need) == 1, seed)
    #expect(try zip(carried.values(), before).map { $0 - $1 } == changes, seed)
  }
}

extension Choice.Answer {
  /// The changes that a choice says; empty where it serves already.
  fileprivate var changes: [Int64]? {
    switch self {
    case .serves: []
    case .changes(let changes, _): changes
    case .impossible, .forbidden: nil
    }
  }
}

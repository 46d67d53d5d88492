// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Scheduling
import Seeds
import Testing
import Verification

/// Wave plans of small moves that are altered at one place, all of which must be refused.
struct WaveAlterationTests {
  @Test(arguments: 0..<60)
  func `A wave plan that is altered anywhere does not hold`(seed: Int) throws {
    let move = try SmallMove(seed: seed)
    let planner = WavePlanner(program: "test 1")
    guard
      let waves = try? planner.waves(
        of: move.plan, digest: SmallMove.digest, in: move.inventory, calendar: move.calendar)
    else { return }
    let verifier = WaveVerifier(
      inventory: move.inventory, plan: move.plan, digest: SmallMove.digest)
    var random = SplitMix64(seed: seed)
    for (name, alter) in Self.alterations {
      var altered = waves
      guard alter(&altered, &random), altered != waves else { continue }
      #expect(!verifier.verify(altered).holds, "seed \(seed): \(name)")
    }
  }

  private typealias Alteration = @Sendable (inout WavePlan, inout SplitMix64) -> Bool

  private static let alterations: [(String, Alteration)] = [
    ("plan", { waves, _ in change(&waves.plan, Digest(of: [1])) }),
    ("revision", { waves, _ in change(&waves.revision, Digest(of: [2])) }),
    ("inventory", { waves, _ in change(&waves.inventoryName, "other") }),
    ("currency", { waves, _ in change(&waves.currency, "USD") }),
    ("last day", { waves, _ in change(&waves.calendar.lastDay, nil) }),
    (
      "status",
      { waves, _ in change(&waves.status, waves.status == .optimal ? .feasible : .optimal) }
    ),
    (
      "value",
      { waves, random in
        let place = random.below(waves.levels.count)
        return change(&waves.levels[place].value, waves.levels[place].value - 1)
      }
    ),
    (
      "bound",
      { waves, random in
        let place = random.below(waves.levels.count)
        return change(&waves.levels[place].bound, waves.levels[place].bound + 1)
      }
    ),
    ("proof", { waves, _ in change(&waves.levels[2].proof, .solver) }),
    (
      "people",
      { waves, random in
        guard !waves.teams.isEmpty else { return false }
        return change(&waves.teams[random.below(waves.teams.count)].people, 9)
      }
    ),
    (
      "a team's gap",
      { waves, random in
        guard !waves.teams.isEmpty else { return false }
        let place = random.below(waves.teams.count)
        let gap = Int(waves.teams[place].gap.index)
        return change(&waves.teams[place].gap, Position((gap + 1) % waves.calendar.gaps.count))
      }
    ),
    ("a team less", { waves, _ in waves.teams.popLast() != nil }),
    (
      "a tour's gap",
      { waves, random in
        guard !waves.tours.isEmpty else { return false }
        let place = random.below(waves.tours.count)
        let gap = Int(waves.tours[place].gap.index)
        return change(&waves.tours[place].gap, Position((gap + 1) % waves.calendar.gaps.count))
      }
    ),
    ("lorry", { waves, random in atTour(&waves, &random) { $0.lorry = 7 } }),
    ("stops", { waves, random in atTour(&waves, &random) { $0.stops.reverse() } }),
    ("a stop less", { waves, random in atTour(&waves, &random) { $0.stops.removeLast() } }),
    ("metres", { waves, random in atTour(&waves, &random) { $0.metres += 1 } }),
    ("minutes", { waves, random in atTour(&waves, &random) { $0.minutes -= 1 } }),
    ("cost", { waves, random in atTour(&waves, &random) { $0.cost -= 1 } }),
    ("count", { waves, random in atLoad(&waves, &random) { $0.count += 1 } }),
    ("line", { waves, random in atLoad(&waves, &random) { $0.line = Position(10_000) } }),
    ("pick-up", { waves, random in atLoad(&waves, &random) { $0.pickUp = $0.drop } }),
    ("drop", { waves, random in atLoad(&waves, &random) { $0.drop += 1 } }),
    (
      "kit made free",
      { waves, _ in
        guard let place = waves.loads.firstIndex(where: { $0.team != nil }) else { return false }
        return change(&waves.loads[place].team, nil)
      }
    ),
    ("a load less", { waves, _ in waves.loads.popLast() != nil }),
    (
      "a load twice",
      { waves, _ in
        guard let last = waves.loads.last else { return false }
        waves.loads.append(last)
        return true
      }
    ),
    (
      "a shortage more",
      { waves, _ in
        waves.shortages.append(
          .init(
            office: "o0", assetClass: "desk", from: .epoch, to: .epoch, items: 1,
            reason: .carrying, loan: nil))
        return true
      }
    ),
    ("a shortage less", { waves, _ in waves.shortages.popLast() != nil }),
    ("alone", { waves, _ in change(&waves.alone.cost, waves.alone.cost + 1) }),
    (
      "a price of a leg",
      { waves, _ in
        guard !waves.prices.leaving.isEmpty else { return false }
        return change(&waves.prices.leaving[0].price, 1 << 50)
      }
    ),
    (
      "a price of a lane",
      { waves, _ in
        guard !waves.prices.lanes.isEmpty else { return false }
        return change(&waves.prices.lanes[0].perTour, 1 << 50)
      }
    ),
  ]

  private static func change<Value>(_ value: inout Value, _ new: Value) -> Bool {
    value = new
    return true
  }

  private static func atTour(
    _ waves: inout WavePlan, _ random: inout SplitMix64, _ body: (inout WavePlan.Tour) -> Void
  ) -> Bool {
    guard !waves.tours.isEmpty else { return false }
    body(&waves.tours[random.below(waves.tours.count)])
    return true
  }

  private static func atLoad(
    _ waves: inout WavePlan, _ random: inout SplitMix64, _ body: (inout WavePlan.Load) -> Void
  ) -> Bool {
    guard !waves.loads.isEmpty else { return false }
    body(&waves.loads[random.below(waves.loads.count)])
    return true
  }
}

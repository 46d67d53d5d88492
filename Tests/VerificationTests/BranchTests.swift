// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

/// Bounds by the leaves of a search.
struct BranchTests {
  /// A random inventory with budgets, and its plan, of which one level has leaves of several kinds.
  struct Sample {
    let inventory: Inventory
    let plan: Plan
    /// The entries of the certificate that are leaves of that level.
    let leaves: Range<Int>

    init?(seed: UInt64) {
      let random = RandomCase(seed: seed)
      var scenario = random.scenario
      func made() -> Plan? {
        try? Planner(program: "test 1").plan(scenario, on: random.inventory)
      }
      guard let free = made() else { return nil }
      scenario.limits.purchases = free.stayOnly.levels[1] / 3
      scenario.limits.moving = free.inherited.movingAndRepair / 2
      guard let plan = made(), plan.head.status == .optimal,
        let levels = plan.solution.certificate?.levels,
        let first = levels.firstIndex(where: { $0.branches.count > 1 })
      else { return nil }
      inventory = random.inventory
      self.plan = plan
      leaves = first..<(levels.lastIndex { $0.level == levels[first].level } ?? first) + 1
    }
  }

  static let sample = (UInt64(0)..<2_000).lazy.compactMap(Sample.init).first

  /// A change of the leaves, and what it is called.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let alter: @Sendable (inout [Plan.Certificate.Level]) -> Void

    init(
      _ name: String, _ alter: @escaping @Sendable (inout [Plan.Certificate.Level]) -> Void
    ) {
      (testDescription, self.alter) = (name, alter)
    }
  }

  static let changes = [
    Change("the first leaf is missing") { $0.removeFirst() },
    Change("the last leaf is missing") { $0.removeLast() },
    Change("a leaf stands twice") { $0.append($0[0]) },
    Change("the leaves are turned round") {
      $0.reverse()
      $0.swapAt(0, 1)
    },
    Change("a branch reaches less far") { $0[0].branches[0].count -= 1 },
    Change("a branch has the same side again") {
      $0[0].branches[0].side = $0[0].branches[0].side == .atMost ? .atLeast : .atMost
    },
    Change("a branch counts nothing") { $0[0].branches[0].needs = [] },
    Change("a branch counts twice") { $0[0].branches[0].needs += $0[0].branches[0].needs },
    Change("a branch of purchases has a lot") {
      $0[0].branches[0].column = .bought
      $0[0].branches[0].lot = Position(0)
    },
    Change("a branch of assignments has no lot") {
      $0[0].branches[0].column = .served
      $0[0].branches[0].lot = nil
    },
    Change("branches are forgotten") { $0[0].branches = [] },
    Change("all leaves are said to hold no plan") { leaves in
      for index in leaves.indices { leaves[index].scale = 0 }
    },
  ]

  private func verdict(_ change: Change?) throws -> Verdict {
    let sample = try #require(Self.sample)
    var plan = sample.plan
    var certificate = try #require(plan.solution.certificate)
    var leaves = Array(certificate.levels[sample.leaves])
    change?.alter(&leaves)
    certificate.levels.replaceSubrange(sample.leaves, with: leaves)
    plan.solution.certificate = certificate
    return Verifier(inventory: sample.inventory).verify(plan)
  }

  @Test func `Leaves of a search prove every level`() throws {
    let verdict = try verdict(nil)
    #expect(verdict.holds, "\(verdict.words)")
    let isBest = verdict.levels.allSatisfy(\.isProvenBest)
    #expect(isBest)
  }

  @Test(arguments: changes)
  func `Leaves that may leave a plan out prove nothing`(_ change: Change) throws {
    let verdict = try verdict(change)
    #expect(!verdict.holds)
    #expect(verdict[.certificate]?.passed == false, "\(verdict.words)")
  }

  @Test func `Any change of a whole number of a leaf is a bound that is true`() throws {
    let sample = try #require(Self.sample)
    for seed in UInt64(0)..<300 {
      let change = Change("a number") { leaves in
        let leaf = Int(seed) % leaves.count
        let delta: Int64 = seed % 2 == 0 ? 1 << (seed % 40) : -1
        leaves[leaf].demand[Int(seed) % leaves[leaf].demand.count] += delta
        if !leaves[leaf].branches.isEmpty { leaves[leaf].branches[0].multiplier += abs(delta) }
      }
      let verdict = try verdict(change)
      for level in verdict.levels {
        #expect(level.certifiedBound ?? 0 <= Int128(level.value), "seed \(seed)")
      }
    }
    #expect(sample.leaves.count > 1)
  }
}

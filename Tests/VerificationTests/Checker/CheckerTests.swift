// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Inventory
import Planning
import Synchronization
import Testing
import Verification

/// The checker that strangers take ends as the verifier does, and shares no code with it.
@Suite(.enabled(if: PythonChecker.isPossible, "Python 3.11 is not installed"))
struct CheckerTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../../..")
    .standardizedFileURL

  /// How the verifier ends for the bytes of a plan.
  private static func status(of bytes: [UInt8], in inventory: Inventory) -> PythonChecker.Status {
    guard let plan = try? PlanReader().plan(from: bytes) else { return 2 }
    return Verifier(inventory: inventory).verify(plan).holds ? 0 : 1
  }

  /// Compares both on plans of an inventory, and tells how often they ended how.
  @discardableResult
  private func compare(
    _ plans: [Plan], in inventory: Inventory
  ) throws -> [PythonChecker.Status: Int] {
    let files = plans.map { PlanWriter().bytes(of: $0) }
    let found = try PythonChecker(inventory).verdicts(on: files)
    try #require(found.count == files.count)
    for (number, (file, found)) in zip(files, found).enumerated() {
      let expected = Self.status(of: file, in: inventory)
      #expect(found.status == expected, "plan \(number): \(found.line)")
    }
    return found.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
  }

  private func sample(_ scenario: String) throws -> Plan {
    let file = Self.root.appending(path: "inventories/an-bien/scenarios/\(scenario).yaml")
    return try Planner(program: "test 1")
      .plan(ScenarioReader().scenario(at: file.path), on: try #require(Samples.anBien))
  }

  private func altered(_ original: Plan, by alterations: [Alteration]) -> [Plan] {
    alterations.map { alteration in
      var plan = original
      alteration.alter(&plan)
      return plan
    }
  }

  @Test func `Plans of the samples and of earlier programs hold`() throws {
    let made = try ["base", "premises", "purchase-budget"].map(sample)
    let kept = try ["base", "premises", "two-pins"].map { name in
      let file = Self.root.appending(path: "Tests/Plans/an-bien-\(name)-1.json")
      return try PlanReader().plan(from: Array(try Data(contentsOf: file)))
    }
    let ends = try compare(made + kept, in: try #require(Samples.anBien))
    #expect(ends == [0: 6])
  }

  @Test func `Every field altered by hand is caught, and what is harmless is not`() throws {
    let alterations: [[Alteration]] = [
      Alteration.ofHead, Alteration.ofScenario, Alteration.ofNeed, Alteration.ofLot,
      Alteration.ofAssignment, Alteration.ofSolution, Alteration.ofBaseline,
      Alteration.ofRemainders, Alteration.harmless,
    ]
    let plans =
      altered(try #require(Samples.plan), by: alterations.flatMap(\.self))
      + altered(try #require(ShortfallAlterationTests.plan), by: Alteration.ofShortfall)
    try compare(plans, in: try #require(Samples.anBien))
  }

  @Test func `Of a route to the nearest place both take its length, not the great circle`() throws {
    let sample = try #require(RoutedSample.anBien)
    try #require(!sample.places.isEmpty)
    let ends = try compare([sample.plan, sample.altered], in: sample.inventory)
    #expect(ends == [0: 1, 1: 1])
  }

  @Test func `Stopped baselines end alike, as they are and altered`() throws {
    let sample = try #require(OpenBaselineTests.sample)
    let plans = [sample] + altered(sample, by: OpenBaselineTests.alterations)
    let ends = try compare(plans, in: try #require(Samples.anBien))
    #expect(ends == [0: 1, 1: OpenBaselineTests.alterations.count])
  }

  @Test func `Leaves of a search end alike, as they are, altered and damaged`() throws {
    let sample = try #require(BranchTests.sample)
    let altered = BranchTests.changes.map { change in
      var (plan, levels) = (sample.plan, sample.plan.solution.certificate?.levels ?? [])
      var leaves = Array(levels[sample.leaves])
      change.alter(&leaves)
      levels.replaceSubrange(sample.leaves, with: leaves)
      plan.solution.certificate?.levels = levels
      return plan
    }
    let damaged = (UInt64(0)..<200).map { seed in
      var damage = Damage(seed: seed)
      return damage.done(to: sample.plan)
    }
    let ends = try compare([sample.plan] + altered + damaged, in: sample.inventory)
    #expect(ends[0] ?? 0 > 0 && ends[1] ?? 0 > altered.count)
  }

  @Test func `Plans of stopped searches end alike, as they are and altered`() throws {
    let inventory = try #require(Samples.anBien)
    var scenario = Samples.scenario
    scenario.solver.threads = 1
    let plans = try stride(from: 0, to: 60, by: 5).map { asks in
      let asked = Atomic(0)
      let planner = Planner(
        program: "test 1",
        isInterrupted: { asked.add(1, ordering: .relaxed).oldValue >= asks })
      return try planner.plan(scenario, on: inventory)
    }
    let changes: [(inout Plan) -> Void] = [
      { $0.head.status = .optimal }, { $0.head.levels[1].bound += 1_000 },
      { $0.solution.certificate?.levels.removeLast() }, { $0.solution.certificate = nil },
      { $0.inherited.solution.certificate?.levels.removeLast() },
      { $0.inherited.solution.certificate?.levels[0].demand[0] += 1 },
      { $0.stayOnly.solution.certificate = nil },
    ]
    let altered = plans.flatMap { plan in
      changes.map { change in
        var changed = plan
        change(&changed)
        return changed
      }
    }
    let ends = try compare(plans + altered, in: inventory)
    #expect(ends[0] ?? 0 >= plans.count && ends[1] ?? 0 > plans.count)
  }

  @Test(arguments: ["base", "premises", "purchase-budget"])
  func `Damaged plans of An Biên end alike`(_ scenario: String) throws {
    let original = try sample(scenario)
    let plans = (UInt64(0)..<150).map { seed in
      var damage = Damage(seed: seed)
      return damage.done(to: original)
    }
    let ends = try compare(plans, in: try #require(Samples.anBien))
    #expect(Set(ends.keys).isSuperset(of: [1, 2]))
  }

  @Test func `Plans of random mergers, and damaged ones, end alike`() throws {
    var ends: [PythonChecker.Status: Int] = [:]
    for seed in UInt64(0)..<60 {
      let sample = RandomCase(seed: seed)
      guard let plan = try? Planner(program: "test 1").plan(sample.scenario, on: sample.inventory)
      else { continue }
      let damaged = (UInt64(0)..<10).map { number in
        var damage = Damage(seed: seed * 10 + number)
        return damage.done(to: plan)
      }
      ends.merge(try compare([plan] + damaged, in: sample.inventory)) { $0 + $1 }
    }
    #expect((ends[0] ?? 0) > 30)
    #expect((ends[1] ?? 0) > 100)
  }
}

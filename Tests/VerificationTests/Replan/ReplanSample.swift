// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

/// A re-plan of An Biên after some of its lines went otherwise than planned.
enum ReplanSample {
  /// The plan of An Biên.
  static let former: Plan.Former? = Samples.plan.map {
    Plan.Former($0, digest: Digest(of: PlanWriter().bytes(of: $0)))
  }

  /// What is known of it: of the first lines some came, some were lost, refused, broken or brought elsewhere;
  /// of one nobody was told.
  static let facts: Plan.Facts = {
    guard let former else { return Plan.Facts() }
    var facts = Plan.Facts()
    let lines = former.plan.lines(former.digest).sorted { $0.id < $1.id }
    for (number, line) in lines.prefix(24).enumerated() {
      var receipt = Receipt(Receipts.Place(line.id))
      switch number % 6 {
      case 0: (receipt.received, receipt.accepted) = (line.planned, line.planned)
      case 1: receipt.received = line.planned
      case 2: receipt.lost = 1
      case 3: receipt.refused = line.planned
      case 4: (receipt.received, receipt.condition) = (line.planned, .broken)
      default: (receipt.received, receipt.officeFound) = (line.planned, line.fromOffice)
      }
      facts.receipts.append(receipt)
    }
    facts.drafts = lines.dropFirst(24).prefix(2).map { Plan.Draft(line: $0.id, count: 1) }
    return facts
  }()

  /// The re-plan.
  static let plan: Plan? = {
    guard let former, let inventory = Samples.anBien else { return nil }
    let scenario = Samples.scenario.going(on: Scenario.Replan(from: former.digest))
    return try? Planner(program: "test 1").plan(
      scenario, on: inventory, after: Planner.Past(former, facts))
  }()

  static func verdict(_ plan: Plan, after former: Plan.Former? = former) throws -> Verdict {
    Verifier(inventory: try #require(Samples.anBien), former: former).verify(plan)
  }
}

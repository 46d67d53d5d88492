// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
package import Reporting
internal import Words

/// What a country avoids buying: totals against each baseline, by class and by province.
package struct NationalReport {
  private let plan: NationalPlan
  private let attestation: Attestation?

  /// - Parameter attestation: what a check said; nil where none was made.
  package init(_ plan: NationalPlan, attestation: Attestation? = nil) {
    (self.plan, self.attestation) = (plan, attestation)
  }

  /// The content for every format; CSV holds a row for each province and scenario.
  package var report: Report {
    Report(
      Term("country", "title.country", ["shards": plan.results.count]), currency: plan.currency,
      date: plan.results.map(\.date).min { $0.description < $1.description }, facts: facts,
      notes: notes,
      tables: [NationalTables.baselines(plan), NationalTables.claims(plan)]
        + NationalTables.budgets(plan)
        + [
          NationalTables.levels(plan), NationalTables.classes(plan), NationalTables.rules(plan),
          NationalTables.provinces(plan),
        ],
      attestation: attestation)
  }

  /// The figures that stand first on a page: of the first scenario.
  package var headlines: [(term: Term, amount: Int64?)] {
    guard let total = plan.totals.first else { return [] }
    return [
      (Term("headline"), total.claims.planned), (Term("baseline_purchases"), total.inherited),
      (Term("plan_purchases"), total.purchases),
    ]
  }

  /// A map for each scenario; of the points of a sweep, the first alone.
  package var maps: [ProvinceMap] {
    let points = Set(plan.results.filter { $0.shard.point != nil }.map(\.shard.scenarioPoint))
    let scenarios = plan.totals.filter { !points.contains($0.scenario) }
    return (scenarios.isEmpty ? Array(plan.totals.prefix(1)) : scenarios).map { total in
      let results = plan.results.filter { $0.shard.scenarioPoint == total.scenario }
      return ProvinceMap(
        Term(
          "map_of_\(total.scenario)", "title.province_map_of", ["scenario": total.scenario]),
        results.sorted { $0.shard.inventory < $1.shard.inventory }.map(\.province))
    }
  }

  private var facts: [Report.Fact] {
    (attestation?.facts ?? []) + [
      Report.Fact(Term("status"), .term(Term(plan.status))),
      Report.Fact(Term("shards"), .number(Int64(plan.results.count)), .count),
      Report.Fact(Term("program"), .text(plan.program)),
      Report.Fact(Term("scenario"), .text(scenarios.joined(separator: ", "))),
      Report.Fact(Term("plans_root"), .text(plan.root.description)),
    ]
  }

  private var scenarios: [String] {
    Set(plan.results.map(\.shard.scenario)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Which shards are not planned to their end, or cannot be.
  private var notes: [Message] {
    plan.results.filter { [.stopped, .infeasible].contains($0.status) }.map {
      Message(
        "note.shard_status", ["shard": $0.shard.name, "status": Term($0.status).message])
    }
  }
}

extension ShardResult {
  /// The result on a map.
  fileprivate var province: ProvinceMap.Province {
    ProvinceMap.Province(
      name: title.shortTitle, places: places.map { ($0.latitude, $0.longitude) },
      avoided: avoided, purchases: purchases)
  }

  /// What the plan buys.
  var purchases: Int64 { classes.reduce(0) { $0 &+ $1.purchases } }
  /// Avoided purchases against B2.
  var avoided: Int64 { classes.reduce(0) { $0 &+ $1.avoided } }
}

extension String {
  /// A title up to its first mark of punctuation, short enough for a map.
  var shortTitle: String {
    let start = prefix { !":,;(—".contains($0) }
    return String(start.prefix(24)).trimmingBlanks
  }

  private var trimmingBlanks: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Country
internal import Documents
internal import Inventory
internal import Planning
internal import Reporting
internal import Words

/// A run of a shard, from files to files.
struct ShardRun: Sendable {
  let country: CountryFolder
  let output: ResultFolder
  /// Whether results that are something else are replaced.
  let replaces: Bool
  let language: Language

  /// What came of a shard, and what it took.
  struct Ending: Sendable {
    let result: ShardResult
    /// Nil where it was finished before.
    let cost: ShardCost?
  }

  /// Plans a shard that is not finished yet.
  func run(_ shard: Shard) throws -> Ending {
    if let finished = try finished(shard) {
      tell(isKept: true, shard, finished)
      return Ending(result: finished, cost: nil)
    }
    let start = ContinuousClock.now
    let (result, rows) = try plan(shard)
    tell(isKept: false, shard, result)
    return Ending(
      result: result, cost: ShardCost(shard, rows: rows, time: ContinuousClock.now - start))
  }

  private func finished(_ shard: Shard) throws -> ShardResult? {
    do { return try output.finished(shard, by: Reallot.program) } catch {
      if replaces { return nil }
      throw error
    }
  }

  private func plan(_ shard: Shard) throws -> (ShardResult, rows: Int) {
    let scenario = try country.scenario(of: shard)
    let run = try ScenarioRun(scenario, in: nil, language: language, progress: .none)
    let digest = Digest(of: run.bytes)
    let result = ShardResult(
      run.plan, digest: digest, of: shard,
      .init(
        run.plan, run.inventory,
        claims: try .init(of: run.plan, digest: digest, in: run.inventory),
        bound: try bound(of: shard, scenario, run.inventory)))
    try output.keep(run.bytes, result)
    return (result, run.inventory.rowCount)
  }

  /// What no plan is below where money has the price of the national budget.
  private func bound(
    of shard: Shard, _ scenario: Scenario, _ inventory: Inventory
  ) throws -> ShardResult.PricedBound? {
    guard let part = country.division?[shard.scenarioPoint] else { return nil }
    let planner = Planner(program: Reallot.program, isInterrupted: Interrupt.isRequested)
    return try planner.priced(
      scenario, on: inventory, scale: part.price.scale, multiplier: part.price.multiplier
    ).map {
      ShardResult.PricedBound(
        budget: part.budget, price: part.price, value: $0.value, supply: $0.supply,
        demand: $0.demand)
    }
  }

  private func tell(isKept: Bool, _ shard: Shard, _ result: ShardResult) {
    let places: KeyValuePairs<String, any Sayable> = [
      "shard": shard.name, "plan": result.plan.short, "status": Term(result.status).message,
    ]
    StandardError.write(
      isKept ? Message("told.shard-kept", places) : Message("told.shard-planned", places),
      in: language)
  }
}

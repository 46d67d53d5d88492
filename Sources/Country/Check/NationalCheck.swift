// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Intake
internal import Inventory
internal import Verification
internal import Words

/// Checks a merged country: its sums, and every plan of which file and inventory are at hand.
package struct NationalCheck {
  private let folders: [ResultFolder]
  private let country: CountryFolder?
  /// The shards of the country's folder as it is now.
  private let list: ShardList?

  /// - Parameters:
  ///   - results: folders in which plans may be.
  ///   - country: the country's folder; nil where it is not at hand.
  package init(results: [ResultFolder], country: String?) throws {
    folders = results
    self.country = try country.map { try CountryFolder(path: $0) }
    list = try self.country?.shards()
  }

  /// What holds and what does not.
  package func verdict(on national: NationalPlan) throws -> NationalVerdict {
    var verdict = NationalVerdict()
    verdict.count(.sums, Self.sums(national))
    for result in national.results {
      if let list { verdict.count(.files, Self.files(result, list)) }
      guard let folder = folders.first(where: { $0.hasPlan(of: result.shard) }) else { continue }
      try examine(result, in: folder, &verdict)
    }
    if let list { verdict.count(.files, Self.missing(national, list)) }
    return verdict
  }

  /// The sums and the root, worked out again.
  private static func sums(_ national: NationalPlan) -> [Message] {
    do throws(CountryFault) {
      let expected = try NationalPlan(national.results)
      return national.differences(from: expected).map {
        Message("error.country.sum-differs", ["member": $0.member])
      }
    } catch { return [error.message] }
  }

  private static func files(_ result: ShardResult, _ list: ShardList) -> [Message] {
    list.shards.contains(result.shard)
      ? [] : [Message("error.country.files-differ", ["shard": result.shard.name])]
  }

  private static func missing(_ national: NationalPlan, _ list: ShardList) -> [Message] {
    let there = Set(national.results.map(\.shard.id))
    return list.shards.filter { !there.contains($0.id) }.map {
      CountryFault.missing(shard: $0.name, id: $0.id.short).message
    }
  }

  private func examine(
    _ result: ShardResult, in folder: ResultFolder, _ verdict: inout NationalVerdict
  ) throws {
    let plan: Plan
    do throws(CountryFault) {
      plan = try folder.plan(of: result)
      let differences = result.differences(from: result.expected(of: plan, digest: result.plan))
      verdict.count(
        .results,
        differences.map { Self.differs(result, $0) })
    } catch { return verdict.count(.results, [error.message]) }
    guard let country, let list, list.shards.contains(result.shard) else { return }
    let read = try PackageReader.load(folder: country.inventory(of: result.shard))
    guard let inventory = read.inventory else {
      let fault = Message("error.country.no-inventory", ["shard": result.shard.name])
      return verdict.count(.plans, [fault])
    }
    try examine(result, plan, inventory, country.scenario(of: result.shard), &verdict)
  }

  private func examine(
    _ result: ShardResult, _ plan: Plan, _ inventory: Inventory, _ scenario: Scenario,
    _ verdict: inout NationalVerdict
  ) throws {
    let name = result.shard.name
    let isOfScenario = plan.head.scenario.digest == scenario.digest
    let failures = Verifier(inventory: inventory).verify(plan).failures
    verdict.count(
      .plans,
      failures.map { Message("error.country.plan-fails", ["shard": name, "failure": $0]) }
        + (isOfScenario ? [] : [Message("error.country.other-scenario", ["shard": name])]))
    guard failures.isEmpty else { return }
    if let bound = result.bound {
      verdict.count(.bounds, Self.fault(of: bound, plan, inventory, name).map { [$0] } ?? [])
    }
    let expected = ShardResult(
      plan, digest: result.plan, of: result.shard,
      .init(
        plan, inventory, claims: try .init(of: plan, digest: result.plan, in: inventory),
        bound: result.bound))
    verdict.count(
      .inventories,
      result.differences(from: expected).map { Self.differs(result, $0) })
  }

  /// What is wrong with a bound at the price of a national budget.
  private static func fault(
    of bound: ShardResult.PricedBound, _ plan: Plan, _ inventory: Inventory, _ name: String
  ) -> Message? {
    let proven = Verifier(inventory: inventory).priced(
      plan, scale: bound.price.scale, multiplier: bound.price.multiplier, supply: bound.supply,
      demand: bound.demand)
    guard proven.map({ $0 < bound.value }) ?? true else { return nil }
    return Message("error.country.bound-fails", ["shard": name])
  }

  private static func differs(_ result: ShardResult, _ difference: Difference) -> Message {
    Message(
      "error.country.result-differs",
      ["shard": result.shard.name, "member": difference.member])
  }
}

extension Verdict {
  /// What does not hold, as check and failure.
  fileprivate var failures: [Message] {
    checks.flatMap { check in
      check.failures.map {
        Message("error.verify.part", ["name": check.name.rawValue, "member": $0])
      }
    }
  }
}

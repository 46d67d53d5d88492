// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Store

extension PlanArgument {
  /// The wave plan that is named in place of a plan, by its file or by its id in the store; nil where a plan
  /// is named.
  func waves() throws -> PlanSource? {
    guard !isFile else {
      let source = try PlanSource(file: name)
      return WavePlanReader().isWavePlan(source.bytes) ? source : nil
    }
    guard store.exists else { return nil }
    let store = try store.existing()
    guard (try? store.plan(matching: name)) == nil, let stored = try? store.waves(matching: name)
    else { return nil }
    return PlanSource(name: name, bytes: stored.bytes, digest: stored.summary.digest)
  }

  /// The same, where a wave plan is named with the plan that it dates.
  func ofWaves() throws -> PlanArgument {
    guard let source = try waves() else { return self }
    var argument = self
    do {
      argument.name = try WavePlanReader().waves(from: source.bytes).plan.description
    } catch {
      throw PlanSource.Unreadable.noWaves(name: name, error)
    }
    return argument
  }
}

extension ReportedPlan {
  /// The same, where a wave plan is named with the plan that it dates.
  func ofWaves() throws -> ReportedPlan {
    var reported = self
    reported.plan = try plan.ofWaves()
    return reported
  }
}

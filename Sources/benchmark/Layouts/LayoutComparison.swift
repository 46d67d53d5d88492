// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Planning

/// What reallot and HiGHS found of the same instances, and how long they took.
struct LayoutComparison {
  /// What reallot found of one instance.
  private struct Solution {
    let levels: [LayoutInstance.Level]?
    let seconds: Double

    var isProven: Bool { levels?.allSatisfy { $0.value == $0.bound } ?? true }
  }

  private let instances: [LayoutInstance]
  private let solutions: [Solution]
  var peer: [String: PremisesPeer.Solution]?

  /// Solves all instances, one after the other.
  init(instances: LayoutInstances, seconds: Int) {
    self.instances = instances.instances
    solutions = instances.instances.map { instance in
      let start = ContinuousClock.now
      let levels = instance.solve(within: .seconds(seconds))
      return Solution(levels: levels, seconds: (ContinuousClock.now - start) / .seconds(1))
    }
  }

  /// A line of totals for each program, and the ratio.
  var lines: [String] {
    let own = solutions.reduce(0) { $0 + $1.seconds }
    let first = line("reallot", own, solutions.count(where: \.isProven), solutions.map(\.seconds))
    guard let peer else { return [first] }
    let others = peer.values.map(\.seconds)
    let total = others.reduce(0, +)
    let proven = instances.indices.count { isProvenByPeer($0) }
    return [
      first, line("HiGHS", total, proven, others),
      "time of HiGHS / time of reallot: \(Self.text(total / own, 2))",
    ]
  }

  private func line(_ name: String, _ total: Double, _ proven: Int, _ times: [Double]) -> String {
    "\(name): \(Self.text(total, 2)) s in all, \(Self.text(times.max() ?? 0, 2)) s at most, "
      + "\(proven) of \(instances.count) proven"
  }

  /// A line for each instance.
  var each: [String] {
    instances.indices.map { index in
      let instance = instances[index]
      let other = peer?["\(index)"].map { ", HiGHS \(Self.text($0.seconds, 2)) s" } ?? ""
      let proven = peer == nil ? "" : isProvenByPeer(index) ? " proven" : " not proven"
      return "\(instance.name): \(instance.teams) teams, \(instance.offices) offices; reallot "
        + "\(Self.text(solutions[index].seconds, 2)) s "
        + (solutions[index].isProven ? "proven" : "not proven") + other + proven
        + "; \(words(solutions[index].levels))"
    }
  }

  private func words(_ levels: [LayoutInstance.Level]?) -> String {
    guard let levels else { return "nothing keeps the numbers and counters" }
    return levels.map { level in
      "\(level.level.rawValue) \(level.value)"
        + (level.value == level.bound ? "" : " (bound \(level.bound))")
    }.joined(separator: ", ")
  }

  private func isProvenByPeer(_ index: Int) -> Bool {
    guard let solution = peer?["\(index)"] else { return false }
    guard let levels = solution.levels else { return true }
    return levels.count == solutions[index].levels?.count ?? levels.count
      && levels.allSatisfy(\.proven)
  }

  /// Levels for which both prove different optima; what comes after a level that is not proven by both
  /// cannot be compared.
  var differences: [String] {
    guard let peer else { return [] }
    return instances.indices.compactMap { index in
      guard let other = peer["\(index)"] else { return nil }
      return difference(solutions[index].levels, other.levels).map {
        "\(instances[index].name): \($0)"
      }
    }
  }

  private func difference(
    _ own: [LayoutInstance.Level]?, _ other: [PremisesPeer.Level]?
  ) -> String? {
    guard let own, let other else {
      guard (own == nil) != (other == nil) else { return nil }
      return "only one of the two found that nothing keeps the numbers and counters"
    }
    let comparable = zip(own, other).prefix { $0.bound == $0.value && $1.proven }
    return comparable.first { $0.value != $1.value }.map {
      "\($0.level.rawValue): reallot \($0.value), HiGHS \($1.value)"
    }
  }

  private static func text(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }
}

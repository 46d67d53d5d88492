// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What the programs took and found, side by side.
struct Comparison {
  let rows: Int
  var steps: [Product.Step: Measurement] = [:]
  var plan: Product.Plan?
  var commune: Measurement?
  var sqlite: Measurement?
  /// The programs that plan by flows through networks.
  var flows: [Peers.FlowProgram] = []
  var fullModel: Peers.FullModel?

  /// The lines of the time that each program took.
  var timings: [String] {
    let product = Product.Step.allCases.map { ("reallot \($0.rawValue)", steps[$0]) }
    let others = [
      ("reallot, one commune, files to plan", commune), ("sqlite3 .import", sqlite),
    ]
    let flows = flows.map { ($0.name, $0.measurement) }
    let head = Self.line("median of the runs", "wall s", "processor s", "peak MB")
    let lines = (product + others + flows).compactMap { name, measured in
      measured.map {
        Self.line(name, Self.text($0.wall, 3), Self.text($0.processor, 3), Self.text($0.peak, 0))
      }
    }
    return [head] + lines + fullModelLines
  }

  private var fullModelLines: [String] {
    guard let fullModel else { return [] }
    let share = 100 * Double(fullModel.done) / Double(max(1, fullModel.arcs))
    return [
      "HiGHS, full model: \(fullModel.classes.count) classes with \(Self.text(share, 1)) % of "
        + "\(fullModel.arcs) arcs in \(Self.text(fullModel.solving, 1)) s; all would take "
        + "\(Self.text(fullModel.seconds, 0)) s at the same pace"
    ]
  }

  /// The lines of the ratios and limits aimed at.
  var aims: [String] {
    let whole = steps[.whole]?.wall
    let peak = steps.isEmpty ? nil : steps.values.map(\.peak).max()
    return [
      aim(
        "rows loaded a second, of sqlite3's", ratio(sqlite?.wall, steps[.load]?.wall), least: 0.5),
      aim("times faster than HiGHS", ratio(fullModel?.seconds, whole), least: 50),
      aim("peak memory in MB", peak, most: 500),
      aim("seconds for one commune", commune?.wall, most: 0.1),
    ].compactMap(\.self)
      + flows.compactMap {
        aim("times faster than \($0.name)", ratio($0.measurement?.wall, whole), least: $0.aim)
      }
  }

  /// Where two programs found different optima.
  var differences: [String] { flows.flatMap(differences) }

  private func differences(from flow: Peers.FlowProgram) -> [String] {
    let levels = plan.map { plan in
      flow.result.levels.sorted { $0.key < $1.key }.filter { plan.levels[$0.key] != $0.value }
        .map { level, value in
          "\(level): reallot \(plan.levels[level].map(String.init) ?? "nothing"), "
            + "\(flow.name) \(value)"
        }
    }
    let classes = (fullModel?.classes ?? [:]).sorted { $0.key < $1.key }.filter {
      flow.result.classes[$0.key] != $0.value
    }
    return (levels ?? [])
      + classes.map {
        "class \($0.key): HiGHS \($0.value), "
          + "\(flow.name) \(String(describing: flow.result.classes[$0.key]))"
      }
  }

  private func ratio(_ other: Double?, _ own: Double?) -> Double? {
    guard let other, let own, own > 0 else { return nil }
    return other / own
  }

  private func aim(_ name: String, _ value: Double?, least: Double) -> String? {
    value.map { Self.aim(name, $0, "at least \(Self.text(least, 1))", isMet: $0 >= least) }
  }

  private func aim(_ name: String, _ value: Double?, most: Double) -> String? {
    value.map { Self.aim(name, $0, "below \(Self.text(most, 1))", isMet: $0 < most) }
  }

  private static func aim(_ name: String, _ value: Double, _ limit: String, isMet: Bool) -> String {
    line(name, text(value, 2), limit, isMet ? "met" : "missed")
  }

  private static func text(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }

  private static func line(_ name: String, _ cells: String...) -> String {
    let first = name + String(repeating: " ", count: max(0, 48 - name.count))
    return first + cells.map { String(repeating: " ", count: max(1, 15 - $0.count)) + $0 }.joined()
  }
}

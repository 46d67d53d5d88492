// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks what units reach at each level, which bounds are certified, and how good the plan calls itself.
struct LayoutLevelCheck {
  private typealias Result = Plan.LevelResult<Scenario.Premises.Level>

  let layout: GroupLayout

  private var levels: [Scenario.Premises.Level] { layout.derivation.premises.objective }

  /// Compares levels and their values with what the layout does.
  func examineValues(_ check: inout Check) {
    for (unit, stated) in zip(layout.units, layout.stated) {
      check.compare(
        "what.levels-of", ["name": stated.unit], expected: levels.map(\.rawValue),
        found: stated.levels.map(\.level.rawValue))
      for level in stated.levels { examine(level, of: unit, stated.unit, &check) }
    }
  }

  private func examine(_ level: Result, of unit: Unit, _ name: String, _ check: inout Check) {
    let what = Message.verify("part", ["name": name, "member": level.level.rawValue])
    let value = layout.value(level.level, of: unit)
    check.require(
      value.contains(Int128(level.value)), "differs",
      ["what": what, "expected": value.lowerBound, "found": level.value])
  }

  /// Checks that bounds marked as certified, and no others, follow without search; and that the status
  /// claims no more than the bounds.
  func examineBounds(_ check: inout Check) {
    guard layout.stated.allSatisfy({ $0.levels.map(\.level) == levels }) else {
      let names = layout.stated.map(\.unit).joined(separator: ", ")
      return check.fail("levels-of-objective", ["name": names])
    }
    let values = levels.indices.map { level in layout.stated.map { $0.levels[level].value }.total }
    let bounds = GroupBounds(layout, values: values)
    for stated in layout.stated {
      for (index, level) in stated.levels.enumerated() {
        examine(level, stated.unit, group: values[index], bounds, at: index, &check)
      }
    }
    examineStatus(&check)
  }

  /// A unit's bound claims that its group cannot be better by more than the unit's gap.
  private func examine(
    _ level: Result, _ unit: String, group value: Int128, _ bounds: GroupBounds,
    at index: Int, _ check: inout Check
  ) {
    let what = Message.verify("what.bound-of", ["unit": unit, "level": level.level.rawValue])
    check.require(
      0...max(0, level.value) ~= level.bound, "bound-range",
      ["name": what, "bound": level.bound])
    guard level.bound > 0 || layout.units.count == 1 else { return check.count(1) }
    let claim = level.bound == 0 ? 0 : value - Int128(level.value) + Int128(level.bound)
    var expected = level
    expected.proof = bounds.proves(claim, at: index) ? .certified : .solver
    let name = AmountCheck.name(of: what, number: level.bound)
    check.compare(named: name, expected: expected, found: level)
  }

  private func examineStatus(_ check: inout Check) {
    let found = layout.stated.flatMap(\.levels)
    let isBroken = !layout.units.allSatisfy { layout.keepsLeast($0) && layout.keepsCounters($0) }
    let isInfeasible = isBroken || found.contains { $0.level == .unplaced && $0.bound > 0 }
    let isClosed = found.allSatisfy { $0.bound == $0.value }
    let possible: [Plan.Status] =
      isInfeasible ? [.infeasible] : isClosed ? [.optimal] : [.feasible, .stopped]
    for (unit, status) in layout.stated.map({ ($0.unit, $0.status) }) {
      check.require(
        possible.contains(status), "status-of",
        ["unit": unit, "expected": Check.either(possible), "found": status.rawValue])
    }
  }
}

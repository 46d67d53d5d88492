// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks what units reach at each level, which bounds are certified, and how good the plan calls itself.
struct LayoutLevelCheck {
  typealias Unit = Position<Inventory.Unit>
  private typealias Result = Plan.LevelResult<Scenario.Premises.Level>

  private let layout: GroupLayout
  private let units: [Unit: Plan.Premises.UnitPremises]
  private let levels: [Scenario.Premises.Level]

  init(_ layout: GroupLayout, _ units: [Unit: Plan.Premises.UnitPremises]) {
    (self.layout, self.units) = (layout, units)
    levels = layout.derivation.premises.objective
  }

  /// Compares levels and their values with what the layout does.
  func examineValues(_ check: inout Check) {
    for unit in layout.units {
      guard let found = units[unit] else { continue }
      check.compare(
        .verify("what.levels-of", ["name": found.unit]), expected: levels.map(\.rawValue),
        found: found.levels.map(\.level.rawValue))
      for level in found.levels { examine(level, of: unit, found.unit, &check) }
    }
  }

  private func examine(_ level: Result, of unit: Unit, _ name: String, _ check: inout Check) {
    let what = Message.verify("part", ["name": name, "member": level.level.rawValue])
    let value = layout.value(level.level, of: unit)
    check.require(
      value.contains(Int128(level.value)),
      .verify("differs", ["what": what, "expected": value.lowerBound, "found": level.value]))
  }

  /// Checks that bounds marked as certified, and no others, follow without search; and that the status
  /// claims no more than the bounds.
  func examineBounds(_ check: inout Check) {
    let found = layout.units.compactMap { units[$0] }
    guard found.allSatisfy({ $0.levels.map(\.level) == levels }) else {
      return check.require(false, .verify("levels-of-objective", ["name": name]))
    }
    let values = levels.indices.map { level in
      found.reduce(Int128(0)) { $0 + Int128($1.levels[level].value) }
    }
    let bounds = GroupBounds(layout, values: values)
    for unit in found {
      for (index, level) in unit.levels.enumerated() {
        examine(level, unit.unit, group: values[index], bounds, at: index, &check)
      }
    }
    examineStatus(found, &check)
  }

  private var name: String {
    layout.units.map { layout.derivation.inventory.units[$0].id }.joined(separator: ", ")
  }

  /// A unit's bound claims that its group cannot be better by more than the unit's gap.
  private func examine(
    _ level: Result, _ unit: String, group value: Int128, _ bounds: GroupBounds,
    at index: Int, _ check: inout Check
  ) {
    let what = Message.verify("what.bound-of", ["unit": unit, "level": level.level.rawValue])
    check.require(
      0...max(0, level.value) ~= level.bound,
      .verify("bound-range", ["name": what, "bound": level.bound]))
    let claim = level.bound == 0 ? 0 : value - Int128(level.value) + Int128(level.bound)
    let isProven = bounds.proves(claim, at: index)
    if level.bound > 0 || layout.units.count == 1 {
      var expected = level
      expected.proof = isProven ? .certified : .solver
      check.compare(
        .verify("name.numbered", ["what": what, "number": level.bound]), expected: expected,
        found: level)
    } else {
      check.count(1)
    }
  }

  private func examineStatus(_ units: [Plan.Premises.UnitPremises], _ check: inout Check) {
    let isBroken = !layout.units.allSatisfy { layout.keepsLeast($0) && layout.keepsCounters($0) }
    let unplaced = units.flatMap(\.levels).filter { $0.level == .unplaced }
    let isInfeasible = isBroken || unplaced.contains { $0.bound > 0 }
    let isClosed = units.flatMap(\.levels).allSatisfy { $0.bound == $0.value }
    let possible: [Plan.Status] =
      isInfeasible ? [.infeasible] : isClosed ? [.optimal] : [.feasible, .stopped]
    for unit in units {
      check.require(
        possible.contains(unit.status),
        .verify(
          "status-of",
          ["unit": unit.unit, "expected": Check.either(possible), "found": unit.status.rawValue]))
    }
  }
}

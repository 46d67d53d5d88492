// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Checks a plan's premises: who works where, which offices are kept and freed, levels, bounds, reasons.
///
/// What is taken as the plan states it, since it rests on searches and trials that are not in the plan:
/// that conditions which are said not to hold together cannot (only that each is asked, and its
/// numbers); how many movable items a layout that was chosen again counts on; and which offices that
/// others release a group was offered.
struct PremisesVerifier {
  private let derivation: PremisesDerivation
  private let plan: Plan
  private let premises: Plan.Premises

  init(
    _ plan: Plan, _ premises: Plan.Premises, _ rules: Scenario.Premises, _ inventory: Inventory,
    _ ways: WayTable
  ) {
    (self.plan, self.premises) = (plan, premises)
    derivation = PremisesDerivation(plan.head.scenario, rules, inventory, ways)
  }

  /// The checks; only the first where that fails, since the others rest on it.
  func checks() -> [Check] {
    let placements = PlacementCheck(derivation, premises)
    guard placements.check.passed else { return [placements.check] }
    let layouts = placements.layouts
    let units = unitsByPosition
    var areas = Check(.areas)
    var rules = Check(.rules)
    var offices = Check(.offices)
    for layout in layouts {
      let check = LayoutRuleCheck(layout: layout, units: units)
      check.examineAreas(&areas)
      check.examineRules(&rules)
    }
    OfficeCheck(derivation: derivation, layouts: layouts).examine(plan, premises, units, &offices)
    return [placements.check, areas, rules, offices] + judged(layouts, units)
  }

  private func judged(
    _ layouts: [GroupLayout], _ units: [Position<Inventory.Unit>: Plan.Premises.UnitPremises]
  ) -> [Check] {
    var (values, bounds) = (Check(.layoutValues), Check(.layoutBounds))
    var (reasons, trials) = (Check(.layoutReasons), Check(.trials))
    for layout in layouts {
      let levels = LayoutLevelCheck(layout, units)
      levels.examineValues(&values)
      levels.examineBounds(&bounds)
      LayoutReasonCheck(layout).examine(units, &reasons)
      ConflictCheck(layout: layout).examine(units, &reasons)
    }
    TrialCheck(plan: plan, premises: premises, levels: derivation.premises.objective)
      .examine(&trials)
    return [values, bounds, reasons, trials]
  }

  private var unitsByPosition: [Position<Inventory.Unit>: Plan.Premises.UnitPremises] {
    let found = Dictionary(
      premises.units.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    let inventory = derivation.inventory
    return inventory.units.positions.reduce(into: [:]) { units, position in
      units[position] = found[inventory.units[position].id]
    }
  }
}

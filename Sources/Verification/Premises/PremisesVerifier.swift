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
  let plan: Plan
  let premises: Plan.Premises
  let derivation: PremisesDerivation

  /// The checks; only the first where that fails, since the others rest on it.
  func checks() -> [Check] {
    let placements = PlacementCheck(derivation, premises)
    guard placements.check.passed else { return [placements.check] }
    let layouts = placements.layouts
    var (areas, rules, offices) = (Check(.areas), Check(.rules), Check(.offices))
    var (values, bounds) = (Check(.layoutValues), Check(.layoutBounds))
    var (reasons, trials) = (Check(.layoutReasons), Check(.trials))
    for layout in layouts {
      let (rule, level) = (LayoutRuleCheck(layout: layout), LayoutLevelCheck(layout: layout))
      rule.examineAreas(&areas)
      rule.examineRules(&rules)
      level.examineValues(&values)
      level.examineBounds(&bounds)
      LayoutReasonCheck(layout).examine(&reasons)
      ConflictCheck(layout: layout).examine(&reasons)
    }
    OfficeCheck(derivation: derivation, layouts: layouts).examine(plan, premises, &offices)
    TrialCheck(plan: plan, premises: premises, levels: derivation.premises.objective)
      .examine(&trials)
    return [placements.check, areas, rules, offices, values, bounds, reasons, trials]
  }
}

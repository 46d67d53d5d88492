// SPDX-License-Identifier: GPL-3.0-or-later

extension Check {
  /// The checks, in the order in which they are made.
  public enum Name: String, CaseIterable, Sendable, Codable {
    case magnitudes
    case head
    case placements
    case areas
    case rules
    case offices
    case layoutValues = "layout_values"
    case layoutBounds = "layout_bounds"
    case layoutReasons = "layout_reasons"
    case trials
    case needs
    case supply
    case lots
    case assignments
    case balance
    case pins
    case budgets
    case values
    case certificate
    case bounds
    case shortfalls
    case baselines
    case completeness

    /// The checks of a plan that chooses workplaces, and of no other.
    public static let ofPremises: [Self] = [
      .placements, .areas, .rules, .offices, .layoutValues, .layoutBounds, .layoutReasons, .trials,
    ]

    /// What the check proves where it passes, in one sentence.
    public var claim: String {
      switch self {
      case .magnitudes: "All amounts are in the range in which sums of whole numbers are exact."
      case .head: "Hash, name, title, currency and date are those of the inventory."
      case .placements:
        "Every team's people are placed once, in parts only where no office holds it."
      case .areas: "Areas follow from the space norms, and every office has area and seats for all."
      case .rules: "Every place keeps the rules, the team's access, and what the unit may use."
      case .offices: "Kept and freed offices, their costs, and the comparison of areas are right."
      case .layoutValues: "What each unit reaches at each level of the premises is what it does."
      case .layoutBounds: "Bounds called certified follow without search, others are called so."
      case .layoutReasons: "Why each team works where it does, or nowhere, is true."
      case .trials: "The layout kept is the best of those that were equipped and compared."
      case .needs: "The needs are exactly those of the posts, norms and needs table."
      case .supply: "What is reserved or not usable follows from the reuse rules and pins."
      case .lots: "Every other item is in exactly one lot, with its heir and pins."
      case .assignments: "Every assignment keeps every rule, and its way and cost are right."
      case .balance: "No item is used twice and no need is served twice; both identities hold."
      case .pins: "Every item that must go somewhere serves there."
      case .budgets: "Purchases, and moving with repair, keep within the budgets."
      case .values: "The value of each level is the sum of what the plan does."
      case .certificate: "Whole-number duals over all possible arcs bound every level from below."
      case .bounds: "Status and bounds claim no more and no less than the duals prove."
      case .shortfalls: "What the register has for every need that is bought for is counted right."
      case .baselines: "Each baseline is a valid plan on its fewer arcs, and no better one exists."
      case .completeness: "No check had to be left out."
      }
    }
  }
}

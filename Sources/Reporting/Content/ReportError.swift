// SPDX-License-Identifier: GPL-3.0-or-later

/// Why no report can be made of a plan.
public enum ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The plan names something that the inventory does not have.
  case unknown(what: String, id: String)
  /// Positions or list lengths in the plan contradict each other.
  case inconsistent(part: String)
  /// Amounts are beyond what can be summed safely.
  case amountsTooLarge
  /// The plan takes workplaces as given.
  case noPremises(scenario: String)

  /// What failed, and what to do.
  public var description: String {
    switch self {
    case .unknown(let what, let id):
      "the plan names the \(what) '\(id)', which the inventory does not have; "
        + "report with the inventory that the plan was made from"
    case .inconsistent(let part):
      "the plan's \(part) contradict the rest of the plan or the inventory; "
        + "check the plan with 'reallot verify'"
    case .amountsTooLarge:
      "the plan's amounts are too large to be summed; check quantities and prices"
    case .noPremises(let scenario):
      "the plan has no premises part, since its scenario '\(scenario)' takes workplaces as given; "
        + "run a scenario that has 'premises:'"
    }
  }
}

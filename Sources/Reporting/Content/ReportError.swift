// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// Why no report can be made of a plan.
public enum ReportError: Error, Hashable, Sendable {
  /// The plan names something that the inventory does not have.
  case unknown(Named, id: String)
  /// The inventory does not have what is looked for; beside it what is nearest to it by name.
  case notThere(Named, id: String, nearest: String?)
  /// Positions or list lengths in the plan contradict each other.
  case inconsistent(Part)
  /// Amounts are beyond what can be summed safely.
  case amountsTooLarge
  /// The plan takes workplaces as given.
  case noPremises(scenario: String)

  /// What a plan names by its id.
  public enum Named: String, Sendable {
    case unit
    case office
    case assetClass = "class"
  }

  /// What a plan lists.
  public enum Part: String, Sendable {
    case purchases
    case assignments
    case baselines
    case shortfalls
    case needs
    case waves
  }
}

extension ReportError: Worded {
  /// What failed, and what to do.
  public var message: Message {
    switch self {
    case .unknown(let named, let id):
      Message("error.report.unknown.\(named.rawValue)", ["id": id])
    case .notThere(let named, let id, let nearest):
      Message(
        "error.find.\(named.rawValue)",
        [
          "id": id,
          "nearest": nearest.map { Message("error.find.nearest", ["id": $0]) }
            ?? Message(verbatim: ""),
        ])
    case .inconsistent(let part): Message("error.report.inconsistent.\(part.rawValue)")
    case .amountsTooLarge: Message("error.report.too-large")
    case .noPremises(let scenario):
      Message("error.report.no-premises", ["scenario": scenario])
    }
  }
}

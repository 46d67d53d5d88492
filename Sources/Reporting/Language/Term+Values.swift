// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

extension Term {
  static let yes = Term("true", "value.yes")
  static let no = Term("false", "value.no")
  static let b0 = Term("B0")
  static let b1 = Term("B1")
  static let b2 = Term("B2")

  /// The word of a way to serve.
  public init(_ kind: Plan.Kind) {
    self = Term(kind.rawValue, "kind.\(kind.rawValue)")
  }

  /// The word of a condition.
  public init(_ condition: Condition) {
    self = Term(condition.rawValue, "condition.\(condition.rawValue)")
  }

  /// The word of a reason why items serve nothing.
  public init(_ reason: Plan.Remainder.Reason) {
    self = Term(reason.rawValue, "remainder.\(reason.rawValue)")
  }

  /// The word of a status.
  public init(_ status: Plan.Status) {
    self = Term(status.rawValue, "status.\(status.rawValue)")
  }

  /// How many units' premises have a status.
  init(premises status: Plan.Status) {
    self = Term(
      "premises_\(status.rawValue)", "title.premises_of_status", ["status": Term(status).message])
  }

  init(_ proof: Plan.Proof) {
    self = Term(proof.rawValue, "proof.\(proof.rawValue)")
  }

  /// The word of a level.
  public init(_ level: Scenario.Level) {
    self = Term(level.rawValue, "level.\(level.rawValue)")
  }
}

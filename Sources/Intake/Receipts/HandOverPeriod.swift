// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// The days on which hand-overs of a plan's lines can have been, when a list of them comes back.
public struct HandOverPeriod: Sendable {
  /// The first day that the plan's date can mean.
  public let first: Day
  /// The day on which the list comes back.
  public let last: Day

  /// From a plan's date to today.
  public init(of plan: Plan, until today: Day) {
    (first, last) = (Day(firstOf: plan.head.date), today)
  }
}

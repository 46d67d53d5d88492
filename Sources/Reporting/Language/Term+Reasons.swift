// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
internal import Inventory

extension Term {
  static let byReason = Term("by_reason")
  static let needs = Term("needs")
  static let counts = Term("counts")
  static let servesHere = Term("serves_here")
  static let servesOthers = Term("serves_others")
  static let nearestOffice = Term("nearest_too_far_office")
  static let nearestWay = Term("nearest_too_far_m")
  static let othersByUnit = Term("serves_others_by_unit")

  /// The words of what keeps usable items away.
  public init(_ obstacle: Plan.Shortfall.Obstacle) {
    self = Term(obstacle.rawValue, "obstacle.\(obstacle.rawValue)")
  }

  /// The words of a reason in short.
  init(_ reason: Plan.Shortfall.Reason) {
    self = Term(reason.rawValue, "purchase.\(reason.rawValue)")
  }
}

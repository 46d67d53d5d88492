// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

/// Why nothing can be said of how a plan would change.
public enum SensitivityError: Error, Hashable, Sendable {
  /// Needs or lots of the plan are not those that its scenario has on the inventory.
  case otherProblem
  /// No plan keeps every rule.
  case infeasible
  /// The plan goes on from another, whose facts its problem hangs on.
  case replanned
  /// The plan's duals do not prove every level.
  case unproven
  /// The plan has no need of this name.
  case unknownNeed(String, nearest: String?)
  /// The plan has no need of a unit for a class.
  case noNeed(unit: String, assetClass: String)
  /// The inventory has no unit of this name.
  case unknownUnit(String, nearest: String?)
  /// The inventory has no class of this name.
  case unknownClass(String, nearest: String?)
  /// No row of the register has this tag.
  case unknownTag(String)
  /// Several holders use a tag.
  case severalHolders(tag: String, units: [String])
  /// The objective does not count a level.
  case uncountedLevel(String, known: [String])
  /// The objective counts no money.
  case noMoneyLevel([String])
}

extension SensitivityError: Worded {
  /// What failed, on which input, and what to do.
  public var message: Message {
    switch self {
    case .otherProblem: Message("error.desk.other-problem")
    case .infeasible: Message("error.desk.infeasible")
    case .replanned: Message("error.desk.replanned")
    case .unproven: Message("error.desk.unproven")
    case .unknownNeed(let id, let nearest):
      Message("error.desk.need", ["id": id, "nearest": Self.hint(nearest)])
    case .noNeed(let unit, let kind):
      Message("error.desk.no-need", ["unit": unit, "class": kind])
    case .unknownUnit(let id, let nearest):
      Message("error.desk.unit", ["id": id, "nearest": Self.hint(nearest)])
    case .unknownClass(let id, let nearest):
      Message("error.desk.class", ["id": id, "nearest": Self.hint(nearest)])
    case .unknownTag(let tag): Message("error.desk.tag", ["tag": tag])
    case .severalHolders(let tag, let units):
      Message("error.desk.several-holders", ["tag": tag, "units": units])
    case .uncountedLevel(let level, let known):
      Message("error.desk.uncounted-level", ["level": level, "known": known])
    case .noMoneyLevel(let known): Message("error.desk.no-money-level", ["known": known])
    }
  }

  private static func hint(_ nearest: String?) -> Message {
    nearest.map { Message("error.find.nearest", ["id": $0]) } ?? Message(verbatim: "")
  }
}

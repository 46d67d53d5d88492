// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// Items of one row that a plan gives to one need at another office or of another unit: what is handed
/// over, and what a receipt speaks of.
public struct PlanLine: Hashable, Sendable {
  /// The name in every list.
  public let id: String
  /// The row of the register.
  public let row: Position<Inventory.Asset>
  /// The need that is served.
  public let need: Position<Plan.Need>
  /// Who gives.
  public let fromUnit: String
  /// Where the items stand.
  public let fromOffice: String
  /// Who gets.
  public let toUnit: String
  /// Where the items are to serve.
  public let toOffice: String
  /// How many items.
  public fileprivate(set) var planned: Int64
  /// How many of them another unit inherits: a row may have several heirs.
  public fileprivate(set) var transferred: Int64

  /// How they come to serve it: a transfer where some of them are one.
  public var kind: Plan.Kind { transferred > 0 ? .transfer : .inherit }
}

extension Plan {
  /// What is handed over, in the order of the plan; what stays in its office and unit is not.
  ///
  /// Items of one row for one need are one line.
  ///
  /// - Parameter digest: that of the plan's file.
  public func lines(_ digest: Digest) -> [PlanLine] {
    var lines: [PlanLine] = []
    var places: [String: Int] = [:]
    for assignment in assignments where assignment.kind != .stay {
      let id = LineID(plan: digest, assignment, in: self).text
      if let place = places[id] {
        lines[place].planned += assignment.items.count
        lines[place].transferred += assignment.transferred
      } else {
        places[id] = lines.count
        lines.append(PlanLine(id, assignment))
      }
    }
    return lines
  }
}

extension PlanLine {
  fileprivate init(_ id: String, _ assignment: Plan.Assignment) {
    self.id = id
    (row, planned, need) = (assignment.items.row, assignment.items.count, assignment.need)
    (fromUnit, fromOffice) = (assignment.fromUnit, assignment.fromOffice)
    (toUnit, toOffice) = (assignment.toUnit, assignment.toOffice)
    transferred = assignment.transferred
  }
}

extension Plan.Assignment {
  /// How many of the items are transfers.
  fileprivate var transferred: Int64 { kind == .transfer ? items.count : 0 }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Writes plans as files: JSON, with the outcome at the top and one need, lot or assignment a line.
public struct PlanWriter: Sendable {
  /// A writer.
  public init() {}

  /// The bytes of a plan's file; the same plan gives the same bytes.
  ///
  /// The scenario is written in its canonical form, without the inventory's folder and the threads.
  public func bytes(of plan: Plan) -> [UInt8] {
    var json = JSONText()
    json.reserve(Self.expectedSize(of: plan))
    plan.write(to: &json)
    json.endLine()
    return json.bytes
  }

  private static func expectedSize(of plan: Plan) -> Int {
    let rows = plan.assignments.count + plan.needs.count + plan.lots.count
    return 4_096 + 240 * rows + 60 * (plan.surplus.count + plan.unusable.count)
  }
}

extension Plan {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("reallot_plan", Int64(Self.formatVersion))
      head.write(to: &json)
      json.line("needs") { json in json.lines(needs) { $1.write(to: &$0) } }
      json.line("lots") { json in json.lines(lots) { $1.write(to: &$0) } }
      json.line("assignments") { json in json.lines(assignments) { $1.write(to: &$0) } }
      json.line("solution") { solution.write(to: &$0) }
      json.line("stay_only") { stayOnly.write(to: &$0) }
      json.line("inherited") { inherited.write(to: &$0) }
      json.line("surplus") { json in json.lines(surplus) { $1.write(to: &$0) } }
      json.line("reserved") { json in json.lines(reserved) { $1.write(to: &$0) } }
      json.line("unusable") { json in json.lines(unusable) { $1.write(to: &$0) } }
      if let premises { json.line("premises") { premises.write(to: &$0) } }
    }
  }
}

extension Plan.Need {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("need", id)
      json.member("unit", unit)
      json.member("office", office)
      json.member("class", assetClass)
      json.member("quantity", quantity)
      json.member("price", price)
      json.member("priority", priority)
      json.member("minimum_condition", minimumCondition?.rawValue)
      json.member("minimum_remaining_years", minimumRemainingYears.map { Int64($0) })
    }
  }
}

extension Plan.Lot {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("class", assetClass)
      json.member("heir", heir)
      json.member("office", office)
      json.member("pins") { $0.numbers(pins.map { Int64($0) }) }
      json.member("members") { json in
        json.array { json in
          for member in members { json.numbers([Int64(member.row.index), member.count]) }
        }
      }
    }
  }
}

extension Plan.Assignment {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      items.writeMembers(to: &json)
      json.member("tag", tag)
      json.member("from_unit", fromUnit)
      json.member("from_office", fromOffice)
      json.member("to_unit", toUnit)
      json.member("to_office", toOffice)
      json.member("lot", Int64(lot.index))
      json.member("need", Int64(need.index))
      json.member("kind", kind.rawValue)
      json.member("repaired") { $0.value(isRepaired) }
      json.member("metres", metres)
      json.member("moving", cost.moving)
      json.member("repair", cost.repair)
      json.member("penalty", cost.penalty)
    }
  }
}

extension Plan.Remainder {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      items.writeMembers(to: &json)
      json.member("tag", tag)
      json.member("reason", reason.rawValue)
    }
  }
}

extension Plan.RowCount {
  fileprivate func writeMembers(to json: inout JSONText) {
    json.member("row", Int64(row.index))
    json.member("count", count)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension Derivation {
  /// Compares the plan's head with the inventory as it was read.
  static func headCheck(_ plan: Plan, _ inventory: Inventory) -> Check {
    var check = Check(.head)
    let (head, description) = (plan.head, inventory.description)
    check.compare("inventory", expected: inventory.revision, found: head.revision)
    check.compare("name", expected: description.name, found: head.inventoryName)
    check.compare("title", expected: description.title, found: head.inventoryTitle)
    check.compare("currency", expected: description.currency, found: head.currency)
    check.compare("date", expected: head.scenario.date ?? description.asOf, found: head.date)
    return check
  }

  /// Compares the plan's needs, field by field and in order.
  func needCheck(_ plan: Plan) -> Check {
    var check = Check(.needs)
    for problem in needs.problems { check.require(false, problem) }
    check.compare("needs", expected: needs.needs.count, found: plan.needs.count)
    for (need, found) in zip(needs.needs, plan.needs) where need.stated != found {
      compare(need.stated, found, &check)
    }
    check.count(plan.needs.count)
    let total = needs.needs.reduce(Int128(0)) { $0 + Int128($1.stated.quantity) }
    check.require(total <= 1 << 50, "the needs add up to \(total), which is out of range")
    return check
  }

  private func compare(_ expected: Plan.Need, _ found: Plan.Need, _ check: inout Check) {
    let name = "need '\(expected.id)'"
    check.compare("\(name): id", expected: expected.id, found: found.id)
    check.compare("\(name): unit", expected: expected.unit, found: found.unit)
    check.compare("\(name): office", expected: expected.office, found: found.office)
    check.compare("\(name): class", expected: expected.assetClass, found: found.assetClass)
    check.compare("\(name): quantity", expected: expected.quantity, found: found.quantity)
    check.compare("\(name): price", expected: expected.price, found: found.price)
    check.compare("\(name): priority", expected: expected.priority, found: found.priority)
    check.compare(
      "\(name): condition", expected: expected.minimumCondition, found: found.minimumCondition)
    check.compare(
      "\(name): years left", expected: expected.minimumRemainingYears,
      found: found.minimumRemainingYears)
  }

  /// Compares what is reserved and what is not usable, row by row.
  func supplyCheck(_ plan: Plan) -> Check {
    var check = Check(.supply)
    for problem in supply.problems + heirs.problems { check.require(false, problem) }
    compare(plan.reserved, expected: supply.reserved, &check) { _ in .reserved }
    let unusable = supply.unusable.keys.map { ($0, inventory.assets[$0].quantity) }
    compare(plan.unusable, expected: Dictionary(uniqueKeysWithValues: unusable), &check) {
      supply.unusable[$0]
    }
    return check
  }

  private func compare(
    _ remainders: [Plan.Remainder], expected: [Position<Inventory.Asset>: Int64],
    _ check: inout Check, reason: (Position<Inventory.Asset>) -> Plan.Remainder.Reason?
  ) {
    let rows = examine(remainders, &check, reason: reason)
    for row in Set(expected.keys).union(rows.keys).sorted() {
      check.compare(
        "\(name(row)): items", expected: expected[row].map { Int128($0) } ?? 0,
        found: rows[row] ?? 0)
    }
  }

  /// Checks order, tags and reasons of remainders.
  ///
  /// - Returns: how many items of each row they name.
  func examine(
    _ remainders: [Plan.Remainder], _ check: inout Check,
    reason: (Position<Inventory.Asset>) -> Plan.Remainder.Reason?
  ) -> [Position<Inventory.Asset>: Int128] {
    var rows: [Position<Inventory.Asset>: Int128] = [:]
    var last = Position<Inventory.Asset>(-1)
    for remainder in remainders {
      let row = remainder.items.row
      guard inventory.assets.indices.contains(Int(row.index)) else {
        check.require(false, "the register has no row \(row.spreadsheetRow)")
        continue
      }
      check.require(last <= row, "\(name(row)): is out of order")
      check.compare("\(name(row)): tag", expected: inventory.assets[row].tag, found: remainder.tag)
      check.compare("\(name(row)): reason", expected: reason(row), found: remainder.reason)
      rows[row, default: 0] += Int128(remainder.items.count)
      last = row
    }
    return rows
  }

  /// Compares the plan's lots, field by field and in order.
  func lotCheck(_ plan: Plan) -> Check {
    var check = Check(.lots)
    check.compare("lots", expected: lots.count, found: plan.lots.count)
    for (index, (lot, found)) in zip(lots, plan.lots).enumerated() {
      let traits = lot.traits
      check.compare(
        "lot \(index): class", expected: inventory.classes[traits.assetClass].id,
        found: found.assetClass)
      check.compare(
        "lot \(index): heir", expected: traits.heir.map { inventory.units[$0].id },
        found: found.heir)
      check.compare(
        "lot \(index): office", expected: inventory.offices[traits.office].id,
        found: found.office)
      check.compare("lot \(index): pins", expected: traits.pins, found: found.pins)
      check.require(
        lot.members == found.members,
        "lot \(index): expected \(words(lot.members)), found \(words(found.members))")
    }
    return check
  }

  private func words(_ members: [Plan.RowCount]) -> String {
    members.map { "\($0.count) of register row \($0.row.spreadsheetRow)" }.joined(separator: ", ")
  }

  /// A row as a person knows it.
  func name(_ row: Position<Inventory.Asset>) -> String {
    let tag = inventory.assets[row].tag.map { " (\($0))" } ?? ""
    return "register row \(row.spreadsheetRow)\(tag)"
  }
}

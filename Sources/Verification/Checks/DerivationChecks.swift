// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension Derivation {
  /// Compares the plan's head with the inventory as it was read.
  static func headCheck(_ plan: Plan, _ inventory: Inventory) -> Check {
    var check = Check(.head)
    check.compare("what.inventory", expected: Plan.Head.Origin(inventory), found: plan.head.origin)
    check.require(plan.head.namesProgram, "program")
    check.compare(
      "what.date", expected: plan.head.scenario.date(in: inventory), found: plan.head.date)
    return check
  }

  /// Compares the plan's needs, in order.
  func needCheck(_ plan: Plan) -> Check {
    var check = Check(.needs, problems: demand.problems)
    check.compare(all: "what.needs", expected: needs.map(\.stated), found: plan.needs) {
      .verify("name.need", ["id": $1.id])
    }
    let total = needs.map(\.stated.quantity).total
    check.require(total <= 1 << 50, "needs-sum", ["total": total])
    return check
  }

  /// Compares what is reserved and what is not usable, row by row.
  func supplyCheck(_ plan: Plan) -> Check {
    var check = Check(.supply, problems: supply.problems + heirs.problems)
    let reserved = supply.reserved.map { remainder($0.key, $0.value, .reserved) }
    let unusable = supply.unusable.map {
      remainder($0.key, inventory.assets[$0.key].quantity, $0.value)
    }
    let reasons = Plan.Remainder.Reason.allCases
    let since = gone.flatMap { row, counts in
      reasons.compactMap { reason in counts[reason].map { remainder(row, $0, reason) } }
    }
    compare("what.rows-reserved", reserved, merged(plan.reserved), &check)
    compare("what.rows-unusable", unusable + since, plan.unusable, &check)
    let short = plan.format == .one ? [] : supply.shortPins.sorted { $0.pin < $1.pin }
    check.compare(all: "what.short-pins", expected: short, found: plan.shortPins) {
      .verify("name.pin", ["number": Int($1.pin.index) + 1])
    }
    return check
  }

  /// Joins neighbours of one row, which several pins may reserve.
  private func merged(_ remainders: [Plan.Remainder]) -> [Plan.Remainder] {
    remainders.reduce(into: []) { merged, next in
      var joined = merged.last ?? next
      joined.items.count = next.items.count
      guard let last = merged.indices.last, joined == next else { return merged.append(next) }
      merged[last].items.count += next.items.count
    }
  }

  /// Compares items that serve no need, by row.
  func compare(
    _ what: String, _ expected: [Plan.Remainder], _ found: [Plan.Remainder], _ check: inout Check
  ) {
    check.compare(
      all: what, expected: expected.sorted { $0.items.row < $1.items.row }, found: found
    ) { name($1.items.row) }
  }

  /// Items of a row that serve no need.
  func remainder(_ row: Row, _ count: Int64, _ reason: Plan.Remainder.Reason) -> Plan.Remainder {
    Plan.Remainder(
      items: Plan.RowCount(row: row, count: count), tag: inventory.assets[row].tag, reason: reason)
  }

  /// Compares the plan's lots, in order, and those of its baselines, where they have lots of their own.
  func lotCheck(_ plan: Plan, ofBaselines baselines: Derivation? = nil) -> Check {
    var check = Check(.lots)
    check.compare(all: "what.lots", expected: statedLots, found: plan.lots) { index, _ in
      .verify("name.lot", ["lot": index])
    }
    guard baselines != nil || plan.baselineLots != nil else { return check }
    let own = baselines?.statedLots ?? []
    check.compare(all: "what.baseline-lots", expected: own, found: plan.baselineLots ?? []) {
      index, _ in .verify("name.baseline-lot", ["lot": index])
    }
    return check
  }

  /// The lots as plans tell them.
  private var statedLots: [Plan.Lot] {
    lots.map { lot in
      Plan.Lot(
        assetClass: inventory.classes[lot.traits.assetClass].id,
        heir: lot.traits.heir.map { inventory.units[$0].id },
        office: inventory.offices[lot.traits.office].id, pins: lot.traits.pins,
        members: lot.members, past: lot.traits.past)
    }
  }

  /// A row as a person knows it.
  func name(_ row: Row) -> Message {
    guard let tag = inventory.assets[row].tag else {
      return .verify("name.row", ["row": row.spreadsheetRow])
    }
    return .verify("name.row-tag", ["row": row.spreadsheetRow, "tag": tag])
  }
}

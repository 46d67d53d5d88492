// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension SheetMapper {
  /// Maps a row: one row of the table, or one for each condition that it counts.
  mutating func add(_ row: SheetRow, _ top: TopRow, to table: inout MappedTable) {
    var values = [String](repeating: "", count: table.table.columns.count)
    var reported: [Int] = []
    // Units come before offices: a unit's only office is found through it.
    for field in plan.fields where field.name != "office" {
      set(&values, &reported, field, row, top, unit: "")
    }
    for field in plan.fields where field.name == "office" {
      let unit = table.table.columns.firstIndex { $0.name == "unit" }.map { values[$0] } ?? ""
      set(&values, &reported, field, row, top, unit: unit)
    }
    if unitTitles.isPending, let unit = table.table.columns.firstIndex(where: { $0.name == "unit" })
    {
      note(unitTitles.findings(ofRowOf: values[unit], plan.source))
    }
    keys.note(values, plan.fields, row: row.number)
    guard !plan.counts.isEmpty else {
      if cells.isNothing(values, plan.fields, row) { return }
      return table.append(values, row: row.number, reported: reported)
    }
    split(row, values, reported, into: &table)
  }

  private mutating func set(
    _ values: inout [String], _ reported: inout [Int], _ field: MappedField, _ row: SheetRow,
    _ top: TopRow, unit: String
  ) {
    if let value = cells.value(of: field, in: row, top, unit: unit) {
      values[field.place] = value
    } else {
      reported.append(field.place)
    }
  }

  /// One row for each condition with items; money by largest remainder.
  private mutating func split(
    _ row: SheetRow, _ values: [String], _ reported: [Int], into table: inout MappedTable
  ) {
    let columns = table.table.columns
    func place(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }
    guard let quantity = place("quantity"), let condition = place("condition") else { return }
    let isRead = !reported.contains(quantity)
    let counted = cells.counts(
      plan.counts, in: row, quantity: isRead ? values[quantity] : nil, plan.fields)
    guard let counted else { return }
    if counted.count > 1, let tag = place("asset"), !values[tag].isEmpty {
      cells.reportSplitTag(values[tag], row)
    }
    guard !counted.isEmpty else {
      return table.append(values, row: row.number, reported: reported + [quantity, condition])
    }
    let costs = ["original_cost", "residual_value"].compactMap(place)
    let shares = costs.map { cost in
      Int64(values[cost]).flatMap { $0 < 0 ? nil : apportion($0, by: counted.map(\.count)) }
    }
    for (index, part) in counted.enumerated() {
      var values = values
      values[quantity] = String(part.count)
      values[condition] = part.condition.rawValue
      for (cost, share) in zip(costs, shares) {
        if let share { values[cost] = String(share[index]) }
      }
      table.append(values, row: row.number, reported: reported)
    }
  }
}

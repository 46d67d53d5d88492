// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Dates of assets that lie behind the inventory's date, or inspections before the first use.
  func checkDates(into log: inout FindingLog) {
    let last = asOf?.latest ?? .max
    for index in assets.rows.indices {
      let (used, inspected) = (assets.rows[index].inUseSince, assets.rows[index].inspectedOn)
      let row = Int(assets.numbers[index])
      if let used, used.earliest > last {
        log.append(futureDate(used, "in_use_since", row: row))
      }
      if let inspected, inspected.earliest > last {
        log.append(futureDate(inspected, "inspected_on", row: row))
      }
      if let used, let inspected, inspected.latest < used.earliest {
        log.append(inspection(inspected, before: used, row: row))
      }
    }
  }

  private func futureDate(_ date: PartialDate, _ column: String, row: Int) -> Finding {
    assets.layout.finding(
      .futureDate, severity: .warning, row: row, column: column, value: date.description,
      Message("row.future-date", ["date": date, "as_of": asOf?.description ?? ""]),
      remedy: Message("row.correct-date"))
  }

  private func inspection(
    _ inspected: PartialDate, before used: PartialDate, row: Int
  ) -> Finding {
    assets.layout.finding(
      .dateOrder, severity: .warning, row: row, column: "inspected_on",
      value: inspected.description,
      Message("row.inspected-before-use", ["inspected": inspected, "used": used]),
      remedy: Message("row.correct-dates"))
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension ReadTables {
  /// Rows whose key stood in an earlier row, in every table that references do not point at; those
  /// of classes, units and offices are found while their ids are read.
  func checkKeys(into log: inout FindingLog) {
    check(successions, ["old_unit", "new_unit", "office", "class"], into: &log) {
      [
        keys.units[$0.predecessor], keys.units[$0.successor],
        $0.office.map { keys.offices[$0] } ?? "", $0.assetClass.map { keys.classes[$0] } ?? "",
      ]
    }
    check(rooms, ["office", "unit", "group"], into: &log) {
      [keys.offices[$0.office], keys.units[$0.unit], $0.group]
    }
    check(posts, ["unit", "post"], into: &log) { [keys.units[$0.unit], $0.id] }
    check(requests, ["need"], into: &log) { [$0.id] }
    checkNorms(into: &log)
    check(substitutions, ["class", "substitute"], into: &log) {
      [keys.classes[$0.needed], keys.classes[$0.substitute]]
    }
    check(routes, ["from_office", "to_office"], into: &log) {
      [keys.offices[$0.origin], keys.offices[$0.destination]]
    }
    check(spaceNorms, ["norm_set", "group", "valid_from"], into: &log) {
      [$0.set, $0.group, $0.validFrom?.firstDay ?? ""]
    }
    check(teams, ["unit", "team"], into: &log) { [keys.units[$0.unit], $0.id] }
  }

  /// Norms that begin on the same day for the same, however coarsely the day is written.
  private func checkNorms(into log: inout FindingLog) {
    check(norms, ["norm_set", "group", "class", "per", "valid_from"], into: &log) {
      [
        $0.set, $0.group, keys.classes[$0.assetClass], $0.basis.description,
        $0.validFrom?.firstDay ?? "",
      ]
    }
  }

  private func check<Row>(
    _ table: ReadTable<Row>, _ columns: [String], into log: inout FindingLog,
    key: (Row) -> [String]
  ) {
    var first = FirstRows<[String]>(layout: table.layout, columns: columns)
    for (row, number) in table.numbered {
      let key = key(row)
      if let finding = first.duplicate(of: key, shown: key, row: number) { log.append(finding) }
    }
  }
}

extension PartialDate {
  /// The first day that the date can mean, in ISO 8601.
  fileprivate var firstDay: String {
    PartialDate(year: year, month: month ?? 1, day: day ?? 1)?.description ?? description
  }
}

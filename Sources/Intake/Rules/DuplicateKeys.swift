// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension ReadTables {
  /// Rows whose key stood in an earlier row, in every table that references do not point at; those
  /// of classes, units and offices are found while their ids are read.
  func duplicateKeys() -> [Finding] {
    duplicates(in: successions, ["old_unit", "new_unit", "office", "class"]) {
      [
        keys.units[$0.predecessor], keys.units[$0.successor],
        $0.office.map { keys.offices[$0] } ?? "", $0.assetClass.map { keys.classes[$0] } ?? "",
      ]
    }
      + duplicates(in: rooms, ["office", "unit", "group"]) {
        [keys.offices[$0.office], keys.units[$0.unit], $0.group]
      }
      + duplicates(in: posts, ["unit", "post"]) { [keys.units[$0.unit], $0.id] }
      + duplicates(in: requests, ["need"]) { [$0.id] }
      + duplicateNorms()
      + duplicates(in: substitutions, ["class", "substitute"]) {
        [keys.classes[$0.needed], keys.classes[$0.substitute]]
      }
      + duplicates(in: routes, ["from_office", "to_office"]) {
        [keys.offices[$0.origin], keys.offices[$0.destination]]
      }
      + duplicates(in: spaceNorms, ["norm_set", "group", "valid_from"]) {
        [$0.set, $0.group, $0.validFrom?.firstDay ?? ""]
      }
      + duplicates(in: teams, ["unit", "team"]) { [keys.units[$0.unit], $0.id] }
  }

  /// Norms that begin on the same day for the same, however coarsely the day is written.
  private func duplicateNorms() -> [Finding] {
    duplicates(in: norms, ["norm_set", "group", "class", "per", "valid_from"]) {
      [
        $0.set, $0.group, keys.classes[$0.assetClass], $0.basis.description,
        $0.validFrom?.firstDay ?? "",
      ]
    }
  }

  private func duplicates<Row>(
    in table: ReadTable<Row>, _ columns: [String], key: (Row) -> [String]
  ) -> [Finding] {
    var first = FirstRows<[String]>(layout: table.layout, columns: columns)
    return table.numbered.compactMap { row, number in
      let key = key(row)
      return first.duplicate(of: key, shown: key, row: number)
    }
  }
}

extension PartialDate {
  /// The first day that the date can mean, in ISO 8601.
  fileprivate var firstDay: String {
    PartialDate(year: year, month: month ?? 1, day: day ?? 1)?.description ?? description
  }
}

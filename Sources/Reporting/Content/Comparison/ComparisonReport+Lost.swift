// SPDX-License-Identifier: GPL-3.0-or-later

internal import Comparison
internal import Documents
internal import Inventory
internal import Words

extension ComparisonReport {
  /// Items of the earlier plan that are no more, in words; nil where there are none.
  var lostForPeople: Table? {
    guard !comparison.lost.isEmpty else { return nil }
    return Table(
      Term("lost_items"),
      [
        Table.Column(Term("asset")), Table.Column(.className), Table.Column(.unitName),
        Table.Column(.officeName), Table.Column(Term("meant_for")),
        Table.Column(.quantity, .count), Table.Column(Term("lost_cause")),
      ],
      rows: comparison.lost.map { lost in
        [
          .text(lost.asset.tag ?? lost.asset.name), directory.className(lost.assetClass),
          directory.unitName(lost.unit), directory.officeName(lost.office),
          .text(place(lost.meant)), .number(lost.count), .term(Term(lost.cause)),
        ]
      })
  }

  /// The same for scripts.
  var lostInFull: Table {
    Table(
      Term("lost_items"),
      [
        Table.Column(Term("row"), .count), Table.Column(Term("asset")), Table.Column(.name),
        Table.Column(.assetClass), Table.Column(.fromUnit), Table.Column(.fromOffice),
        Table.Column(.toUnit), Table.Column(.toOffice), Table.Column(Term("for_class")),
        Table.Column(Term("items"), .count), Table.Column(Term("lost_cause")),
      ],
      rows: comparison.lost.map { lost in
        [
          .number(lost.row.spreadsheetRow), Table.Cell(lost.asset.tag), .text(lost.asset.name),
          .text(lost.assetClass), .text(lost.unit), .text(lost.office), .text(lost.meant.unit),
          .text(lost.meant.office), .text(lost.meant.assetClass), .number(lost.count),
          .term(Term(lost.cause)),
        ]
      })
  }

  private func place(_ place: Plan.Place) -> String {
    [
      directory.units[place.unit]?.name ?? place.unit,
      directory.offices[place.office]?.name ?? place.office,
    ].joined(separator: ", ")
  }
}

extension Term {
  fileprivate init(_ cause: LostItems.Cause) {
    self = Term(cause.rawValue, "lost-cause.\(cause.rawValue)")
  }
}

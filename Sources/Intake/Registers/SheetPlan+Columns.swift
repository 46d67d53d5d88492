// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension SheetPlan {
  /// The same sheet from a header of other columns on, which is among some rows; nil where they hold no
  /// header, or the one that the plan has.
  ///
  /// What titles and sections said above goes on.
  func turned(to rows: [TopRow]) -> SheetPlan? {
    let found = SheetTop(rows, merged: merged, findingColumn: nil)
    guard let header = HeaderFinder(found).header(.automatic, mapping.choices) else { return nil }
    let nearby = rows.filter { $0.number < header.rows.lowerBound }
    // A unit of amounts directly above holds in place of the one at the top of the sheet.
    let titles = nearby.contains(where: \.saysUnit) ? rowsAbove.filter { !$0.saysUnit } : rowsAbove
    let top = SheetTop(
      titles + rows, merged: merged,
      findingColumn: self.header?.findingColumn ?? self.top.findingColumn)
    let bare = RowOrigins.Source(file: source.file, digest: source.digest, sheet: source.sheet)
    var plan = SheetPlan(mapping, top, bare, currency, header)
    plan.findColumns()
    guard plan.source.columns.mapValues(\.number) != source.columns.mapValues(\.number) else {
      return nil
    }
    plan.takeTitles(from: self)
    return plan
  }

  private mutating func takeTitles(from plan: SheetPlan) {
    for (index, field) in fields.enumerated()
    where mapping.titles[field.name] != nil || mapping.sections.contains(field.name) {
      guard let old = plan.fields.first(where: { $0.name == field.name }) else { continue }
      fields[index] = MappedField(field, from: old.source)
    }
  }
}

extension TopRow {
  /// Whether it says in which unit amounts are.
  fileprivate var saysUnit: Bool { texts.contains { AmountUnit(title: $0.text) != nil } }
}

// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension SheetMapper {
  /// Whether a row is the title of a section that says its sums itself: numbers beside a text that names
  /// an office or unit which titles of sections give, and no class.
  func isSectionWithSums(_ row: SheetRow, _ top: TopRow) -> Bool {
    guard !mapping.sections.isEmpty, top.texts.count > 1, let label = top.label,
      columns.reads(label.column), !columns.isOne(top, besides: label.column),
      top.texts.allSatisfy({ $0.column == label.column || TopRow.isNumber($0.text) })
    else { return false }
    let text = CellMapper.trimmed(label.text)
    return plan.fields.contains { mapping.sections.contains($0.name) && cells.names($0, as: text) }
      && !plan.fields.contains { $0.name == "class" && cells.names($0, in: row) }
  }

  /// Passes over the title of a section with its sums, which are checked by the rows below it.
  mutating func skipSection(_ row: SheetRow, _ top: TopRow, into table: inout MappedTable) {
    skip(top, .section, isDoubtful: false, into: &table)
    if let mismatch = sums.mismatch(row) { leadingSums.append((row, top, sums.now, mismatch)) }
  }
}

extension CellMapper {
  /// Whether a text names what a field refers to.
  func names(_ field: MappedField, as text: String) -> Bool {
    guard case .reference(let table) = field.kind, let directory else { return false }
    if field.words?.value(of: text)?.isEmpty == false { return true }
    return directory.find(text, in: table, by: field.lookup) != .none
  }
}

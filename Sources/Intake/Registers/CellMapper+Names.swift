// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension CellMapper {
  /// A word of the program's vocabulary.
  mutating func word(_ text: String, _ field: MappedField, _ row: SheetRow) -> String? {
    guard let words = field.words else { return text }
    if field.kind.words.contains(text) { return text }
    report(
      (
        .unmappedWord, Message("cell.unmapped-word", ["word": Finding.quoted(text)]),
        Message("cell.add-word", ["field": field.name, "mapping": mappingName]).suggesting(
          nearestTo: FoldedText.key(text), in: words.all)
      ), field, row, text, unknown: UnknownName(text, field.name, mapping: mappingName))
    return nil
  }

  mutating func reference(
    _ text: String, _ table: TableName, _ field: MappedField, _ row: SheetRow, _ unit: String
  ) -> String? {
    guard let directory else { return text }
    switch match(of: text, table, field, in: directory) {
    case .id(let id): return id
    case .none:
      if field.fallback == Mapping.onlyOffice, field.name == "office" {
        return onlyOffice(of: unit, field, row, value: text)
      }
      // The reader of the table says what an unknown id of a row is, or finds an office.
      if field.lookup == .id || field.name == "placed_by", !field.isTitle { return text }
      let compared = Directory.table(for: table, by: field.lookup)
      // That a table has no rows is told once, and a row of a fault may be meant.
      guard directory.hasRows(in: compared) else { return text }
      guard !directory.hasFaults(in: compared) else { return nil }
      report(
        unknownName(text, compared, field), field, row, text,
        unknown:
          UnknownName(text, field.name, mapping: mappingName, of: compared))
    case .several(let ids):
      report(
        (
          .unknownName,
          Self.several(Finding.quoted(text), table.fileName, by: field.lookup),
          Message("cell.write-id", ["ids": ids])
        ), field, row, text)
    }
    return nil
  }

  private static func several(_ name: String, _ file: String, by lookup: Mapping.Lookup) -> Message
  {
    lookup == .code
      ? Message("cell.ambiguous-code", ["name": name, "file": file])
      : Message("cell.ambiguous-name", ["name": name, "file": file])
  }

  private mutating func match(
    of text: String, _ table: TableName, _ field: MappedField, in directory: Directory
  ) -> Directory.Match {
    if let match = matches[text, field.place] { return match }
    let match = directory.find(text, in: table, by: field.lookup)
    matches[text, field.place] = match
    return match
  }

  private func unknownName(_ text: String, _ table: TableName, _ field: MappedField) -> Fault {
    let remedy = Message("cell.correct-name", ["field": field.name, "mapping": mappingName])
    let names = log.isFull(of: .unknownName) ? nil : directory?.allNames(of: table)
    return (
      .unknownName,
      Message("cell.unknown-name", ["name": Finding.quoted(text), "file": table.fileName]),
      names.map { remedy.suggesting(nearestTo: text, in: $0) } ?? remedy
    )
  }

  /// Whether the cell of a field names what there is.
  func names(_ field: MappedField, in row: SheetRow) -> Bool {
    guard case .column(let column) = field.source, let cell = row[column] else { return true }
    let text = Self.trimmed(row.text(of: cell))
    if field.words?.value(of: text) != nil { return true }
    switch field.kind {
    case .reference(let table):
      guard let directory else { return true }
      if case .id = directory.find(text, in: table, by: field.lookup) { return true }
      return false
    case .word: return field.words == nil || field.kind.words.contains(text)
    case .number, .money, .date, .text: return true
    }
  }

  /// The one office of a unit.
  mutating func onlyOffice(
    of unit: String, _ field: MappedField, _ row: SheetRow, value: String?
  ) -> String? {
    // A unit that is not known is reported, and so is an office that cannot be read.
    guard let directory, directory.has(unit, in: .units) else { return nil }
    let offices = directory.offices(ofUnit: unit)
    guard offices.count == 1 || !directory.hasFaults(in: .offices) else { return nil }
    guard offices.count != 1 else {
      assumed.note(.onlyOffice(offices[0]), field, row, of: source)
      return offices[0]
    }
    let shown = Finding.quoted(unit)
    report(
      offices.isEmpty
        ? (
          .unknownName, Message("cell.no-office", ["unit": shown]),
          Message("cell.map-office")
        )
        : (
          .unknownName,
          Message("cell.several-offices", ["unit": shown, "count": offices.count]),
          Message("cell.write-office", ["offices": offices.sorted()])
        ), field, row, value)
    return nil
  }
}

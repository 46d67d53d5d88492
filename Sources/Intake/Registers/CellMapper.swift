// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Turns the cells of a register into those of a table, noting what cannot be turned.
struct CellMapper {
  /// What is wrong with cells.
  private(set) var findings: [Finding] = []
  private let mapping: Mapping
  /// The marks in numbers that are text.
  var marks: Mapping.NumberMarks { mapping.numbers }
  /// The order in dates that are text.
  var dateOrder: Mapping.DateOrder? { mapping.dates }
  /// The sheet.
  let source: RowOrigins.Source
  private let directory: Directory?
  private var known: [Int: [String: String]] = [:]
  private var assumed: [Assumption: (first: Int, count: Int)] = [:]

  /// A value that a register does not give.
  private struct Assumption: Hashable {
    let field: String
    let value: String
    let reason: Reason

    enum Reason: Int, Hashable {
      case emptyCell
      case noColumn
      case onlyOffice
    }

    func message(_ count: Int) -> Message {
      let value = Finding.quoted(value)
      return switch reason {
      case .emptyCell:
        Message("register.assumed-cell", ["field": field, "value": value, "rows": count])
      case .noColumn:
        Message("register.assumed-field", ["field": field, "value": value, "rows": count])
      case .onlyOffice:
        Message("register.assumed-office", ["office": value, "rows": count])
      }
    }
  }

  init(_ mapping: Mapping, _ source: RowOrigins.Source, _ directory: Directory?) {
    (self.mapping, self.source, self.directory) = (mapping, source, directory)
  }

  /// The text of a field for the table, empty where the register has none.
  ///
  /// It is nil where it cannot be used, which has been noted then; `unit` is the id of the row's unit.
  mutating func value(of field: MappedField, in row: SheetRow, unit: String) -> String? {
    switch field.source {
    case .column(let column):
      guard let cell = row[column] else { return fallback(of: field, in: row, unit, .emptyCell) }
      let text = Self.trimmed(row.text(of: cell))
      guard !text.isEmpty else { return fallback(of: field, in: row, unit, .emptyCell) }
      guard cell.fault == nil else { return nil }
      return converted(text, cell.kind, field, row, unit)
    case .constant(let text): return converted(text, .text, field, row, unit)
    case .none: return fallback(of: field, in: row, unit, .noColumn)
    }
  }

  private mutating func fallback(
    of field: MappedField, in row: SheetRow, _ unit: String, _ reason: Assumption.Reason
  ) -> String? {
    guard let fallback = field.fallback else { return "" }
    if field.name == "office", fallback == Mapping.onlyOffice {
      return onlyOffice(of: unit, field, row, value: nil)
    }
    assume(fallback, field, row, reason)
    return fallback
  }

  private mutating func assume(
    _ value: String, _ field: MappedField, _ row: SheetRow, _ reason: Assumption.Reason
  ) {
    let assumption = Assumption(field: field.name, value: value, reason: reason)
    let earlier = assumed[assumption]
    assumed[assumption] = (earlier?.first ?? row.number, (earlier?.count ?? 0) + 1)
  }

  private mutating func converted(
    _ text: String, _ kind: SheetCell.Kind, _ field: MappedField, _ row: SheetRow, _ unit: String
  ) -> String? {
    if let fault = Self.fault(of: kind, text) {
      report(fault, field, row, text)
      return nil
    }
    if let value = known[field.place]?[text] { return value }
    let value = plain(text, kind, field, row, unit)
    if let value, field.kind != .reference(.offices) {
      known[field.place, default: [:]][text] = value
    }
    return value
  }

  private mutating func plain(
    _ text: String, _ kind: SheetCell.Kind, _ field: MappedField, _ row: SheetRow, _ unit: String
  ) -> String? {
    if let value = field.words?.value(of: text) { return value }
    switch field.kind {
    case .number: return number(text, kind, field, row)
    case .date: return date(text, kind, field, row)
    case .word: return word(text, field, row)
    case .reference(let table):
      let text = kind == .number ? RegisterNumber.plain(ofCell: text) ?? text : text
      return reference(text, table, field, row, unit)
    case .text: return kind == .number ? digits(text, field, row) : text
    }
  }

  /// Text without blanks around it and letters that nobody sees; line breaks and runs of blanks inside
  /// are one blank.
  static func trimmed(_ text: String) -> String {
    VisibleText.string(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension CellMapper {
  /// What is wrong, and what to do.
  typealias Fault = (code: FindingCode, message: Message, remedy: Message)

  /// Notes a finding about the cell of a field.
  mutating func report(
    _ fault: Fault, severity: Finding.Severity = .error, _ field: MappedField, _ row: SheetRow,
    _ value: String?
  ) {
    note(
      RowPlace(source: source, row: row.number).finding(
        fault.code, severity: severity, field: field.name, value: value, fault.message,
        remedy: fault.remedy))
  }

  /// Notes a finding.
  mutating func note(_ finding: Finding) {
    findings.append(finding)
  }

  /// Warnings about what the register does not give, one for each field and value.
  func assumptions() -> [Finding] {
    assumed.map { assumption, rows in
      RowPlace(source: source, row: rows.first).finding(
        .assumedValue, severity: .warning, field: assumption.field, value: nil,
        assumption.message(rows.count),
        remedy: Message("register.correct-rows", ["mapping": mappingName]))
    }
    .sorted { ($0.row ?? 0, $0.description) < ($1.row ?? 0, $1.description) }
  }

  /// The mapping as remedies name it.
  private var mappingName: Message { mapping.remedyName }

  /// What is wrong with a cell of a workbook that shows no value.
  static func fault(of kind: SheetCell.Kind, _ text: String) -> Fault? {
    switch kind {
    case .error:
      (
        .errorCell, Message("cell.error", ["error": Finding.quoted(text)]),
        Message("cell.correct-formula")
      )
    case .uncalculated:
      (
        .uncalculatedCell,
        Message("cell.uncalculated", ["formula": Finding.quoted(text)]),
        Message("cell.calculate")
      )
    default: nil
    }
  }

  /// A word of the program's vocabulary.
  private mutating func word(_ text: String, _ field: MappedField, _ row: SheetRow) -> String? {
    guard let words = field.words else { return text }
    if field.kind.words.contains(text) { return text }
    report(
      (
        .unmappedWord, Message("cell.unmapped-word", ["word": Finding.quoted(text)]),
        Message("cell.add-word", ["field": field.name, "mapping": mappingName]).suggesting(
          nearestTo: FoldedText.key(text), in: words.all)
      ), field, row, text)
    return nil
  }

  /// The digits of a number that is an id or a text.
  private mutating func digits(_ text: String, _ field: MappedField, _ row: SheetRow) -> String? {
    let plain = RegisterNumber.plain(ofCell: text) ?? text
    guard plain.utf8.count > 15, !plain.contains(".") else { return plain }
    report(
      (
        .lostDigits,
        Message("cell.lost-digits", ["value": Finding.quoted(text)]),
        Message("cell.format-as-text")
      ), field, row, text)
    return nil
  }

  private mutating func reference(
    _ text: String, _ table: TableName, _ field: MappedField, _ row: SheetRow, _ unit: String
  ) -> String? {
    guard let directory else { return text }
    switch directory.find(text, in: table, by: field.lookup) {
    case .id(let id): return id
    case .none:
      if field.fallback == Mapping.onlyOffice, field.name == "office" {
        return onlyOffice(of: unit, field, row, value: text)
      }
      // The reader of the table says what an unknown id is.
      if field.lookup == .id { return text }
      let names = directory.allNames(of: table)
      report(
        (
          .unknownName,
          Message("cell.unknown-name", ["name": Finding.quoted(text), "file": table.fileName]),
          Message("cell.correct-name", ["field": field.name, "mapping": mappingName]).suggesting(
            nearestTo: text, in: names)
        ), field, row, text)
    case .several(let ids):
      report(
        (
          .unknownName,
          Message("cell.ambiguous-name", ["name": Finding.quoted(text), "file": table.fileName]),
          Message("cell.write-id", ["ids": ids])
        ), field, row, text)
    }
    return nil
  }

  /// The one office of a unit.
  private mutating func onlyOffice(
    of unit: String, _ field: MappedField, _ row: SheetRow, value: String?
  ) -> String? {
    // A unit that is not known was reported.
    guard !unit.isEmpty, let directory else { return nil }
    let offices = directory.offices(ofUnit: unit)
    guard offices.count != 1 else {
      assume(offices[0], field, row, .onlyOffice)
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

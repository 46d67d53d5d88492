// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Turns the cells of a register into those of a table, noting what cannot be turned.
struct CellMapper {
  /// What is wrong with cells.
  private(set) var log = FindingLog()
  /// How the register is read.
  let mapping: Mapping
  /// The marks in numbers that are text.
  var marks: Mapping.NumberMarks { mapping.numbers }
  /// How dates that are text are read.
  var dates: RegisterDate { RegisterDate(order: mapping.dates, yearsFrom: mapping.yearsFrom) }
  /// The sheet.
  let source: RowOrigins.Source
  /// What names mean; nil before the tables with names have been read.
  let directory: Directory?
  private var known = TextMemo<Value>()
  /// What names were found to mean.
  var matches = TextMemo<Directory.Match>()
  /// What was taken for granted.
  var assumed: Assumptions
  private var decimals: [Int: DecimalMark] = [:]

  /// What the text of a cell becomes, and what was taken for granted there.
  struct Value {
    let text: String
    var doubt: Assumptions.Reason?
  }

  /// - Parameter assumed: What was taken for granted further up in the sheet.
  init(
    _ mapping: Mapping, _ source: RowOrigins.Source, _ directory: Directory?,
    assumed: Assumptions = Assumptions()
  ) {
    (self.mapping, self.source, self.directory) = (mapping, source, directory)
    self.assumed = assumed
  }

  /// The text of a field for the table, empty where the register has none.
  ///
  /// It is nil where it cannot be used, which has been noted then; `unit` is the id of the row's unit.
  ///
  /// - Parameter texts: the texts of the row.
  mutating func value(
    of field: MappedField, in row: SheetRow, _ texts: TopRow, unit: String
  ) -> String? {
    switch field.source {
    case .column(let column):
      let written = texts[column] ?? ""
      let text = Self.trimmed(written)
      guard let cell = row[column], !text.isEmpty else {
        return fallback(of: field, in: row, unit) { .emptyCell($0) }
      }
      guard cell.fault == nil else { return nil }
      if let own = field.currency, let sign = cell.currency, !own.has(sign) {
        report(foreign(text, sign, own), field, row, text)
        return nil
      }
      checkShown(cell, field, row)
      if field.mayHoldSeveral, text != written { noteLines(written, field, row) }
      if let shown = row.shownText(of: cell) {
        // An id is what people see.
        if field.holdsText { return converted(Self.trimmed(shown), .text, field, row, unit) }
        if field.name == "quantity", CountUnit.countsSeveral(shown) {
          report(notNumber(shown), field, row, shown)
          return nil
        }
      }
      return converted(text, cell.kind, field, row, unit)
    case .joined(let columns, let mark):
      return together(columns.compactMap { text(of: $0, field, row) }, mark, field, row, unit)
    case .part(let column, let part):
      guard let whole = text(of: column, field, row) else { return nil }
      if !whole.isEmpty, part.isMissing(in: whole) {
        let reason = Assumptions.Reason.noPart(number: part.number, mark: part.mark)
        assumed.note(reason, field, row, of: source, text: whole)
      }
      return together([part.text(of: whole)], "", field, row, unit)
    case .constant(""): return fallback(of: field, in: row, unit) { .emptyCell($0) }
    case .constant(let text): return converted(text, .text, field, row, unit)
    case .title(let title) where title.text.isEmpty: return ""
    case .title(let title): return converted(title.text, .text, field, row, unit)
    case .none: return fallback(of: field, in: row, unit) { .noColumn($0) }
    }
  }

  /// The text of one of several cells, or of which only a part counts; nil where it shows no value,
  /// which has been noted then.
  private mutating func text(of column: Int, _ field: MappedField, _ row: SheetRow) -> String? {
    guard let cell = row[column] else { return "" }
    let text = Self.trimmed(row.text(of: cell))
    guard cell.fault == nil else { return nil }
    guard let fault = Self.fault(of: cell.kind, text) else {
      return row.shownText(of: cell).map(Self.trimmed) ?? Self.id(text, cell.kind)
    }
    report(fault, field, row, text)
    return nil
  }

  private mutating func together(
    _ texts: [String], _ mark: String, _ field: MappedField, _ row: SheetRow, _ unit: String
  ) -> String? {
    guard texts.count == field.source.columns.count else { return nil }
    let text = texts.filter { !$0.isEmpty }.joined(separator: mark)
    guard !text.isEmpty else { return fallback(of: field, in: row, unit) { .emptyCell($0) } }
    return converted(text, .text, field, row, unit)
  }

  private mutating func fallback(
    of field: MappedField, in row: SheetRow, _ unit: String,
    _ reason: (String) -> Assumptions.Reason
  ) -> String? {
    guard let fallback = field.fallback else { return "" }
    if field.name == "office", fallback == Mapping.onlyOffice {
      return onlyOffice(of: unit, field, row, value: nil)
    }
    assumed.note(reason(fallback), field, row, of: source)
    return fallback
  }

  private mutating func converted(
    _ text: String, _ kind: SheetCell.Kind, _ field: MappedField, _ row: SheetRow, _ unit: String
  ) -> String? {
    if let fault = Self.fault(of: kind, text) {
      report(fault, field, row, text)
      return nil
    }
    if field.isTag, field.words == nil {
      guard TagText.isTag(text) else {
        return fallback(of: field, in: row, unit) { .emptyCell($0) }
      }
      if TagText.maySaySeveral(text) {
        assumed.note(.severalTags, field, row, of: source, text: text)
      }
    }
    guard let value = value(of: text, kind, field, row, unit) else { return nil }
    // A word for nothing is as good as an empty cell.
    if value.text.isEmpty { return fallback(of: field, in: row, unit) { .emptyCell($0) } }
    if let doubt = value.doubt { assumed.note(doubt, field, row, of: source, text: text) }
    return value.text
  }

  /// What a text means, as it did before; an office may depend on the unit, and plain text has no other
  /// meaning.
  private mutating func value(
    of text: String, _ kind: SheetCell.Kind, _ field: MappedField, _ row: SheetRow, _ unit: String
  ) -> Value? {
    if field.kind == .reference(.offices) || (field.kind == .text && field.words == nil) {
      return plain(text, kind, field, row, unit)
    }
    // Amounts seldom repeat, and are read faster than they are found.
    if let whole = whole(text, kind, field) { return Value(text: whole) }
    let place = field.place << 8 | Int(kind.rawValue)
    if let value = known[text, place] { return value }
    let value = plain(text, kind, field, row, unit)
    if let value { known[text, place] = value }
    return value
  }

  private mutating func plain(
    _ text: String, _ kind: SheetCell.Kind, _ field: MappedField, _ row: SheetRow, _ unit: String
  ) -> Value? {
    if let value = meaning(of: text, field) { return Value(text: value) }
    if field.holdsText, let fault = AlteredKey.fault(of: kind, text, isKey: field.isKey) {
      report(fault, field, row, text)
      return nil
    }
    let value: String?
    switch field.kind {
    case .number, .money: return number(text, kind, field, row)
    case .date: return date(text, kind, field, row)
    case .word: value = word(text, field, row)
    case .reference(let table):
      value = reference(Self.id(text, kind), table, field, row, unit)
      if table == .classes, let value, let doubt = severalItems(in: text, field) {
        return Value(text: value, doubt: doubt)
      }
    case .text: value = Self.id(text, kind)
    }
    return value.map { Value(text: $0) }
  }

  /// What the vocabulary says of a text, unless it does so for whatever begins alike and the text is a name.
  private func meaning(of text: String, _ field: MappedField) -> String? {
    guard let words = field.words else { return nil }
    if let value = words.exactValue(of: text) { return value }
    guard let value = words.value(of: text) else { return nil }
    guard case .reference(let table) = field.kind, [.name, .beginning].contains(field.lookup),
      case .id(let id) = directory?.find(text, in: table, by: .name)
    else { return value }
    return id
  }

  /// The digits of a number that is an id or a text.
  static func id(_ text: String, _ kind: SheetCell.Kind) -> String {
    kind == .number ? RegisterNumber.plain(ofCell: text) ?? text : text
  }

  /// Text without blanks around it and letters that nobody sees; line breaks and runs of blanks inside
  /// are one blank.
  static func trimmed(_ text: String) -> String {
    if VisibleText.isTrimmed(text) { return text }
    return VisibleText.string(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension CellMapper {
  /// What is wrong, and what to do.
  typealias Fault = (code: FindingCode, message: Message, remedy: Message)

  /// Notes a finding about the cell of a field, be it the title above the row.
  mutating func report(
    _ fault: Fault, severity: Finding.Severity = .error, _ field: MappedField, _ row: SheetRow,
    _ value: String?, unknown: UnknownName? = nil
  ) {
    var place = RowPlace(source: source, row: row.number)
    var column: Int?
    if case .title(let title) = field.source {
      (place, column) = (RowPlace(source: source, row: title.row), title.column)
    }
    note(
      place.finding(
        fault.code, severity: severity, field: field.name, number: column, value: value,
        of: [Int32(truncatingIfNeeded: row.number)], unknown: unknown, fault.message,
        remedy: fault.remedy))
  }

  /// Notes a finding.
  mutating func note(_ finding: Finding) {
    log.append(finding)
  }

  /// What is in doubt in whole columns.
  mutating func columnFindings() -> [Finding] {
    let doubtful = decimals.sorted { $0.key < $1.key }.map(\.value).filter(\.isDoubtful)
    // What has no decimals is not rounded.
    for mark in doubtful {
      assumed.forget(.rounded, of: mark.field)
      assumed.forget(.threeDigits(mark: mark.text, isSettled: false), of: mark.field)
    }
    return doubtful.map { $0.finding(source, mappingName) }
  }

  /// What was taken for granted in the whole sheet.
  var assumedFindings: [Finding] { assumed.findings(mappingName) }

  /// Takes in how a number is written, where the mark before its decimals is not that of a person who
  /// has seen the register.
  mutating func noteMarks(_ number: String, _ field: MappedField, _ row: SheetRow) {
    guard marks.isInherited, let mark = marks.decimal, number.contains(mark) else { return }
    decimals[field.place, default: DecimalMark(mark, field.name, row: row.number, number)]
      .note(number)
  }

  /// The mapping as remedies name it.
  var mappingName: Message { mapping.remedyName }

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
}
